import { LookBack } from '../features/action-plan/past-decisions.tsx';
import { NoDraft } from '../features/scan/no-draft.tsx';
import { CheckPage } from '../features/scan/check/check-page.tsx';
import { useWizard } from '../state/wizard.ts';

export function CheckScreen() {
  const open = useWizard((wizard) => wizard.draft !== undefined);
  if (!open) return <NoDraft />;
  return (
    <>
      <LookBack />
      <CheckPage />
    </>
  );
}
