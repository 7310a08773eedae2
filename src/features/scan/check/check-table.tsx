import { useState } from 'react';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { FieldRow, PlanFieldRow } from '../../../parts/rows/field-rows.tsx';
import { ShownTable } from '../../../parts/rows/shown-table.tsx';
import { weightOf } from '../../../present/certainty/influence.ts';
import { ChoiceGroup } from '../../../ui/fields/choice-group.tsx';
import styles from './check-page.module.css';
import { sortings, type CheckRow, type Sorting } from './check-rows.ts';
import { useSteadyOrder } from './use-steady-order.ts';
import { useWhereFound } from './use-where-found.ts';

/** All answers and estimates in one table, in the order one asks for. */
export function CheckTable({ rows }: { readonly rows: readonly CheckRow[] }) {
  const t = useTexts('check');
  const scan = useTexts('scan');
  const format = useFormat();
  const [by, setBy] = useState<Sorting>('influence');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const shown = useSteadyOrder(rows, { by, onlyOpen, locale: format.locale });
  const weight = ({ share }: CheckRow) => {
    const found = weightOf(share);
    return found && t(`weight.${found}`);
  };
  const whereFound = useWhereFound();
  const where = (row: CheckRow) => (row.open && weightOf(row.share) === 'heavy' ? whereFound(row) : undefined);
  return (
    <section className={styles.part} aria-labelledby="check-all">
      <h2 id="check-all">{scan('check.own')}</h2>
      <p className={styles.soft}>{t('table.lead')}</p>
      <ChoiceGroup
        name="check-sort"
        legend={t('table.sortBy')}
        choices={sortings.map((value) => ({ value, label: t(`table.${value}`) }))}
        picked={by}
        onPick={setBy}
        inline
      />
      <label className={styles.tick}>
        <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.currentTarget.checked)} />
        {t('table.onlyOpen')}
      </label>
      <p className={styles.soft} role="status">
        {shown.length === 0 ? t('table.none') : t('table.shown', { shown: String(shown.length), all: String(rows.length) })}
      </p>
      <ShownTable label={scan('check.own')}>
        {shown.map((row) =>
          row.plan === undefined ? (
            <FieldRow key={row.key} id={row.field} weight={weight(row)} where={where(row)} />
          ) : (
            <PlanFieldRow key={row.key} plan={row.plan} id={row.field} label={row.label} weight={weight(row)} where={where(row)} />
          ),
        )}
      </ShownTable>
    </section>
  );
}
