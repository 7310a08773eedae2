import { ActionPlanPage } from '../features/action-plan/action-plan-page.tsx';
import { AnswerTextButtons } from '../features/report/as-text/answer-text-buttons.tsx';
import { FullReportButton } from '../features/report/full-report-button.tsx';
import { AnswerMenu } from '../features/results/answer-menu.tsx';
import { WorkbookButton } from '../features/workbook/workbook-button.tsx';

/** What to do, with the report and the workbook to take away. */
export function PlanScreen() {
  return (
    <>
      <AnswerMenu here="plan" />
      <ActionPlanPage
        report={(document, pages) => (
          <>
            <FullReportButton document={document} pages={pages} />
            <AnswerTextButtons document={document} />
            <WorkbookButton />
          </>
        )}
      />
    </>
  );
}
