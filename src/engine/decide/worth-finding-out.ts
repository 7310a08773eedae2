import type { EstimateId } from '../estimate/estimate.ts';
import type { Assessment, Ranked } from '../explain/assessment.ts';
import type { FuturesTable } from '../simulate/futures-table.ts';
import { keyedRandom } from '../sampling/keyed-random.ts';
import type { ModelInputs, OptionId } from '../simulate/inputs.ts';
import { estimatesOf } from './estimates-of.ts';
import { meanOf, readColumn, readDraws } from './read-table.ts';

/** Futures per bin: fewer and the means of the bins are noise. */
const futuresPerBin = 32;
const mostBins = 16;
const shuffles = 24;
/** A hundred estimates are tried: each has to stand out by this many standard deviations of chance. */
const deviations = 4.5;

/** An option that comes first less often than this does not decide. */
const leastFirstShare = 0.02;
/** Share of the cost below which knowing better is not worth a morning. */
const leastWorth = 0.001;

interface WorthInput {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly ranking: readonly Ranked[];
  readonly reachable: readonly OptionId[];
}

/**
 * Expected value of knowing one estimate exactly, EUR of PV cost, from the table alone.
 *
 * Futures are binned by the draw of the estimate; worth = lowest overall mean − mean over the bins of the lowest mean in each.
 * Bins of noise give more than nothing, so what random bins give on average is subtracted, and what does not stand out
 * from them is dropped, and so is what is too small to act on. Only options that come first now and then take part, and
 * estimates that one of these depends on: two sequences can run alike by accident. A quote is known already.
 */
export function worthFindingOut({ table, inputs, ranking, reachable }: WorthInput): Assessment['worth'] {
  const options = ranking
    .filter(({ option, firstShare }) => reachable.includes(option) && firstShare >= leastFirstShare)
    .map(({ option }) => option);
  const bins = Math.min(mostBins, Math.floor(table.futures / futuresPerBin));
  if (bins < 2 || options.length < 2) return [];
  const costs = options.map((option) => readColumn(table, option, 'pvCost'));
  const certain = Math.min(...costs.map(meanOf));
  const worthOf = (order: readonly number[]) => certain - meanOfBest(order, { costs, bins });
  const chance = Array.from({ length: shuffles }, (_, turn) => worthOf(shuffled(table.futures, inputs.seed, turn)));
  const baseline = chance.reduce((sum, worth) => sum + worth, 0) / shuffles;
  const spread = Math.sqrt(chance.reduce((sum, worth) => sum + (worth - baseline) ** 2, 0) / (shuffles - 1));
  const border = baseline + deviations * spread;
  const open = openOf(inputs, options);
  return table.estimates
    .flatMap((estimate, at) => (!open.has(estimate) ? [] : [{ estimate, worth: worthOf(orderBy(readDraws(table, at))) }]))
    .filter(({ worth }) => worth > border && worth > leastWorth * Math.abs(certain))
    .map(({ estimate, worth }) => ({ estimate, amount: worth - baseline }))
    .toSorted((a, b) => b.amount - a.amount);
}

function openOf(inputs: ModelInputs, options: readonly OptionId[]): ReadonlySet<EstimateId> {
  const used = new Set(inputs.options.filter(({ id }) => options.includes(id)).flatMap((option) => [...estimatesOf(option, inputs)]));
  return new Set(inputs.estimates.flatMap(({ id, basis, low, high }) => (used.has(id) && basis !== 'quote' && low < high ? [id] : [])));
}

function meanOfBest(order: readonly number[], { costs, bins }: { costs: readonly Float64Array[]; bins: number }): number {
  let total = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const from = Math.floor((bin * order.length) / bins);
    const to = Math.floor(((bin + 1) * order.length) / bins);
    let least = Number.POSITIVE_INFINITY;
    for (const cost of costs) {
      let sum = 0;
      for (let at = from; at < to; at += 1) sum += cost[order[at] ?? 0] ?? Number.NaN;
      least = Math.min(least, sum);
    }
    total += least;
  }
  return total / order.length;
}

function orderBy(draws: Float64Array): readonly number[] {
  return Array.from(draws.keys()).toSorted((a, b) => (draws[a] ?? 0) - (draws[b] ?? 0));
}

function shuffled(length: number, seed: number, turn: number): readonly number[] {
  const random = keyedRandom(seed, `worth-finding-out:${turn}`);
  return orderBy(Float64Array.from({ length }, random));
}
