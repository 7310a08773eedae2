import { ActionPlanPage } from '../features/action-plan/action-plan-page.tsx';
import { ReportButton } from '../features/report/report-button.tsx';
import { AnswerMenu } from '../features/results/answer-menu.tsx';
import { WorkbookButton } from '../features/workbook/workbook-button.tsx';

/** What to do, with the report and the workbook to take away. */
export function PlanScreen() {
  return (
    <>
      <AnswerMenu here="plan" />
      <ActionPlanPage
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
