import { useState, type ReactNode } from 'react';
import type { ReportChoices } from '../../dossier/report-choices.ts';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { NoAnswerYet } from '../../parts/answer/no-answer-yet.tsx';
import { useAnswer, type Answered } from '../../parts/answer/use-answer.ts';
import { planRows } from '../../present/plan/plan-rows.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import { estimatePages } from '../../present/report/estimate-pages.ts';
import { useWizard } from '../../state/wizard.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './action-plan.module.css';
import { OutPart } from './out-part.tsx';
import { OwnStep } from './own-step.tsx';
import { PastPart } from './past-part.tsx';
import { PlanStep } from './plan-step.tsx';
import { WaitPart } from './wait-part.tsx';

interface ActionPlanPageProps {
  /** The way to the report, which another part of the app makes. */
  readonly report: (document: Answered['report'], pages: (choices: ReportChoices) => number) => ReactNode;
}

/** From advice to appointments: who does what by when, when to stop, and what became of it. */
export function ActionPlanPage({ report }: ActionPlanPageProps) {
  const t = useTexts('actionPlan');
  const answer = useAnswer();
  const hasSettled = useHasSettled();
  if (answer === undefined || !hasSettled) return <NoAnswerYet title={t('title')} waiting={t('waiting')} toQuestions={t('questions')} />;
  return <Plan answer={answer} report={report} />;
}

/** Whether the answer was calculated to its end since the page was opened: steps of a first picture would move as it sharpens. */
function useHasSettled(): boolean {
  const isCalculating = useWizard(({ calculating }) => calculating);
  const [hasSettled, setSettled] = useState(!isCalculating);
  if (!isCalculating && !hasSettled) setSettled(true);
  return hasSettled;
}

function Plan({ answer, report }: ActionPlanPageProps & { readonly answer: Answered }) {
  const t = useTexts('actionPlan');
  const actions = useWizard((state) => state.draft?.actions) ?? [];
  const rows = planRows(toPresentationInput(answer.told), actions, t('steps.gone'));
  return (
    <article className={styles.page}>
      <PageHead title={t('title')}>
        <p className={styles.onPaper}>{answer.page.sentence}</p>
      </PageHead>
      <section className={`${styles.part} not-on-paper`} aria-labelledby="plan-steps">
        <div className={styles.columns}>
          <div className={styles.ways}>
            <h2 id="plan-steps">{t('steps.title')}</h2>
            <p>{t('steps.open')}</p>
          </div>
          <span className={classNames(styles.agreed, styles.soft)} aria-hidden="true">
            <span>{t('steps.who')}</span>
            <span>{t('steps.when')}</span>
            <span>{t('steps.state')}</span>
          </span>
        </div>
        <ol className={styles.steps}>
          {rows.map((row) => (
            <PlanStep key={row.key} row={row} />
          ))}
        </ol>
        <div className={styles.after}>
          <OwnStep />
          <a href={linkTo('support')}>{t('support')}</a>
        </div>
      </section>
      <OutPart rows={rows}>{report(answer.report, (choices) => estimatePages(choices, answer.told))}</OutPart>
      <div className={styles.later}>
        <WaitPart answer={answer} />
        <PastPart rows={rows} />
      </div>
    </article>
  );
}
