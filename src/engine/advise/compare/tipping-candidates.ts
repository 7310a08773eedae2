import { takeSteps, type Steps } from '../../textbook/take-steps.ts';
import type { EstimateId } from '../../model/estimate.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { isAnswered } from '../../model/is-answered.ts';
import { lineWeights } from './share-by-basis.ts';
import {
  calculatedOptions,
  centredOf,
  differenceOf,
  meanOf,
  readColumn,
  readDraws,
  sumOfProducts,
  type Centred,
} from '../../run/table/read-table.ts';

/** The table and the leader for which turning points are sought. */
export interface TippingQuestion {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly leader: OptionId;
}

const most = 12;
const mostExact = 6;
const rivalsHeard = 2;
/** Share of the leader's cost below which an exact figure is not looked at. */
const leastWeight = 0.02;

/**
 * Estimates that are most likely to tip the answer, most telling first.
 *
 * |correlation| of their draws with PV cost of the leader − PV cost of a rival; the largest over its two nearest rivals,
 * the best of every direction and staying, so that what can bring another option first is not missed. What was given as exact has no draws, but a quote
 * can be negotiated: of these the ones in which the leader and such a rival differ most, by what their lines owe to them.
 * The volume is always looked at: what is paid once spreads over it.
 */
export function tippingCandidates(question: TippingQuestion): readonly EstimateId[] {
  return takeSteps(candidateSteps(question));
}

/** The steps of the same, an estimate or an option each. */
export function* candidateSteps({ table, inputs, leader }: TippingQuestion): Steps<readonly EstimateId[]> {
  const options = calculatedOptions(table);
  if (!options.includes(leader)) return [];
  const cost = readColumn(table, leader, 'pvCost');
  const others = options.filter((option) => option !== leader).map((option) => ({ option, cost: readColumn(table, option, 'pvCost') }));
  const nearest = others.toSorted((one, two) => meanOf(one.cost) - meanOf(two.cost));
  const directionOf = (option: OptionId) => inputs.options.find(({ id }) => id === option)?.direction;
  const isBestOfWay = (option: OptionId) => nearest.find((other) => directionOf(other.option) === directionOf(option))?.option === option;
  const heard = nearest.filter(({ option }, at) => at < rivalsHeard || option === inputs.frame.reference || isBestOfWay(option));
  const leads = heard.map((rival) => centredOf(differenceOf(cost, rival.cost)));
  const held = new Set(inputs.turnsNothing);
  const scored: Scored[] = [];
  for (const [at, estimate] of table.estimates.entries()) {
    yield;
    const draws = centredOf(readDraws(table, at));
    scored.push({ estimate, score: Math.max(0, ...leads.map((lead) => Math.abs(correlation(draws, lead)))) });
  }
  const uncertain = inOrder(scored, noise(table.futures))
    .filter((id) => !held.has(id))
    .slice(0, most);
  const figures = yield* exactFigures(
    { table, inputs, leader },
    { heard: heard.map(({ option }) => option), least: leastWeight * meanOf(cost) },
  );
  const exact = figures.filter((id) => !held.has(id)).slice(0, mostExact);
  const volume = inputs.frame.piecesPerYear
    .flatMap(({ of }) => of)
    .filter((id) => !held.has(id) && inputs.estimates.some((estimate) => estimate.id === id));
  return [...new Set([...uncertain, ...exact, ...volume])];
}

interface Scored {
  readonly estimate: EstimateId;
  readonly score: number;
}

function* exactFigures(
  { table, inputs, leader }: TippingQuestion,
  { heard, least }: { readonly heard: readonly OptionId[]; readonly least: number },
): Steps<readonly EstimateId[]> {
  const weightsOf = (id: OptionId) => {
    const option = inputs.options.find((one) => one.id === id);
    return option === undefined ? new Map<EstimateId, number>() : lineWeights(table, inputs, option);
  };
  const mine = weightsOf(leader);
  const others: ReturnType<typeof weightsOf>[] = [];
  for (const option of heard) {
    yield;
    others.push(weightsOf(option));
  }
  const exact = inputs.estimates.filter((estimate) => estimate.low === estimate.high && isAnswered(estimate));
  const scored = exact.map(({ id }) => ({
    estimate: id,
    score: Math.max(0, ...others.map((other) => Math.abs((mine.get(id) ?? 0) - (other.get(id) ?? 0)))),
  }));
  return inOrder(scored, least);
}

function inOrder(scored: readonly Scored[], above: number): readonly EstimateId[] {
  return scored
    .filter(({ score }) => score > above)
    .toSorted((one, two) => two.score - one.score)
    .map(({ estimate }) => estimate);
}

/** One standard error of a correlation that is really 0. */
function noise(futures: number): number {
  return 1 / Math.sqrt(Math.max(1, futures));
}

/** 0 when either does not vary. */
function correlation(left: Centred, right: Centred): number {
  const found = sumOfProducts(left, right) / Math.sqrt(left.squares * right.squares);
  return Number.isFinite(found) ? found : 0;
}
