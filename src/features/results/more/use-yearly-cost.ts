import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { ChartLine } from '../../../ui/charts/year-chart.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';

interface YearlyCost {
  readonly lines: readonly ChartLine[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Mean cost per year of every way, as lines and as rows. */
export function useYearlyCost({ table, page }: Answered): YearlyCost {
  const t = useTexts('scan');
  const format = useFormat();
  const years = Array.from({ length: table.horizonYears + 1 }, (_, year) => year);
  const lines = page.ranking
    .filter(({ status }) => status !== 'failed')
    .flatMap(({ option, name, colour }) => {
      const place = table.options.indexOf(option);
      return place < 0 ? [] : [{ id: option, name, colour, values: years.map((year) => table.yearly[place * years.length + year] ?? 0) }];
    });
  return {
    lines,
    head: [t('result.yearly.year'), ...lines.map(({ name }) => name)],
    rows: years.map((year) => [String(year), ...lines.map(({ values }) => format.money(values[year] ?? 0, { style: 'whole' }))]),
  };
}
