import { lazy, useState } from 'react';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { cashFan } from '../../../present/accountant/cash-fan.ts';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import { PickPlan } from '../pick-plan.tsx';
import { ChartRoom } from './chart-room.tsx';
import styles from './section.module.css';

const FanChart = lazy(async () => ({ default: (await import('../../../ui/charts/fan-chart.tsx')).FanChart }));

/** How far a way is ahead of staying, or behind, over the years. */
export function CashSection({ answer }: { readonly answer: Answered }) {
  const { assessment, page, table } = answer;
  const t = useTexts('accountant');
  const format = useFormat();
  const ways = page.ranking.filter(({ option }) => option !== assessment.reference && table.options.includes(option));
  const [wanted, setWanted] = useState<string>();
  const way = ways.find(({ option }) => option === wanted) ?? ways[0];
  const ranked = assessment.ranking.find(({ option }) => option === way?.option);
  if (way === undefined || ranked === undefined) return null;
  const years = cashFan(table, way.option);
  const { months, payback } = ranked;
  const say = (euro: number) => format.money(euro, { style: answer.perHundred ? 'exact' : 'whole' });
  const works = Math.round(months);
  return (
    <figure className={styles.figure}>
      <PickPlan
        id="cash-plan"
        label={t('cash.pick')}
        picked={way.option}
        options={ways.map(({ option, name }) => ({ id: option, name }))}
        onPick={setWanted}
      />
      <figcaption>
        <p>
          {works > 0 ? t('cash.works', { option: way.name, months: format.months(works) }) : t('cash.worksNow', { option: way.name })}{' '}
          {payback === undefined
            ? t('cash.never', { years: format.years(table.horizonYears) })
            : t('cash.back', { years: format.years(Math.round(payback * 10) / 10) })}
        </p>
        <p className={styles.soft}>
          {t('cash.takeaway', { cases: format.number(table.futures) })} {t('cash.after')}
        </p>
      </figcaption>
      <ChartRoom>
        <FanChart
          years={years}
          title={`${t('cash.title')}${format.colon} ${way.name}`}
          yearLabel={t('cash.year')}
          middleLabel={t('cash.middle')}
          bandLabel={t('cash.band')}
          colour={way.colour}
          say={say}
        />
      </ChartRoom>
      <RowsTable
        caption={`${t('cash.title')}${format.colon} ${way.name}`}
        head={[t('cash.year'), t('cash.low'), t('cash.middle'), t('cash.high')]}
        rows={years.map(({ low, middle, high }, year) => [String(year), say(low), say(middle), say(high)])}
        numeric={[1, 2, 3]}
      />
    </figure>
  );
}
