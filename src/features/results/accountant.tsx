import { lazy, Suspense, use, useDeferredValue, useMemo, useState } from 'react';
import { useFormat, useLocale, useTexts } from '../../i18n/provider.tsx';
import { roundAbout } from '../../i18n/write-number.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { ReportDocument } from '../../present/report-document.ts';
import { RowsTable } from '../../ui/rows-table.tsx';
import styles from './accountant.module.css';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { useYearlyCost } from './use-yearly-cost.ts';

const YearChart = lazy(async () => ({ default: (await import('../../ui/year-chart.tsx')).YearChart }));

/** More, for the accountant. Drawn only once it is opened. */
export function Accountant({ answer }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure look="part" summary={t('result.accountant')} onToggle={(open) => open && setOpened(true)}>
      {opened && (
        <Suspense fallback={<p role="status">{t('aside.calculating')}</p>}>
          <Opened answer={answer} />
        </Suspense>
      )}
    </Disclosure>
  );
}

function Opened({ answer }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const locale = useLocale();
  const newest = useMemo(() => answer.report(locale), [answer, locale]);
  const document = useDeferredValue(newest); // the one before stays while the next is made
  return (
    <div className={styles.parts}>
      {answer.perHundred && <p>{t('result.perHundred')}</p>}
      <YearlyCost answer={answer} />
      <Figures answer={answer} />
      <Suspense fallback={<p role="status">{t('aside.calculating')}</p>}>
        <Assumptions document={document} />
      </Suspense>
    </div>
  );
}

function YearlyCost({ answer }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const format = useFormat();
  const { lines, head, rows } = useYearlyCost(answer);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>{t('result.yearly.title')}</h3>
        <p>{t('result.yearly.takeaway')}</p>
      </figcaption>
      <YearChart
        lines={lines}
        title={t('result.yearly.title')}
        yearLabel={t('result.yearly.year')}
        say={(euro) => format.money(euro, { style: 'whole' })}
      />
      <Disclosure summary={t('result.table')}>
        <RowsTable
          caption={`${t('result.yearly.title')} (${t('result.yearly.unit')})`}
          head={head}
          rows={rows}
          numeric={head.map((_, index) => index).slice(1)}
        />
      </Disclosure>
    </figure>
  );
}

const nothing = '–';

function Figures({ answer: { assessment, page } }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const format = useFormat();
  const nameOf = new Map(page.ranking.map(({ option, name }) => [option, name]));
  const paid = (option: string, payback: number | undefined) => {
    if (option === assessment.reference) return nothing;
    return payback === undefined ? t('result.figures.never') : format.years(payback);
  };
  const rows = assessment.ranking.map(({ option, payback, cashNeed, leadTime, months, carbon }) => [
    nameOf.get(option) ?? option,
    paid(option, payback),
    format.money(cashNeed, { style: 'about' }),
    format.weeks(leadTime),
    format.months(months),
    format.kilograms(roundAbout(carbon)),
  ]);
  const head = [
    t('result.figures.option'),
    t('result.figures.payback'),
    t('result.figures.cash'),
    t('result.figures.wait'),
    t('result.figures.start'),
    t('result.figures.carbon'),
  ];
  return <RowsTable caption={t('result.figuresTitle')} head={head} rows={rows} numeric={[1, 2, 3, 4, 5]} />;
}

/** Every figure that was used, as it stands in the report. */
function Assumptions({ document }: { readonly document: Promise<ReportDocument> }) {
  const t = useTexts('scan');
  const { assumptions } = use(document);
  return <RowsTable caption={t('result.assumptions')} head={assumptions.head} rows={assumptions.rows} numeric={assumptions.numeric} />;
}
