import { useTexts } from '../../../i18n/provider.tsx';
import { useInfluence } from '../../../parts/answer/use-influence.ts';
import { usePlanName } from '../../../parts/use-plan-name.ts';
import { useWizard } from '../../../state/wizard.ts';
import { checkRows, type CheckRow } from './check-rows.ts';

/** All figures of the open dossier, named. */
export function useCheckRows(): readonly CheckRow[] {
  const words = useTexts('fields');
  const nameOf = usePlanName();
  const influence = useInfluence();
  const draft = useWizard((wizard) => wizard.draft);
  return draft === undefined ? [] : checkRows({ draft, influence, words, nameOf });
}
