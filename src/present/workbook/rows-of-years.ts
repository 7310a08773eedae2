import { constantColumn, endColumn, yearColumn, type Calculation } from './calculation.ts';
import { formula, text, type Cell, type CellStyle } from './workbook.ts';

interface YearRow {
  readonly label: string;
  readonly style?: CellStyle;
  readonly constant?: string;
  /** Year 0; left out where nothing happens then. */
  readonly start?: string;
  readonly year?: (year: number) => string | undefined;
  readonly end?: string;
}

const cellOf = (written: string | undefined, style: CellStyle): Cell => (written === undefined ? undefined : formula(written, style));

/** Writes a row of the page of years and returns its number. */
export function addYears(
  { years, model: { horizon } }: Calculation,
  { label, style = 'money', constant, start, year, end }: YearRow,
): number {
  const ofYears = Array.from({ length: horizon }, (_, at) => cellOf(year?.(at + 1), style));
  return years.add([text(label), cellOf(constant, style), cellOf(start, style), ...ofYears, cellOf(end, style)]);
}

/** Writes a constant on the page of years and returns its address. */
export function addConstant({ years }: Calculation, label: string, written: string): string {
  return years.at(constantColumn, years.add([text(label), formula(written, 'number')]));
}

/** Address of the cell of a year in a row. */
export function inYear({ years }: Calculation, row: number, year: number): string {
  return years.at(yearColumn(year), row);
}

/** The years of a row, from the first operating year to the last. */
export function operatingYears({ years, model: { horizon } }: Calculation, row: number): string {
  return years.across(yearColumn(1), yearColumn(horizon), row);
}

/** The years of a row from year 0 to a year. */
export function paymentYears({ years }: Calculation, row: number, last: number): string {
  return years.across(yearColumn(0), yearColumn(last), row);
}

/** A row from year 0 to the end. */
export function allYears({ years, model: { horizon } }: Calculation, row: number): string {
  return years.across(yearColumn(0), endColumn(horizon), row);
}
