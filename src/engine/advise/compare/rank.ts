import { addAt, valueAt } from '../../textbook/value-at.ts';
import { takeSteps, type Steps } from '../../textbook/take-steps.ts';
import { sampleQuantile } from '../../textbook/distributions/sample-quantile.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ElementId, ModelInputs, OptionId, Direction } from '../../model/inputs.ts';
import { judgeGates, type GateVerdict } from '../../run/table/gates.ts';
import { calculatedOptions, differenceOf, isEqualCost, meanOf, readColumn, winShare } from '../../run/table/read-table.ts';

/**
 * `alone`: there is nothing to compare with. `none-passes`: every option is excluded by a gate and the leader is the nearest miss.
 * `nothing-calculated`: the reference failed, so that no figure can be given.
 */
export type Standing = 'answer' | 'alone' | 'none-passes' | 'nothing-calculated';

/** An option with its rank, its cost over the horizon and its measures: means over the futures, costs in EUR of the start year. */
export interface Ranked extends GateVerdict {
  readonly option: OptionId;
  readonly direction: Direction;
  readonly rank: number;
  readonly pvCost: number;
  /** PV cost of the reference − PV cost: above 0 is better than staying. */
  readonly npv: number;
  /** Equivalent annual amount of `npv`, EUR a year. */
  readonly npvPerYear: number;
  readonly npvLow: number; // one in ten lower
  readonly npvHigh: number; // one in ten higher
  /** Share of calculated cases in which it costs less than the reference. */
  readonly beatsReference: number;
  /** Share of cases in which it costs least of all. */
  readonly firstShare: number;
  readonly tail: number;
  /** How far the cumulated cash falls behind the reference at its deepest, EUR, mean. */
  readonly cashNeed: number;
  /** Years until the cash is back for good, in the middle one of the futures; never for what costs more than the reference. */
  readonly payback: number | undefined;
  readonly leadTime: number;
  readonly months: number;
  readonly uncovered: number;
  readonly carbon: number;
  readonly dependence: number;
  /** Elements in which it differs most from the reference, EUR PV, largest first; positive costs more. */
  readonly differences: readonly { readonly element: ElementId; readonly amount: number }[];
}

const lowShare = 0.1;
const highShare = 0.9;

/** Every option that was calculated, the lowest expected PV cost first, options excluded by a gate last. */
export function rank(table: FuturesTable, inputs: ModelInputs): readonly Ranked[] {
  return takeSteps(rankSteps(table, inputs));
}

/** The steps of the same, an option each. */
export function* rankSteps(table: FuturesTable, inputs: ModelInputs): Steps<readonly Ranked[]> {
  const calculated = calculatedOptions(table);
  const { reference } = inputs.frame;
  if (!calculated.includes(reference)) return [];
  yield;
  const first = firstShares(table, calculated);
  const unordered: Ranked[] = [];
  for (const { id, direction } of inputs.options) {
    if (!calculated.includes(id)) continue;
    yield;
    unordered.push({ ...figuresOf(table, id, reference), option: id, direction, rank: 0, firstShare: first.get(id) ?? 0 });
  }
  return unordered.toSorted((a, b) => inOrder(a, b, reference)).map((option, at) => ({ ...option, rank: at + 1 }));
}

/** Equal costs leave the reference first: without a difference there is no reason to change. */
function inOrder(a: Ranked, b: Ranked, reference: OptionId): number {
  const excluded = Number(a.status === 'excluded') - Number(b.status === 'excluded');
  if (excluded !== 0) return excluded;
  if (!isEqualCost(a.pvCost, b.pvCost)) return a.pvCost - b.pvCost;
  return Number(b.option === reference) - Number(a.option === reference);
}

function figuresOf(
  table: FuturesTable,
  option: OptionId,
  reference: OptionId,
): Omit<Ranked, 'option' | 'direction' | 'rank' | 'firstShare'> {
  const cost = readColumn(table, option, 'pvCost');
  const costOfReference = readColumn(table, reference, 'pvCost');
  const npv = differenceOf(costOfReference, cost);
  const mean = (column: Parameters<typeof readColumn>[2]) => meanOf(readColumn(table, option, column));
  return {
    pvCost: meanOf(cost),
    npv: meanOf(npv),
    npvPerYear: meanOf(npv) / table.annuity,
    npvLow: sampleQuantile([...npv], lowShare),
    npvHigh: sampleQuantile([...npv], highShare),
    beatsReference: winShare(cost, costOfReference),
    tail: mean('tail'),
    cashNeed: mean('cashNeed'),
    payback: meanOf(npv) < 0 ? undefined : middlePayback(readColumn(table, option, 'payback')),
    leadTime: mean('leadTime'),
    months: mean('months'),
    uncovered: mean('uncovered'),
    carbon: mean('carbon'),
    dependence: mean('dependence'),
    ...judgeGates(table, option),
    differences: differencesOf(table, option, reference),
  };
}

/** The middle one of the futures; undefined when it is never paid back in half of them or more. */
function middlePayback(years: Float64Array): number | undefined {
  const middle = years.map((value) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value)).toSorted()[Math.floor(years.length / 2)];
  return middle !== undefined && Number.isFinite(middle) ? middle : undefined;
}

function differencesOf(table: FuturesTable, option: OptionId, reference: OptionId): Ranked['differences'] {
  const row = table.options.indexOf(option) * table.elements.length;
  const base = table.options.indexOf(reference) * table.elements.length;
  return table.elements
    .map((element, at) => ({ element, amount: valueAt(table.bridge, row + at) - valueAt(table.bridge, base + at) }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** Share of futures in which each option that is not excluded costs least; ties share. */
function firstShares(table: FuturesTable, calculated: readonly OptionId[]): ReadonlyMap<OptionId, number> {
  const running = calculated.filter((option) => judgeGates(table, option).status !== 'excluded');
  const costs = running.map((option) => readColumn(table, option, 'pvCost'));
  const shares = running.map(() => 0);
  for (let future = 0; future < table.futures; future += 1) {
    let least = Number.POSITIVE_INFINITY;
    for (const cost of costs) least = Math.min(least, valueAt(cost, future));
    let winners = 0;
    for (const cost of costs) if (isEqualCost(valueAt(cost, future), least)) winners += 1;
    for (const [at, cost] of costs.entries()) if (isEqualCost(valueAt(cost, future), least)) addAt(shares, at, 1 / winners / table.futures);
  }
  return new Map(running.map((option, at) => [option, valueAt(shares, at)]));
}
