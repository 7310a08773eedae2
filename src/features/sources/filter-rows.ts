import type { FigureRow, Topic } from '../../present/sources/sources-rows.ts';
import type { Status } from '../../reference/figure.ts';
import { plainLetters } from '../../i18n/plain-letters.ts';

export interface RowFilter {
  readonly text: string;
  readonly topic: Topic | undefined;
  readonly status: Status | undefined;
  readonly dueOnly: boolean;
}

export const noFilter: RowFilter = { text: '', topic: undefined, status: undefined, dueOnly: false };

export function isFiltering({ text, topic, status, dueOnly }: RowFilter): boolean {
  return text.trim() !== '' || topic !== undefined || status !== undefined || dueOnly;
}

/** A row with everything people may search it by, in plain letters. */
export interface SearchableRow {
  readonly row: FigureRow;
  readonly letters: string;
}

export function searchable(rows: readonly FigureRow[]): readonly SearchableRow[] {
  return rows.map((row) => ({
    row,
    letters: ` ${plainLetters([row.name, row.of, row.source.publisher, row.source.title, row.asOf, row.note ?? ''].join(' '))}`,
  }));
}

/** Rows that fit all that is asked: every typed word begins a word of the row, small letters and accents apart. */
export function filterRows(rows: readonly SearchableRow[], { text, topic, status, dueOnly }: RowFilter): readonly FigureRow[] {
  const words = plainLetters(text)
    .split(' ')
    .filter((word) => word !== '');
  return rows
    .filter(
      ({ row, letters }) =>
        (topic === undefined || row.topic === topic) &&
        (status === undefined || row.status === status) &&
        (!dueOnly || row.isDue) &&
        words.every((word) => letters.includes(` ${word}`)),
    )
    .map(({ row }) => row);
}
