import { takeSteps, type Steps } from '../../textbook/take-steps.ts';
import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { EstimateId } from '../../model/estimate.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import { keyedRandom } from '../../textbook/random/keyed-random.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { estimatesOf } from './estimates-of.ts';
import { isUncertain } from '../../model/is-uncertain.ts';
import { meanOf, readColumn, readDraws } from '../../run/table/read-table.ts';
import type { Ranked } from './rank.ts';

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

/** What knowing an estimate exactly would be worth, EUR PV. */
export interface Worth {
  readonly estimate: EstimateId;
  readonly amount: number;
}

interface WorthInput {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly ranking: readonly Ranked[];
}

/**
 * Expected value of knowing one estimate exactly, EUR of PV cost, from the table alone.
 *
 * Futures are binned by the draw of the estimate; worth = lowest overall mean − mean over the bins of the lowest mean in each.
 * Bins of noise give more than nothing, so what random bins give on average is subtracted, and what does not stand out
 * from them is dropped, and so is what is too small to act on. Only options that come first now and then take part, and
 * estimates that one of these depends on: two sequences can run alike by accident.
 */
export function worthFindingOut(input: WorthInput): readonly Worth[] {
  return takeSteps(worthSteps(input));
}

/** The steps of the same, an estimate or a round of chance each. */
export function* worthSteps({ table, inputs, ranking }: WorthInput): Steps<readonly Worth[]> {
  const options = ranking.filter(({ firstShare }) => firstShare >= leastFirstShare).map(({ option }) => option);
  const bins = Math.min(mostBins, Math.floor(table.futures / futuresPerBin));
  if (bins < 2 || options.length < 2) return [];
  const costs = options.map((option) => readColumn(table, option, 'pvCost'));
  const certain = Math.min(...costs.map(meanOf));
  const worthOf = (draws: Float64Array) => certain - meanOfBest(draws, { costs, bins });
  const chance: number[] = [];
  while (chance.length < shuffles) {
    yield;
    chance.push(worthOf(noise(table.futures, inputs.seed, chance.length)));
  }
  const baseline = chance.reduce((sum, worth) => sum + worth, 0) / shuffles;
  const spread = Math.sqrt(chance.reduce((sum, worth) => sum + (worth - baseline) ** 2, 0) / (shuffles - 1));
  const border = baseline + deviations * spread;
  const open = openOf(inputs, options);
  const found: Worth[] = [];
  for (const [at, estimate] of table.estimates.entries()) {
    if (!open.has(estimate)) continue;
    yield;
    const worth = worthOf(readDraws(table, at));
    if (worth > border && worth > leastWorth * Math.abs(certain)) found.push({ estimate, amount: worth - baseline });
  }
  return found.toSorted((a, b) => b.amount - a.amount);
}

function openOf(inputs: ModelInputs, options: readonly OptionId[]): ReadonlySet<EstimateId> {
  const used = new Set(inputs.options.filter(({ id }) => options.includes(id)).flatMap((option) => [...estimatesOf(option, inputs)]));
  return new Set(inputs.estimates.flatMap((estimate) => (used.has(estimate.id) && isUncertain(estimate) ? [estimate.id] : [])));
}

interface Binning {
  readonly costs: readonly Float64Array[];
  readonly bins: number;
}

/** Mean over the futures of the lowest mean cost in the bin that each falls in, with bins of equal size by `draws`. */
function meanOfBest(draws: Float64Array, { costs, bins }: Binning): number {
  const sorted = draws.toSorted();
  const borders = Float64Array.from({ length: bins - 1 }, (_, bin) => valueAt(sorted, Math.floor(((bin + 1) * sorted.length) / bins)));
  const binOf = new Uint8Array(draws.length);
  for (let future = 0; future < draws.length; future += 1) setAt(binOf, future, binAt(borders, valueAt(draws, future)));
  const best = new Float64Array(bins).fill(Number.POSITIVE_INFINITY);
  for (const cost of costs) {
    const sums = new Float64Array(bins);
    for (let future = 0; future < draws.length; future += 1) {
      const bin = valueAt(binOf, future);
      addAt(sums, bin, valueAt(cost, future));
    }
    for (let bin = 0; bin < bins; bin += 1) setAt(best, bin, Math.min(valueAt(best, bin), valueAt(sums, bin)));
  }
  return best.reduce((total, sum) => total + sum, 0) / draws.length;
}

function binAt(borders: Float64Array, draw: number): number {
  let bin = 0;
  while (bin < borders.length && draw >= valueAt(borders, bin)) bin += 1;
  return bin;
}

function noise(length: number, seed: number, round: number): Float64Array {
  return Float64Array.from({ length }, keyedRandom(seed, `worth-finding-out:${round}`));
}
