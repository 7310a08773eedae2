import { Suspense } from 'react';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswer, type Answered } from '../../parts/answer/use-answer.ts';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { AnswerBy } from './answer-by.tsx';
import { AnswerMenu } from './answer-menu.tsx';
import { LedgerProvider } from './ledger/ledger-provider.tsx';
import { NoAnswer } from './no-answer.tsx';
import { RankedRows } from './ranked-rows.tsx';
import { SinceLook } from './since-look.tsx';
import styles from './results-page.module.css';

/** The first screen of the answer: the sentence, why it is not firmer, what turns it, and the choices in order. */
export function ResultsPage() {
  const answer = useAnswer({ overYears: true });
  return (
    <>
      <AnswerMenu here="result" />
      {answer === undefined ? (
        <NoAnswer />
      ) : (
        <LedgerProvider answer={answer}>
          <Opening answer={answer} />
        </LedgerProvider>
      )}
    </>
  );
}

function Opening({ answer }: { readonly answer: Answered }) {
  const t = useTexts('answer');
  const { page } = answer;
  return (
    <article className={styles.opening}>
      <header className={styles.said}>
        <PageTitle className={styles.title}>{page.title}</PageTitle>
        <p className={styles.sentence}>{page.sentence}</p>
        <Turning answer={answer} />
      </header>
      <div className={styles.ranking}>
        {answer.isWeighed && <AnswerBy />}
        <RankedRows title={t(answer.perHundred ? 'ranking.titleRelative' : 'ranking.title')} rows={page.ranking} />
      </div>
      <Qualified answer={answer} />
    </article>
  );
}

function Turning({ answer: { page } }: { readonly answer: Answered }) {
  const t = useTexts('answer');
  const link = <a href={linkTo('result/tipping')}>{t('link.tipping')}</a>;
  if (page.turning === undefined) {
    return (
      <p className={styles.turning}>
        {page.tippingNote} {link}
      </p>
    );
  }
  return (
    <p className={styles.turning}>
      <strong>{page.turning.headline}</strong>{' '}
      <span className={styles.soft}>
        {page.turning.now} {link}
      </span>
    </p>
  );
}

function Qualified({ answer }: { readonly answer: Answered }) {
  const { page } = answer;
  const t = useTexts('answer');
  const s = useTexts('scan');
  const w = useTexts('weighed');
  const calculating = useWizard((wizard) => wizard.calculating);
  return (
    <div className={styles.qualified}>
      <Suspense>
        <SinceLook answer={answer} />
      </Suspense>
      {page.qualifiers.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={styles.ways}>
        <a href={linkTo('result/why')}>{t('link.why')}</a>
        <a href={linkTo('result/certainty')}>{t('link.certainty')}</a>
      </p>
      <div className={styles.ways}>
        <ButtonLink look="main" href={linkTo('result/plan')}>
          {t('todo')}
        </ButtonLink>
        <ButtonLink href={linkTo('what-if')}>{s('result.tryIt')}</ButtonLink>
      </div>
      <p className={styles.soft} role="status">
        {calculating ? s('result.refining') : page.subtitle}
      </p>
      {page.rough && <p className={styles.soft}>{s('result.rough')}</p>}
      <p className={styles.ways}>
        {page.rough && <a href={linkTo('scan/6')}>{t('link.more')}</a>}
        <a href={linkTo('weigh')}>{w('ask')}</a>
        <a href={linkTo('scan/check')}>{t('link.change')}</a>
      </p>
    </div>
  );
}
