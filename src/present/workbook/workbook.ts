/** How a number of a cell is shown. */
export type CellStyle = 'input' | 'money' | 'number' | 'share' | 'heading' | 'title' | 'total';

/** A text is never a formula, whatever it begins with. A formula is written without its equals sign. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly style?: CellStyle }
  | { readonly kind: 'number'; readonly value: number; readonly style?: CellStyle }
  | { readonly kind: 'formula'; readonly formula: string; readonly style?: CellStyle }
  | undefined;

export interface Page {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly fixed: { readonly rows: number; readonly columns: number };
  readonly rows: readonly (readonly Cell[])[];
  /** Amounts under those rows, each line of them under its number, where cells of their own would take long to hand to a worker. */
  readonly amounts?: { readonly columns: number; readonly values: Float64Array };
}

/** A workbook as plain cells: nothing here knows the format of the file. */
export interface Workbook {
  readonly pages: readonly Page[];
}

export function text(words: string, style?: CellStyle): Cell {
  return { kind: 'text', text: words, ...(style === undefined ? {} : { style }) };
}

export function number(value: number, style: CellStyle = 'number'): Cell {
  return { kind: 'number', value, style };
}

export function formula(written: string, style: CellStyle = 'money'): Cell {
  return { kind: 'formula', formula: written, style };
}
