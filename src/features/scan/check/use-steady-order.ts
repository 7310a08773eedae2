import { useState } from 'react';
import { sortRows, type CheckRow, type Sorting } from './check-rows.ts';

interface Wanted {
  readonly by: Sorting;
  readonly onlyOpen: boolean;
  readonly locale: string;
}

/**
 * The rows in the order that was asked for, as it was when it was asked: a row that is being changed stays where it is, whatever its
 * new answer does to its weight. Rows that come in later stand at the end.
 */
export function useSteadyOrder(rows: readonly CheckRow[], wanted: Wanted): readonly CheckRow[] {
  const { by, onlyOpen, locale } = wanted;
  const mark = `${by} ${onlyOpen} ${locale} ${rows.some(({ share }) => share !== undefined)}`;
  const [kept, setKept] = useState<{ readonly mark: string; readonly keys: readonly string[] }>();
  const wants = (row: CheckRow) => !onlyOpen || row.open;
  const keys = kept?.mark === mark ? kept.keys : sortRows(rows.filter(wants), by, locale).map(({ key }) => key);
  if (kept?.mark !== mark) setKept({ mark, keys });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const inOrder = keys.flatMap((key) => byKey.get(key) ?? []);
  return [...inOrder, ...rows.filter((row) => !keys.includes(row.key) && wants(row))];
}
