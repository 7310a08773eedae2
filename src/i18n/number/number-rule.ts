import type { FieldUnit } from '../../content/field.ts';
import type { Locale } from '../../content/locales.ts';

export interface Limits {
  /** Smallest and largest value that is accepted, in the unit of the field. */
  readonly bounds?: readonly [number, number];
  /** Outside this the field warns but accepts. */
  readonly plausible?: readonly [number, number];
}

/** What a number field asks for. */
export interface NumberRule extends Limits {
  /** The language on the screen. */
  readonly locale: Locale;
  readonly unit: FieldUnit;
  /** What an amount is asked in, where that is not the euro; of a rate: the currency that it is of. */
  readonly currency?: string;
  /** About what is expected: tells a rate from one that was typed upside down. */
  readonly expected?: number;
  /** What is so odd beside the other answers that it counts only once it is agreed to. */
  readonly odd?: OddNumbers;
}

export interface OddNumbers {
  readonly below: number;
  readonly above: number;
  /** The number of another answer: it may have been typed in the wrong box. */
  readonly at?: number;
}
