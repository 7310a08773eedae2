import type { FieldUnit } from '../../content/field.ts';
import type { Locale } from '../../content/locales.ts';
import type { Measured } from './measured.ts';
import type { Count } from './read-count.ts';
import type { Token } from './word.ts';

export interface Place {
  readonly locale: Locale;
  readonly unit: FieldUnit;
}

/** What has been read so far. */
export interface Found extends Omit<Measured, 'value' | 'other'> {
  readonly count?: Count;
  readonly negative: boolean;
  /** The unit tells how many as well. */
  readonly alone: boolean;
  /** Unknown words stood before it, or behind it. */
  readonly lead: boolean;
  readonly tail: boolean;
}

export interface Step {
  readonly at: number;
  readonly found: Found;
}

export const startOf = (negative: boolean): Found => ({
  negative,
  scale: 0,
  times: 1,
  approximate: false,
  alone: false,
  lead: false,
  tail: false,
});

/** Takes what stands at this place, or leaves it to another. */
export type Taker = (tokens: readonly Token[], step: Step, place: Place) => Step | undefined;

/** So many words further. */
export const on = ({ at, found }: Step, more: Partial<Found>, tokens = 1): Step => ({ at: at + tokens, found: { ...found, ...more } });
