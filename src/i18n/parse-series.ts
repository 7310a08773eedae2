import type { Locale } from '../content/locales.ts';
import { bareSeries } from './series/bare-table.ts';
import { refused, type ParsedSeries, type RefusedSeries, type SeriesChoice, type SeriesReading } from './series/parsed-series.ts';
import { splitText } from './series/split-text.ts';
import type { GridReading } from './series/split-lines.ts';
import { readAmount } from './series/read-amount.ts';
import { streamReadings } from './series/stream-readings.ts';
import { tableColumns } from './series/table-columns.ts';
import { tableReadings } from './series/table-readings.ts';

interface SeriesContext {
  /** Pieces a year that the dossier tells, against which thousands and decimals are held. */
  readonly perYear?: number | undefined;
}

const mostReadings = 16;
const weeksPerYear = 52;

/**
 * Reads sales a month as they are pasted from a spreadsheet, an export, a PDF or an e-mail: a row, a column or a table, with or
 * without headings, totals and years, by month, week or day. What can be read in two ways is a question. Never throws.
 */
export function parseSeries(text: string, locale: Locale, { perYear }: SeriesContext = {}): ParsedSeries {
  if (text.trim() === '') return { is: 'empty' };
  const grids = splitText(text);
  if (grids === undefined) return refused('too-large');
  const read = grids.map((grid) => readGrid(grid, locale, perYear));
  const readings = distinct(read.flatMap((one) => ('is' in one ? [] : one)));
  const [first] = readings;
  if (first === undefined) return read.find((one): one is RefusedSeries => 'is' in one) ?? refused('no-numbers');
  if (readings.length > 1 || first.choices.some(({ code }) => asksAlone.has(code)))
    return { is: 'asks', readings: readings.slice(0, mostReadings) };
  return { is: 'series', values: first.values, ...(first.from !== undefined && { from: first.from }) };
}

/** What is asked even where there is no second reading. */
const asksAlone: ReadonlySet<SeriesChoice['code']> = new Set([
  'column',
  'blank-is-zero',
  'credit-is-zero',
  'credit-deducted',
  'from-weeks',
  'from-days',
  'rows-added',
  'rows-are-months',
  'differences',
  'with-forecast',
  'without-forecast',
]);

function readGrid({ grid, as }: GridReading, locale: Locale, perYear: number | undefined): readonly SeriesReading[] | RefusedSeries {
  const found = readTable(grid, locale, perYear);
  return 'is' in found || as === undefined ? found : found.map((one) => ({ ...one, choices: [{ code: as }, ...one.choices] }));
}

function readTable(grid: GridReading['grid'], locale: Locale, perYear: number | undefined): readonly SeriesReading[] | RefusedSeries {
  const table = tableColumns(grid);
  if (table !== undefined) return tableReadings(table, { locale, perYear });
  const bare = bareSeries(grid);
  if ('is' in bare) return bare;
  const amounts = grid.flat().flatMap((cell) => readAmount(cell) ?? []);
  const read = bare.flatMap(({ cells, choices }) => {
    const ordered = { buckets: cells.map((cell) => [cell]), hasYears: cells.length > 12, isPartial: { first: false, last: false } };
    const context = { locale, perYear, amounts };
    const withChoices = (grain: 'week' | 'month', own: readonly SeriesChoice[]) => {
      const found = streamReadings({ ...ordered, grain }, context);
      return 'is' in found ? found : found.map((one) => ({ ...one, choices: [...choices, ...own, ...one.choices] }));
    };
    if (!mayBeWeeks(cells.length)) return [withChoices('month', [])];
    return [withChoices('week', []), withChoices('month', [{ code: 'rows-are-months', name: '1, 2, 3' }])];
  });
  const readings = read.flatMap((one) => ('is' in one ? [] : one));
  return readings.length > 0 ? readings : (read.find((one): one is RefusedSeries => 'is' in one) ?? refused('no-numbers'));
}

/** As many numbers as one or more years have weeks. */
const mayBeWeeks = (count: number) => count >= weeksPerYear && count % weeksPerYear <= 1;

/** Readings that come to the same numbers are one. */
function distinct(readings: readonly SeriesReading[]): readonly SeriesReading[] {
  const keys = readings.map(({ values }) => values.join(' '));
  return readings.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
