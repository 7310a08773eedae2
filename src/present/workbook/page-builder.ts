import type { Cell, Page } from './workbook.ts';

/** A page that grows row by row, and tells the address of what was written. */
export interface PageBuilder {
  /** Number of the row, the first at 1. */
  add(cells: readonly Cell[]): number;
  /** Number that the next row will have, for a row that refers to itself. */
  next(): number;
  /** Puts a cell into a row that was written before. */
  put(row: number, column: number, cell: Cell): void;
  /** Address of a cell on this page, for formulas on any page; columns from 0. */
  at(column: number, row: number): string;
  /** Address of a row of cells. */
  across(from: number, to: number, row: number): string;
  page(): Page;
}

type Head = Pick<Page, 'name' | 'widths' | 'fixed'>;

export function createPage(head: Head): PageBuilder {
  const rows: Cell[][] = [];
  const quoted = `'${head.name.replaceAll("'", "''")}'!`;
  return {
    add: (cells) => rows.push([...cells]),
    next: () => rows.length + 1,
    put(row, column, cell) {
      const cells = rows[row - 1];
      if (cells === undefined) return;
      while (cells.length <= column) cells.push(undefined);
      cells[column] = cell;
    },
    at: (column, row) => `${quoted}$${letters(column)}$${row}`,
    across: (from, to, row) => `${quoted}$${letters(from)}$${row}:$${letters(to)}$${row}`,
    page: () => ({ ...head, rows }),
  };
}

/** Letters of a column: 0 is A, 26 is AA. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : letters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}
