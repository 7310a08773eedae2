import type { Measure, OfferReason } from '../number/parsed-number.ts';

/** Why a reading must be agreed to, and what else it may be: as multiples of the first reading. */
export interface Doubt {
  readonly because: OfferReason;
  readonly factors: readonly number[];
}

export interface Per {
  readonly measure: Measure;
  /** Per 100 pieces, per 2 weeks. */
  readonly count: number;
}

/** One number with the words around it. */
export interface Measured {
  readonly value: number;
  /** The other reading of an ambiguous separator. */
  readonly other?: number;
  /** Power of ten that a word like "mln" added. */
  readonly scale: number;
  readonly measure?: Measure;
  /** How many of `measure` one of the word is: a tonne is 1,000 kilograms. */
  readonly times: number;
  readonly per?: Per;
  readonly currency?: string;
  readonly approximate: boolean;
  readonly doubt?: Doubt;
}

/** `separators`: its digits cannot be read. `with-tax`: amounts are asked without it. */
export type Unreadable = 'separators' | 'with-tax';
