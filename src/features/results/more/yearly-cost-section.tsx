import { lazy } from 'react';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import { ChartRoom } from './chart-room.tsx';
import styles from './section.module.css';
import { useYearlyCost } from './use-yearly-cost.ts';

const YearChart = lazy(async () => ({ default: (await import('../../../ui/charts/year-chart.tsx')).YearChart }));

/** Mean cost of every way in every year. */
export function YearlyCostSection({ answer }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const format = useFormat();
  const { lines, head, rows } = useYearlyCost(answer);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.soft}>{t('result.yearly.takeaway')}</figcaption>
      <ChartRoom>
        <YearChart
          lines={lines}
          title={t('result.yearly.title')}
          yearLabel={t('result.yearly.year')}
          say={(euro) => format.money(euro, { style: 'whole' })}
        />
      </ChartRoom>
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
