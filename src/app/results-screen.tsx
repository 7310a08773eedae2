import { LookBack } from '../features/action-plan/past-decisions.tsx';
import { NoDraft } from '../features/scan/no-draft.tsx';
import { ReportButton } from '../features/report/report-button.tsx';
import { ResultsPage } from '../features/results/results-page.tsx';
import { useWizard } from '../state/wizard.ts';

/** The answer, with the report to take away. */
export function ResultsScreen() {
  const open = useWizard((wizard) => wizard.draft !== undefined);
  if (!open) return <NoDraft />;
  return (
    <>
      <LookBack />
      <ResultsPage report={(document) => <ReportButton document={document} />} />
    </>
  );
}
