import { linkTo } from '../../content/screens.ts';
import type { ReactNode } from 'react';
import type { Locale } from '../../content/locales.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { OwnerPage } from '../../present/answer/owner-page.ts';
import type { ReportDocument } from '../../present/report/report-document.ts';
import { Explained } from '../../parts/glossary/explained.tsx';
import { TermLine } from '../../parts/glossary/term-line.tsx';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FigureFrame } from '../../ui/figure-frame.tsx';
import { ComparePart } from './compare-part.tsx';
import { LedgerProvider } from './ledger/ledger-provider.tsx';
import { BridgePart } from './bridge-part.tsx';
import { MorePart } from './more-part.tsx';
import { NoAnswer } from './no-answer.tsx';
import { RankingList } from './ranking-list.tsx';
import styles from './results-page.module.css';
import { TippingPart } from './tipping-part.tsx';
import { useAnswer } from '../../parts/answer/use-answer.ts';

interface ResultsPageProps {
  /** The way to the report, which another part of the app makes. */
  readonly report: (document: (locale: Locale) => Promise<ReportDocument>) => ReactNode;
}

/** The owner's page: the sentence, the ways in order, how sure, what turns it, what speaks against it, what to do. */
export function ResultsPage({ report }: ResultsPageProps) {
  const t = useTexts('scan');
  const r = useTexts('report');
  const answer = useAnswer({ overYears: true });
  if (answer === undefined) return <NoAnswer />;
  const { page } = answer;
  return (
    <LedgerProvider answer={answer}>
      <article className={styles.page}>
        <Opening page={page} reference={answer.assessment.reference} />
        <section className={styles.part} aria-labelledby="part-ranking">
          <h2 id="part-ranking">{r('headings.ranking')}</h2>
          <FigureFrame figure={page.rankingFigure} tableLabel={t('result.table')} />
        </section>
        <BridgePart answer={answer} />
        <ComparePart answer={answer} />
        {page.dots !== undefined && (
          <section className={styles.part} aria-labelledby="part-dots">
            <h2 id="part-dots">{t('result.certainty')}</h2>
            <FigureFrame figure={page.dots} tableLabel={t('result.table')} narrow />
            <TermLine terms={['calculated-case']} />
          </section>
        )}
        <TippingPart page={page} />
        <Words id="part-reasons" title={r('headings.reasons')} lines={page.reasons} />
        <Words id="part-against" title={r('headings.against')} lines={page.against} />
        <Words id="part-steps" title={r('headings.steps')} lines={page.steps} numbered />
        <section className={classNames(styles.part, styles.report)} aria-labelledby="part-report">
          <h2 id="part-report">{r('title')}</h2>
          {report(answer.report)}
        </section>
        <Words id="part-basis" title={r('headings.basis')} lines={page.basis} />
        <MorePart answer={answer} />
      </article>
    </LedgerProvider>
  );
}

function Opening({ page, reference }: { readonly page: OwnerPage; readonly reference: string }) {
  const t = useTexts('scan');
  const w = useTexts('weighed');
  const calculating = useWizard((wizard) => wizard.calculating);
  return (
    <header className={styles.opening}>
      <div className={styles.said}>
        <h1 tabIndex={-1} className={styles.title}>
          {page.title}
        </h1>
        <p className={styles.sentence}>{page.sentence}</p>
      </div>
      <div className={styles.ranking}>
        <RankingList rows={page.ranking} reference={reference} />
      </div>
      <div className={styles.qualified}>
        {page.qualifiers.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.soft} role="status">
          {calculating ? t('result.refining') : page.subtitle}
        </p>
        {page.rough && <p className={styles.soft}>{t('result.rough')}</p>}
        <div className={styles.ways}>
          {page.rough && <ButtonLink href={linkTo('scan/6')}>{t('result.more')}</ButtonLink>}
          <ButtonLink href={linkTo('weigh')}>{w('ask')}</ButtonLink>
          <ButtonLink href={linkTo('scan/check')}>{t('result.back')}</ButtonLink>
        </div>
      </div>
    </header>
  );
}

interface WordsProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly numbered?: boolean;
}

function Words({ id, title, lines, numbered = false }: WordsProps) {
  if (lines.length === 0) return null;
  const List = numbered ? 'ol' : 'ul';
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <List className={styles.lines}>
        {lines.map((line, index) => (
          <li key={line}>
            <Explained text={line} after={lines.slice(0, index)} />
          </li>
        ))}
      </List>
    </section>
  );
}
