import type { EstimateId } from '../estimate/estimate.ts';
import type { FuturesTable } from '../simulate/futures-table.ts';
import type { ModelInputs, OptionId } from '../simulate/inputs.ts';
import { calculatedOptions, differenceOf, meanOf, readColumn, readDraws } from './read-table.ts';

export interface TippingQuestion {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly leader: OptionId;
}

const most = 12;
const rivalsHeard = 2;

/**
 * Estimates that are most likely to tip the answer, most telling first.
 *
 * |correlation| of their draws with PV cost of the leader − PV cost of a rival; the largest over its two nearest rivals
 * and staying, so that what can bring another option first is not missed.
 */
export function tippingCandidates({ table, inputs, leader }: TippingQuestion): readonly EstimateId[] {
  const options = calculatedOptions(table);
  if (!options.includes(leader)) return [];
  const cost = readColumn(table, leader, 'pvCost');
  const others = options.filter((option) => option !== leader).map((option) => ({ option, cost: readColumn(table, option, 'pvCost') }));
  const nearest = others.toSorted((one, two) => meanOf(one.cost) - meanOf(two.cost));
  const heard = nearest.filter(({ option }, at) => at < rivalsHeard || option === inputs.frame.reference);
  const leads = heard.map((rival) => differenceOf(cost, rival.cost));
  const scored = table.estimates.map((estimate, at) => {
    const draws = readDraws(table, at);
    return { estimate, score: Math.max(0, ...leads.map((lead) => Math.abs(correlation(draws, lead)))) };
  });
  // No cost depends on an opinion: what runs along with one does so by accident.
  const judgements = new Set(inputs.estimates.filter(({ isJudgement }) => isJudgement === true).map(({ id }) => id));
  return scored
    .filter(({ estimate, score }) => score > noise(table.futures) && !judgements.has(estimate))
    .toSorted((one, two) => two.score - one.score)
    .slice(0, most)
    .map(({ estimate }) => estimate);
}

/** One standard error of a correlation that is really 0. */
function noise(futures: number): number {
  return 1 / Math.sqrt(Math.max(1, futures));
}

/** 0 when either does not vary. */
function correlation(left: Float64Array, right: Float64Array): number {
  const [meanLeft, meanRight] = [meanOf(left), meanOf(right)];
  let [both, ofLeft, ofRight] = [0, 0, 0];
  left.forEach((value, at) => {
    const [a, b] = [value - meanLeft, (right[at] ?? Number.NaN) - meanRight];
    both += a * b;
    ofLeft += a * a;
    ofRight += b * b;
  });
  const found = both / Math.sqrt(ofLeft * ofRight);
  return Number.isFinite(found) ? found : 0;
}
