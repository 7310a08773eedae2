import { valueAt } from '../../textbook/value-at.ts';
import type { OptionId } from '../../model/inputs.ts';
import { judgeCertainty, type Pairing, type JudgedCertainty } from '../compare/certainty.ts';
import type { PreparedWeighing } from './prepare-weighing.ts';
import type { ByValue } from './rank-by-value.ts';
import type { Tally } from './tally.ts';

interface Judged {
  readonly ranked: readonly ByValue[];
  readonly leader: OptionId;
  readonly counted: Tally;
  readonly weights: readonly number[];
}

/**
 * The word of certainty in value: the leader's smallest share of pairwise wins, over cases × weights, against the best option
 * of each other direction. Capped while most of the weighed value rests on assumptions.
 */
export function judgeInValue(prepared: PreparedWeighing, { ranked, leader, counted, weights }: Judged): JudgedCertainty {
  const rival = closestRival(prepared, { ranked, leader, counted });
  const excluded = ranked.find(({ option }) => option === rival?.option)?.isExcluded === true;
  const gate = prepared.money.ranking.find(({ option }) => option === rival?.option)?.failedGates[0];
  const assumed = (option: OptionId | undefined) =>
    option === undefined ? 0 : prepared.assumed(option).reduce((sum, share, at) => sum + share * valueAt(weights, at), 0);
  return judgeCertainty({
    futures: prepared.futures,
    rival,
    rivalExcluded: excluded ? (gate?.share ?? 0) : 0,
    // Staying and moving are judged alike: either of the two lowers the word.
    assumedShare: Math.max(assumed(leader), assumed(rival?.option)),
    isFormulaPrice: prepared.isFormulaPrice(leader) || prepared.isFormulaPrice(rival?.option),
    ownAnswers: prepared.ownAnswers,
    // In value the extras are criteria that were weighed on purpose.
    shareWithoutExtras: rival?.share ?? 1,
  });
}

/** When gates exclude every other direction, the best of what they exclude. */
function closestRival({ values }: PreparedWeighing, { ranked, leader, counted }: Omit<Judged, 'weights'>): Pairing | undefined {
  const direction = ranked.find(({ option }) => option === leader)?.direction;
  const others = ranked.filter((option) => option.direction !== direction);
  const open = others.filter(({ isExcluded }) => !isExcluded);
  const heard = open.length > 0 ? open : others;
  const best = heard.filter((option) => heard.find((other) => other.direction === option.direction) === option);
  const row = values.options.indexOf(leader) * values.options.length;
  return best
    .map(({ option }) => ({ option, share: valueAt(counted.wins, row + values.options.indexOf(option)) }))
    .toSorted((a, b) => a.share - b.share)[0];
}
