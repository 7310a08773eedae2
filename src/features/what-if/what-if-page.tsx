import { memo, useEffect } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { ChangeLog } from '../../parts/change-log.tsx';
import { NoAnswerYet } from '../../parts/answer/no-answer-yet.tsx';
import { useAnswer, type Answered } from '../../parts/answer/use-answer.ts';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { FigureFrame } from '../../ui/table/figure-frame.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { KeepPart } from './keep-part.tsx';
import { SlidersPart } from './sliders-part.tsx';
import { SnapshotsPart } from './snapshots-part.tsx';
import { ShocksPart } from './shocks-part.tsx';
import { useLevers } from '../../parts/levers/use-levers.ts';
import { useTrialPage } from '../../parts/levers/use-trial.ts';
import { TurningPointsPart } from './turning-points-part.tsx';
import styles from './what-if.module.css';

/** Trying other figures beside the dossier: nothing of it counts until the person says so. */
export function WhatIfPage() {
  const wizard = useWizardStore();
  const t = useTexts('whatIf');
  const answer = useAnswer();
  useEffect(() => {
    void wizard.getState().enterTrial();
    return () => wizard.getState().leaveTrial();
  }, [wizard]);
  if (answer === undefined) return <NoAnswerYet title={t('title')} waiting={t('waiting')} toQuestions={t('questions')} />;
  return <Trying answer={answer} />;
}

function Trying({ answer }: { readonly answer: Answered }) {
  const t = useTexts('whatIf');
  const levers = useLevers();
  const hasLog = useWizard(({ draft }) => (draft?.changes?.length ?? 0) > 0);
  return (
    <article className={styles.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.bench}>
        <Outcome answer={answer} />
        <div className={styles.tools}>
          <SlidersPart levers={levers} assessment={answer.assessment} />
          <ShocksPart dossier={answer.told.dossier} />
          <TurningPointsPart levers={levers} answer={answer} />
          <KeepPart levers={levers} />
          <SnapshotsPart />
        </div>
      </div>
      {hasLog && (
        <section className={styles.part} aria-labelledby="what-if-log">
          <h2 id="what-if-log">{t('log.title')}</h2>
          <ChangeLog />
        </section>
      )}
    </article>
  );
}

/** Drawn anew only when the picture is another: not for the line below it. */
const Picture = memo(FigureFrame);

/** What comes of it. */
function Outcome({ answer }: { readonly answer: Answered }) {
  const t = useTexts('whatIf');
  const page = useTrialPage(answer);
  const tried = useWizard(({ outcome }) => outcome?.refused === false);
  const refused = useWizard(({ outcome }) => outcome?.refused === true);
  const calculating = useWizard(({ trialCalculating }) => trialCalculating);
  return (
    <section className={styles.outcome} aria-labelledby="what-if-outcome">
      <h2 id="what-if-outcome" className="only-heard">
        {t('outcome')}
      </h2>
      {refused && <p>{t('refused')}</p>}
      {page !== undefined && !refused && (
        <>
          <p className={styles.sentence}>{page.sentence}</p>
          <p className={page.isTurned ? styles.turned : undefined}>{page.remark}</p>
          <Picture figure={page.figure} tableLabel={t('table')} narrow />
        </>
      )}
      {answer.assessment.weighed !== undefined && <p className={styles.soft}>{t(page?.isInValue === true ? 'inValue' : 'moneyAlone')}</p>}
      {(calculating || tried) && <p className={styles.soft}>{t(calculating ? 'calculating' : 'calculated')}</p>}
      <p className="only-heard" role="status">
        {calculating || page === undefined ? '' : `${page.sentence} ${page.remark}`}
      </p>
    </section>
  );
}
