/** The calendar month of the first value; the year only where the text tells it. */
export interface FirstMonth {
  readonly month: number;
  readonly year?: number;
}

/** What a person chooses when a text can be read in more than one way. */
export type ChoiceCode =
  /** One column or row of several, by its heading. */
  | 'column'
  /** One that has no heading, by its number. */
  | 'nameless'
  | 'sum'
  | 'thousands'
  | 'decimals'
  | 'joined'
  | 'apart'
  /** So many empty or missing months count as nothing sold. */
  | 'blank-is-zero'
  | 'without-blank'
  /** Without so many months of nothing at the end, that may be still to come. */
  | 'without-zeros'
  | 'credit-is-zero'
  | 'credit-deducted'
  | 'from-weeks'
  | 'from-days'
  /** Several rows of the same month, added up. */
  | 'rows-added'
  | 'with-forecast'
  | 'without-forecast'
  | 'with-total'
  | 'without-total'
  | 'differences'
  | 'as-written'
  /** Rows without a month that we know, taken as months in that order. */
  | 'rows-are-months'
  /** Lines of twelve numbers, one year after the other. */
  | 'joined-lines'
  | 'sheet';

export interface SeriesChoice {
  readonly code: ChoiceCode;
  /** A heading or a count, as the text writes it. */
  readonly name?: string;
}

/** One way to read the text: a number a month, the oldest first. */
export interface SeriesReading {
  readonly values: readonly number[];
  readonly from?: FirstMonth;
  readonly choices: readonly SeriesChoice[];
}

export type SeriesRefusal =
  | 'not-a-number'
  | 'error-cell'
  | 'unread-label'
  | 'years'
  | 'quarters'
  | 'no-numbers'
  | 'too-few'
  | 'too-many'
  | 'too-large'
  | 'all-zero';

export interface RefusedSeries {
  readonly is: 'refused';
  readonly reason: SeriesRefusal;
  readonly cell: string;
}

/** What a pasted piece of a spreadsheet holds: one number a month, the oldest first; a question; or why not. */
export type ParsedSeries =
  | { readonly is: 'empty' }
  | { readonly is: 'series'; readonly values: readonly number[]; readonly from?: FirstMonth }
  | { readonly is: 'asks'; readonly readings: readonly SeriesReading[] }
  | RefusedSeries;

export const refused = (reason: SeriesRefusal, cell = ''): RefusedSeries => ({ is: 'refused', reason, cell });

export type Grid = readonly (readonly string[])[];
