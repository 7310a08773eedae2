import type { Kept } from './kept.ts';

const fewestLetters = 4;

/**
 * What may be taken without a question: the one thing that has this name; else the one thing that every wording with these
 * words leads to; else the one name that begins so. A word for several things is asked, however likely one of them is.
 */
export function sureValue(letters: string, same: ReadonlySet<Kept>, names: readonly Kept[]): string | undefined {
  const named = names.find((one) => one.letters === letters);
  if (named !== undefined) return named.wording.values[0];
  const beginning = letters.length < fewestLetters ? [] : names.filter((one) => one.letters.startsWith(letters));
  const values = new Set([...same, ...beginning].flatMap(({ wording }) => wording.values));
  return values.size === 1 ? [...values][0] : undefined;
}
