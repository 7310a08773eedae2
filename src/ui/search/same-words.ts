import type { Kept } from './kept.ts';

/** What was typed. */
export interface TypedWords {
  readonly letters: string;
  readonly words: readonly string[];
  /** Whether two words are forms of the same word. */
  readonly areSame: (one: string, other: string) => boolean;
}

/** Whether a wording is what was typed, letter for letter or in other forms of the same words. */
function isSame({ letters, words, areSame }: TypedWords, one: Kept): boolean {
  if (letters === one.letters) return true;
  return (
    words.length === one.words.length &&
    words.every((word) => one.words.some((other) => areSame(word, other))) &&
    one.words.every((word) => words.some((other) => areSame(word, other)))
  );
}

/** The wordings that are what was typed: of ten thousand only those that share a root with its first word are compared. */
export function sameWordings(asked: TypedWords, sharing: (word: string) => readonly Kept[]): ReadonlySet<Kept> {
  const [first] = asked.words;
  return new Set(first === undefined ? [] : sharing(first).filter((one) => isSame(asked, one)));
}

/** Whether what was typed is a known word for something that is not among what can be picked: what only looks like it must not be offered. */
export function leadsNowhere(letters: string, same: ReadonlySet<Kept>): boolean {
  const spelled = [...same].filter((one) => one.letters === letters);
  const meant = spelled.length > 0 ? spelled : [...same];
  return meant.length > 0 && meant.every(({ wording }) => wording.values.length === 0);
}
