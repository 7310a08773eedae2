import { use, useDeferredValue, useState } from 'react';
import type { Locale } from '../../../content/locales.ts';
import { onceALocale } from '../../../i18n/once-a-locale.ts';
import { useLocale, useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import { PickPlan } from '../pick-plan.tsx';

/** Columns of the table by which it can be put in order; by weight it comes. */
const columns = { weight: undefined, name: 0, kind: 3, source: 4 } as const;
type Order = keyof typeof columns;
const orders = ['weight', 'name', 'kind', 'source'] as const satisfies readonly Order[];

const reports = new WeakMap<Answered, (locale: Locale) => ReturnType<Answered['report']>>();

/** Kept outside what is drawn: a part that waits at its first drawing keeps nothing of its own, and would ask for ever. */
function reportOf(answer: Answered): (locale: Locale) => ReturnType<Answered['report']> {
  const report = reports.get(answer) ?? onceALocale(answer.report);
  reports.set(answer, report);
  return report;
}

/** Every figure that was used, as it stands in the report, in an order of choice. */
export function AssumptionsSection({ answer }: { readonly answer: Answered }) {
  const t = useTexts('scan');
  const a = useTexts('accountant');
  const locale = useLocale();
  const [order, setOrder] = useState<Order>('weight');
  const { assumptions } = use(useDeferredValue(reportOf(answer)(locale))); // the one before stays while the next is made
  const column = columns[order];
  const rows =
    column === undefined
      ? assumptions.rows
      : assumptions.rows.toSorted((one, other) => (one[column] ?? '').localeCompare(other[column] ?? '', locale));
  return (
    <>
      <PickPlan
        id="assumptions-order"
        label={a('order.label')}
        picked={order}
        options={orders.map((id) => ({ id, name: a(`order.${id}`) }))}
        onPick={(picked) => setOrder(orders.find((id) => id === picked) ?? 'weight')}
      />
      <RowsTable caption={t('result.assumptions')} captionHidden head={assumptions.head} rows={rows} numeric={assumptions.numeric} />
    </>
  );
}
