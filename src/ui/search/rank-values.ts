import type { Match } from './look-up.ts';
import type { Kept } from './kept.ts';
import type { Hit } from './wording.ts';

const most = 8;
/** What scores less than this share of the best is noise. */
const leastOfBest = 0.15;

/** A wording of which every word was asked for fits better than one with words left over. */
function fit({ score, roots }: Match, one: Kept): number {
  const asked = one.roots.filter((readings) => readings.some((root) => roots.has(root))).length;
  return score * (0.5 + (0.5 * asked) / Math.max(1, one.roots.length));
}

interface Among {
  readonly letters: string;
  /** The wordings that are what was typed, in any form of its words. */
  readonly same: ReadonlySet<Kept>;
  readonly kept: readonly Kept[];
}

/** Equal spelling comes before other forms of the same words, and those before all that only share words. */
function likeness(one: Kept, { letters, same }: Among): number {
  if (one.letters === letters) return 2;
  return same.has(one) ? 1 : 0;
}

interface Scored extends Hit {
  readonly score: number;
  readonly likeness: number;
}

type Rank = Pick<Scored, 'score' | 'likeness'>;
const byRank = (a: Rank, b: Rank) => b.likeness - a.likeness || b.score - a.score;

/** What the found wordings lead to, the best first: each value once, by its best wording, and a little by the others. */
export function rankValues(matches: readonly Match[], among: Among): readonly Hit[] {
  const byValue = new Map<string, Scored>();
  const scored = matches.flatMap((match) => {
    const one = among.kept[match.id];
    return one === undefined ? [] : [{ wording: one.wording, score: fit(match, one), likeness: likeness(one, among) }];
  });
  for (const { wording, score, likeness } of scored.toSorted(byRank)) {
    wording.values.forEach((value, rank) => {
      const own = score * (1 - 0.1 * rank);
      const before = byValue.get(value);
      byValue.set(value, {
        value,
        wording: before?.wording ?? wording.text,
        likeness: before?.likeness ?? likeness,
        score: before === undefined ? own : Math.max(before.score, own) + 0.05 * Math.min(before.score, own),
      });
    });
  }
  const ranked = [...byValue.values()].toSorted(byRank);
  const least = Math.max(0, ...ranked.map(({ score }) => score)) * leastOfBest;
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, most)
    .map(({ value, wording }) => ({ value, wording }));
}
