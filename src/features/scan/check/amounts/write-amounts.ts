import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import { writeCsv } from '../../../../i18n/csv.ts';

/** One row of the sheet in words. */
export interface AmountLine {
  readonly what: string;
  readonly option: string;
  readonly unit: string;
  /** As a number in `unit`, a percentage as people write one. */
  readonly now: number | undefined;
  readonly basis: string;
  readonly code: string;
  /** A percentage is kept as it is typed: a spreadsheet would make 0.05 of "5%". */
  readonly isShare: boolean;
}

export interface AmountsSheet {
  readonly name: string;
  /** What, option, unit, now, basis, new amount, code. */
  readonly head: readonly string[];
  readonly lines: readonly AmountLine[];
}

/** As in all tables for a spreadsheet: with a decimal comma and no grouping. */
const withComma = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','));

export function writeAmountsCsv({ head, lines }: AmountsSheet): Blob {
  const rows = lines.map(({ what, option, unit, now, basis, code }) => [what, option, unit, withComma(now), basis, '', code]);
  return new Blob([writeCsv([head, ...rows])], { type: 'text/csv' });
}

const paper = '#FFF3C4';
const widths = [52, 32, 18, 16, 24, 18, 34];

/** What is a text stays a text, whatever it begins with. */
const textCell = (value: string): Cell => (value === '' ? null : { value, type: String });

export async function writeAmountsWorkbook({ name, head, lines }: AmountsSheet): Promise<Blob> {
  const rows = lines.map(({ what, option, unit, now, basis, code, isShare }): Cell[] => [
    textCell(what),
    textCell(option),
    textCell(unit),
    now === undefined ? null : { value: now, type: Number },
    textCell(basis),
    { backgroundColor: paper, ...(isShare && { type: String, format: '@' }) },
    textCell(code),
  ]);
  const heading = head.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  const sheet = { sheet: name, data: [heading, ...rows], columns: widths.map((width) => ({ width })), stickyRowsCount: 1 };
  return writeExcelFile([sheet]).toBlob();
}
