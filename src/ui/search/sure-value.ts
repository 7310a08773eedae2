import type { Kept } from './rank-values.ts';
import { isSame, type Asked } from './same-words.ts';

const fewestLetters = 4;

/**
 * What may be taken without a question: the one thing that has this name; else the one thing that every wording with these
 * words leads to; else the one name that begins so. A word for several things is asked, however likely one of them is.
 */
export function sureValue(asked: Asked, kept: readonly Kept[]): string | undefined {
  const named = kept.find(({ wording, letters }) => wording.isName === true && letters === asked.letters);
  if (named !== undefined) return named.wording.values[0];
  const beginning =
    asked.letters.length < fewestLetters
      ? []
      : kept.filter(({ wording, letters }) => wording.isName === true && letters.startsWith(asked.letters));
  const values = new Set([...kept.filter((one) => isSame(asked, one)), ...beginning].flatMap(({ wording }) => wording.values));
  return values.size === 1 ? [...values][0] : undefined;
}
