import { LookBack } from '../features/action-plan/past-decisions.tsx';
import { ReportButton } from '../features/report/report-button.tsx';
import { ResultsPage } from '../features/results/results-page.tsx';
import { WorkbookButton } from '../features/workbook/workbook-button.tsx';

/** The answer, with the report to take away. */
export function ResultsScreen() {
  return (
    <>
      <LookBack />
      <ResultsPage
        report={(document) => (
          <>
            <ReportButton document={document} />
            <WorkbookButton />
          </>
        )}
      />
    </>
  );
}
