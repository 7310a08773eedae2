import { valueAt } from '../../textbook/value-at.ts';
import type { Steps } from '../../textbook/take-steps.ts';
import type { EstimateId } from '../../model/estimate.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { isAnswered } from '../../model/is-answered.ts';
import { centredOf, differenceOf, readColumn, readDraws, sumOfProducts, type Centred } from '../../run/table/read-table.ts';

/** 99 % point of χ² with one degree of freedom: F × r² stays below it when there is no link at all. */
const noiseBorder = 6.63;

/** Where the variance of (leader − rival) comes from. */
export interface Resting {
  /** Of what estimates explain, the share of answers the person left open. */
  readonly onDefaults: number;
  /** Share of all that varies that is chance, such as an outage, and no estimate of anybody; undefined when nothing varies. */
  readonly byChance: number | undefined;
  readonly byEstimate: readonly { readonly estimate: EstimateId; readonly share: number }[];
}

interface Pair {
  readonly leader: OptionId;
  readonly rival: OptionId | undefined;
}

/**
 * Share of the variance of (leader − rival) that each estimate explains: squared correlation over the futures,
 * 0 where it is not distinguishable from chance, divided by their sum. Without a rival the leader's own cost is explained.
 *
 * Chance apart: what differs between the histories of one future is what happens, such as an outage; what differs between
 * futures is what is not known. `byChance` = mean variance within a future ÷ (that + variance of the futures' means).
 */
export function* varianceSteps(table: FuturesTable, inputs: ModelInputs, pair: Pair): Steps<Resting> {
  const leader = readColumn(table, pair.leader, 'pvCost');
  const explained = pair.rival === undefined ? leader : differenceOf(leader, readColumn(table, pair.rival, 'pvCost'));
  const centred = centredOf(explained);
  const answered = new Set(inputs.estimates.filter(isAnswered).map(({ id }) => id));
  const judgements = new Set(inputs.estimates.filter(({ isJudgement }) => isJudgement === true).map(({ id }) => id));
  const found: { readonly estimate: EstimateId; readonly share: number }[] = [];
  for (const [at, estimate] of table.estimates.entries()) {
    if (judgements.has(estimate)) continue;
    const share = squaredCorrelation(centred, centredOf(readDraws(table, at)));
    if (share * table.futures > noiseBorder) found.push({ estimate, share });
    yield;
  }
  const total = found.reduce((sum, { share }) => sum + share, 0);
  const byChance = chanceShare(table, pair, centred);
  if (total === 0) return { onDefaults: 0, byChance, byEstimate: [] };
  const byEstimate = found.map(({ estimate, share }) => ({ estimate, share: share / total })).toSorted((a, b) => b.share - a.share);
  const onDefaults = byEstimate.reduce((sum, { estimate, share }) => sum + (answered.has(estimate) ? 0 : share), 0);
  return { onDefaults: Math.min(1, onDefaults), byChance, byEstimate };
}

/** 0 when nothing happens by chance; undefined when nothing varies at all. */
function chanceShare(table: FuturesTable, { leader, rival }: Pair, { values, squares }: Centred): number | undefined {
  const both = (one: OptionId, other: OptionId) =>
    valueAt(table.chance, table.options.indexOf(one) * table.options.length + table.options.indexOf(other));
  const within = Math.max(0, both(leader, leader) + (rival === undefined ? 0 : both(rival, rival) - 2 * both(leader, rival)));
  const between = squares / values.length;
  const all = within + between;
  return all > 0 && Number.isFinite(all) ? within / all : undefined;
}

/** 0 when one of the two does not vary. */
function squaredCorrelation(left: Centred, right: Centred): number {
  const both = sumOfProducts(left, right);
  const product = left.squares * right.squares;
  return product > 0 ? (both * both) / product : 0;
}
