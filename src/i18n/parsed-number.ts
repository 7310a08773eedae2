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
interface ParsedValue {
  readonly is: 'value';
  readonly value: number;
  /** "About 12". */
  readonly approximate: boolean;
  /** The other reading of an ambiguous text: 1.500 may be 1,5. */
  readonly other?: number;
  readonly warning?: NumberWarning;
}

interface ParsedRange {
  readonly is: 'range';
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** They were typed the other way round. */
  readonly swapped: boolean;
  readonly other?: { readonly low: number; readonly high: number };
  readonly warning?: NumberWarning;
}

/** A reading that counts only once the person has agreed to it. */
interface ParsedOffer {
  readonly is: 'offer';
  readonly because: OfferReason;
  readonly value: number;
  /** The other cells that were pasted, or other readings. */
  readonly others: readonly number[];
  /** The currency that was typed, when it is not the euro. */
  readonly currency?: string;
}

export interface ParsedRefusal {
  readonly is: 'refused';
  readonly reason: Refusal;
  /** The smallest or largest value that is accepted, in the unit of the field. */
  readonly limit?: number;
  /** The unit that was typed where another belongs. */
  readonly found?: string;
}

export type NumberWarning = 'implausible' | 'very-large' | 'tiny';

type OfferReason = 'calculation' | 'look-alike' | 'two-cells' | 'converted' | 'separator' | 'other-currency';

export type Refusal =
  | 'not-a-number'
  | 'notation' // 1e6, 0x10, 1_000
  | 'separators' // 1.50.000
  | 'calculation' // divided by zero
  | 'unit-mismatch'
  | 'above-maximum'
  | 'below-minimum'
  | 'too-long'
  | 'looks-like-date'
  | 'looks-like-phone'
  | 'looks-like-account'
  | 'looks-like-company-number'
  | 'looks-like-person-number';
