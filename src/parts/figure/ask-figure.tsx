import type { LeverOf } from '../../dossier/explore/lever.ts';
import { AskField } from '../ask/ask-field.tsx';
import { AskPlanField } from '../ask/ask-plan-field.tsx';
import { usePlanName } from '../use-plan-name.ts';
import { useWizard } from '../../state/wizard.ts';

interface AskFigureProps {
  readonly of: LeverOf;
  /** Off where the option is named already. */
  readonly namesPlan?: boolean;
}

/** Asks one figure, of today or of an option; nothing of an option that is gone. */
export function AskFigure({ of, namesPlan = true }: AskFigureProps) {
  const planName = usePlanName();
  const plan = useWizard(({ draft }) => draft?.plans.find(({ id }) => id === of.plan));
  if (of.plan === undefined) return <AskField field={of.field} />;
  return plan === undefined ? null : <AskPlanField plan={plan} field={of.field} hint={namesPlan ? planName(plan) : undefined} />;
}
