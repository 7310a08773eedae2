import { useState } from 'react';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import { worldMeasures, type WorldMeasureId } from '../../present/world/world-measures.ts';
import type { WorldRow } from '../../present/world/world-page.ts';
import { classNames } from '../../ui/class-names.ts';
import { TableFrame } from '../../ui/table/table-frame.tsx';
import styles from './world.module.css';

type Column = 'name' | WorldMeasureId;
interface Order {
  readonly by: Column;
  readonly down: boolean;
}

interface WorldTableProps {
  readonly rows: readonly WorldRow[];
  readonly measure: WorldMeasureId;
  readonly picked: string | undefined;
  readonly onPick: (code: string) => void;
}

/** The same as the map, for every country and measure; sorted by any column, and each country can be shown on the map. */
export function WorldTable({ rows, measure, picked, onPick }: WorldTableProps) {
  const t = useTexts('world');
  const locale = useLocale();
  const [order, setOrder] = useState<Order>({ by: 'name', down: false });
  const sort = (by: Column) => setOrder({ by, down: order.by === by ? !order.down : by !== 'name' });
  const columns: readonly Column[] = ['name', ...worldMeasures];
  const named = (column: Column) => (column === 'name' ? t('country') : t(`measure.${column}`));
  return (
    <TableFrame label={t('table')}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t('table')} <span className={styles.soft}>{t('tableHint')}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={order.by !== column ? 'none' : order.down ? 'descending' : 'ascending'}
                className={classNames(column !== 'name' && styles.numeric, column === measure && styles.current)}
              >
                <button type="button" className={styles.sort} onClick={() => sort(column)}>
                  {named(column)}
                  <span aria-hidden="true">{order.by !== column ? ' ↕' : order.down ? ' ↓' : ' ↑'}</span>
                </button>
              </th>
            ))}
            <th scope="col">{t('place')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(rows, order, locale).map((row) => (
            <tr key={row.code} className={classNames(row.code === picked && styles.pickedRow)}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.pick}
                  aria-pressed={row.code === picked}
                  aria-label={t('pickNamed', { country: row.name })}
                  onClick={() => onPick(row.code)}
                >
                  {row.name}
                </button>
              </th>
              {worldMeasures.map((column) => (
                <td key={column} className={classNames(styles.numeric, column === measure && styles.current)}>
                  {row.texts[column]}
                </td>
              ))}
              <td>{row.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function sorted(rows: readonly WorldRow[], { by, down }: Order, locale: string): readonly WorldRow[] {
  const up = rows.toSorted((a, b) => (by === 'name' ? a.name.localeCompare(b.name, locale) : a.values[by] - b.values[by]));
  return down ? up.toReversed() : up;
}
