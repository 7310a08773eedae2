import type { Wording } from './wording.ts';

/** A wording with its words, and the roots of each word in every way it can be read. */
export interface Kept {
  readonly id: number;
  readonly wording: Wording;
  readonly letters: string;
  readonly words: readonly string[];
  readonly roots: readonly (readonly string[])[];
}
