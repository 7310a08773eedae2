import type { SearchResult } from 'minisearch';
import type { Hit, Wording } from './wording.ts';

/** A wording with its words, and the roots of each word in every way it can be read. */
export interface Kept {
  readonly id: number;
  readonly wording: Wording;
  readonly letters: string;
  readonly words: readonly string[];
  readonly roots: readonly (readonly string[])[];
}

const most = 8;
/** What scores less than this share of the best is noise. */
const leastOfBest = 0.15;

/** A wording of which every word was asked for fits better than one with words left over. */
function fit({ score, match }: SearchResult, { roots }: Kept): number {
  const asked = roots.filter((readings) => readings.some((root) => match[root]?.includes('whole') === true)).length;
  return score * (0.5 + (0.5 * asked) / Math.max(1, roots.length));
}

interface Scored extends Hit {
  readonly score: number;
}

/** What the found wordings lead to, the best first: each value once, by its best wording, and a little by the others. */
export function rankValues(results: readonly SearchResult[], kept: readonly Kept[]): readonly Hit[] {
  const byValue = new Map<string, Scored>();
  const scored = results.flatMap((result) => {
    const one = kept[Number(result.id)];
    return one === undefined ? [] : [{ wording: one.wording, score: fit(result, one) }];
  });
  for (const { wording, score } of scored.toSorted((a, b) => b.score - a.score)) {
    wording.values.forEach((value, rank) => {
      const own = score * (1 - 0.1 * rank);
      const before = byValue.get(value);
      byValue.set(value, {
        value,
        wording: before?.wording ?? wording.text,
        score: before === undefined ? own : Math.max(before.score, own) + 0.05 * Math.min(before.score, own),
      });
    });
  }
  const ranked = [...byValue.values()].toSorted((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, most)
    .map(({ value, wording }) => ({ value, wording }));
}
