import type { Assessment } from '../explain/assessment.ts';
import type { FuturesTable } from '../simulate/futures-table.ts';
import type { ModelInputs, OptionId } from '../simulate/inputs.ts';
import { isAnswered } from './is-answered.ts';
import { differenceOf, meanOf, readColumn, readDraws } from './read-table.ts';

/** 99 % point of χ² with one degree of freedom: F × r² stays below it when there is no link at all. */
const noiseBorder = 6.63;

/**
 * Share of the variance of (leader − rival) that each estimate explains: squared correlation over the futures,
 * 0 where it cannot be told from chance, divided by their sum. Without a rival the leader's own cost is explained.
 */
export function explainVariance(
  table: FuturesTable,
  inputs: ModelInputs,
  pair: { readonly leader: OptionId; readonly rival: OptionId | undefined },
): Assessment['resting'] {
  const leader = readColumn(table, pair.leader, 'pvCost');
  const explained = pair.rival === undefined ? leader : differenceOf(leader, readColumn(table, pair.rival, 'pvCost'));
  const answered = new Set(inputs.estimates.filter(isAnswered).map(({ id }) => id));
  const judgements = new Set(inputs.estimates.filter(({ isJudgement }) => isJudgement === true).map(({ id }) => id));
  const found = table.estimates
    .map((estimate, at) => ({ estimate, share: squaredCorrelation(explained, readDraws(table, at)) }))
    .filter(({ estimate, share }) => share * table.futures > noiseBorder && !judgements.has(estimate));
  const total = found.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return { onDefaults: 0, byEstimate: [] };
  const byEstimate = found.map(({ estimate, share }) => ({ estimate, share: share / total })).toSorted((a, b) => b.share - a.share);
  const onDefaults = byEstimate.reduce((sum, { estimate, share }) => sum + (answered.has(estimate) ? 0 : share), 0);
  return { onDefaults: Math.min(1, onDefaults), byEstimate };
}

/** 0 when one of the two does not vary. */
function squaredCorrelation(left: Float64Array, right: Float64Array): number {
  const meanLeft = meanOf(left);
  const meanRight = meanOf(right);
  let both = 0;
  let varianceLeft = 0;
  let varianceRight = 0;
  left.forEach((value, future) => {
    const fromLeft = value - meanLeft;
    const fromRight = (right[future] ?? Number.NaN) - meanRight;
    both += fromLeft * fromRight;
    varianceLeft += fromLeft * fromLeft;
    varianceRight += fromRight * fromRight;
  });
  const product = varianceLeft * varianceRight;
  return product > 0 ? (both * both) / product : 0;
}
