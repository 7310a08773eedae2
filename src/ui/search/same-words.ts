import type { Kept } from './rank-values.ts';

/** What was typed. */
export interface Asked {
  readonly letters: string;
  readonly words: readonly string[];
  /** Whether two words are forms of the same word. */
  readonly areSame: (one: string, other: string) => boolean;
}

/** Whether a wording is what was typed, letter for letter or in other forms of the same words. */
export function isSame({ letters, words, areSame }: Asked, one: Kept): boolean {
  if (letters === one.letters) return true;
  return (
    words.length === one.words.length &&
    words.every((word) => one.words.some((other) => areSame(word, other))) &&
    one.words.every((word) => words.some((other) => areSame(word, other)))
  );
}
