/** What a word measures. */
export type Measure = 'money' | 'percent' | 'piece' | 'box' | 'kilogram' | 'container' | 'time' | Period;
/** A unit that was typed, for saying that it does not belong. */
export type TypedUnit = Measure | `per-${Measure}`;

export type Period = 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What a typed text means. Nothing is guessed: what has two meanings says so, what has none says why. */
export type ParsedNumber =
  | { readonly is: 'empty' }
  | { readonly is: 'unknown'; readonly because: 'unknown' | 'not-applicable' }
  | ParsedValue
  | ParsedRange
  | ParsedOffer
  | { readonly is: 'open-range'; readonly side: 'at-least' | 'at-most'; readonly bound: number }
  | ParsedRefusal;

/** Values are in the unit of the field: a share where people type a percentage. */
export interface ParsedValue {
  readonly is: 'value';
  readonly value: number;
  /** "About 12". */
  readonly approximate: boolean;
  /** The other reading of an ambiguous text: 1.500 may be 1,5. */
  readonly other?: number;
  readonly warning?: NumberWarning;
}

export interface ParsedRange {
  readonly is: 'range';
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** They were typed the other way round. */
  readonly swapped: boolean;
  readonly warning?: NumberWarning;
}

/** One number, or a range with its middle. */
export type Reading = number | { readonly low: number; readonly likely: number; readonly high: number };

/** A reading that counts only once the person has agreed to it. */
export interface ParsedOffer {
  readonly is: 'offer';
  readonly because: OfferReason;
  /** Of a range its middle. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** The other cells that were pasted, or other readings. */
  readonly others: readonly Reading[];
  /** The currency that was typed, where the field is in another. The readings are in that currency. */
  readonly currency?: string;
}

export interface ParsedRefusal {
  readonly is: 'refused';
  readonly reason: Refusal;
  /** The smallest or largest value that is accepted, in the unit of the field. */
  readonly limit?: number;
  /** The unit that was typed where another belongs. */
  readonly found?: TypedUnit;
}

export type NumberWarning = 'implausible' | 'very-large' | 'tiny';

export type OfferReason =
  | 'calculation' // 12 x 300
  | 'look-alike' // 15OO
  | 'two-cells'
  | 'converted' // per day in a field per year
  | 'separator' // 1.500 where only 1,5 fits
  | 'power-of-ten' // 900 to 1.2 million
  | 'other-currency'
  | 'per-box' // per box of 24
  | 'unit' // a word with two sizes: TEU, pond
  | 'more-text' // words that are not known
  | 'sign' // 500-
  | 'fraction' // 1/2: a half, or one to two
  | 'rate-direction' // 1,15 where 0,87 was expected
  | 'odd'; // a price of 1 where 40 is paid

export type Refusal =
  | 'not-a-number'
  | 'notation' // 1e6, 0x10, 1_000
  | 'separators' // 1.50.000
  | 'calculation' // divided by zero
  | 'unit-mismatch'
  | 'with-tax'
  | 'above-maximum'
  | 'below-minimum'
  | 'too-long'
  | 'looks-like-date'
  | 'looks-like-phone'
  | 'looks-like-account'
  | 'looks-like-company-number'
  | 'looks-like-person-number';
