import { valueAt } from '../../textbook/value-at.ts';
import type { Estimate, EstimateId } from '../../model/estimate.ts';
import { plausibleSpan } from '../../model/plausible-span.ts';
import type { OptionId } from '../../model/inputs.ts';
import type { TippingCurve } from '../../run/tipping/tipping-table.ts';
import type { Ranked } from './rank.ts';

/** A value of an estimate at which the order turns, in the unit of the estimate. */
export interface TippingPoint {
  readonly estimate: EstimateId;
  readonly now: number;
  readonly at: number;
  readonly side: 'below' | 'above';
  readonly kind: 'first' | 'stay';
  readonly becomes: OptionId;
  /** |at − now| relative to today's value, or to the range of the estimate when that is the larger. */
  readonly distance: number;
  /** Within what the estimate may be, or within a quarter of today's value. */
  readonly plausible: boolean;
  /** What the estimate may be. */
  readonly range: readonly [number, number];
}

/** A figure that was given as exact, or can be negotiated, may still turn out this much different. */
const alwaysPlausible = 0.25;

/** The curves of mean cost over single estimates in which turning points are found, and the options that are compared. */
export interface TippingInput {
  readonly curves: readonly TippingCurve[];
  readonly estimates: readonly Estimate[];
  readonly leader: OptionId;
  readonly reference: OptionId;
  /** Those that could take the lead, with the direction of each. */
  readonly options: readonly Pick<Ranked, 'option' | 'direction'>[];
}

/**
 * The nearest turning point on each side of each estimate, the nearest of all first.
 *
 * `first` is where the best option of another direction becomes cheaper than the best of the leader's direction: that a variant
 * overtakes the leader changes no answer. Read from the means on the grid, since the curve may hold options that are out of
 * reach; a crossing that bisection found on the same side gives the exact place.
 */
export function tippingPoints({ curves, estimates, leader, reference, options }: TippingInput): readonly TippingPoint[] {
  const direction = options.find(({ option }) => option === leader)?.direction;
  const mine = options.filter((option) => option.direction === direction).map(({ option }) => option);
  const others = options.filter((option) => option.direction !== direction).map(({ option }) => option);
  const pairs: readonly Pair[] = [
    { kind: 'first', mine: [leader, ...mine], others },
    ...(leader === reference ? [] : [{ kind: 'stay', mine: [leader], others: [reference] } as const]),
  ];
  return curves
    .flatMap((curve) => {
      const estimate = estimates.find(({ id }) => id === curve.estimate);
      return estimate === undefined ? [] : pairs.flatMap((pair) => turnsOf(curve, estimate, pair));
    })
    .toSorted(byNearness);
}

/** Plausible ones first, the nearest first. */
export function byNearness(a: TippingPoint, b: TippingPoint): number {
  return Number(b.plausible) - Number(a.plausible) || a.distance - b.distance;
}

/** How far a value is from what an estimate likely is, and whether it may well be so. */
export function reachOf(estimate: Estimate, at: number): Pick<TippingPoint, 'distance' | 'plausible' | 'range'> {
  const { likely, low, high } = estimate;
  const range = plausibleSpan(estimate);
  const away = Math.abs(at - likely);
  return {
    distance: away / (Math.max(Math.abs(likely), (high - low) / 2) || Math.abs(at)),
    plausible: (low < high && at >= range[0] && at <= range[1]) || away <= alwaysPlausible * Math.abs(likely),
    range,
  };
}

interface Pair {
  readonly kind: TippingPoint['kind'];
  readonly mine: readonly OptionId[];
  readonly others: readonly OptionId[];
}

/** How much more the best of `mine` costs than the best of the others, EUR: above 0 it no longer leads. */
interface Lag {
  readonly value: number;
  readonly by: number;
  readonly cheapest: OptionId;
}

function turnsOf(curve: TippingCurve, estimate: Estimate, pair: Pair): readonly TippingPoint[] {
  const lags = lagsOf(curve, pair);
  const above = lags.filter(({ value }) => value >= estimate.likely);
  const below = lags.filter(({ value }) => value <= estimate.likely).toReversed();
  return [changeAlong(above, 'above'), changeAlong(below, 'below')].flatMap((change) =>
    change === undefined ? [] : [pointOf(change, curve, { estimate, pair })],
  );
}

function lagsOf(curve: TippingCurve, { mine, others }: Pair): readonly Lag[] {
  const [own, rivals] = [mine, others].map((options) => options.filter((option) => curve.options.includes(option)));
  if (own === undefined || rivals === undefined || own.length === 0 || rivals.length === 0) return [];
  return curve.values
    .map((value, at) => {
      const means = curve.means[at] ?? [];
      const costOf = (option: OptionId) => valueAt(means, curve.options.indexOf(option));
      const cheapest = rivals.reduce((best, option) => (costOf(option) < costOf(best) ? option : best));
      return { value, by: Math.min(...own.map(costOf)) - costOf(cheapest), cheapest };
    })
    .toSorted((a, b) => a.value - b.value);
}

interface Change {
  readonly inside: Lag;
  readonly outside: Lag;
  readonly side: TippingPoint['side'];
}

/** The first step away from today in which the lead is lost. */
function changeAlong(lags: readonly Lag[], side: TippingPoint['side']): Change | undefined {
  const at = lags.findIndex((lag, place) => place > 0 && lag.by > 0 && (lags[place - 1]?.by ?? 1) <= 0);
  const inside = lags[at - 1];
  const outside = lags[at];
  return inside === undefined || outside === undefined ? undefined : { inside, outside, side };
}

function pointOf(
  { inside, outside, side }: Change,
  curve: TippingCurve,
  { estimate, pair }: { readonly estimate: Estimate; readonly pair: Pair },
): TippingPoint {
  const exact = curve.crossings.find(
    (crossing) => crossing.kind === pair.kind && crossing.side === side && pair.others.includes(crossing.becomes),
  );
  const at = exact?.value ?? inside.value + ((outside.value - inside.value) * inside.by) / (inside.by - outside.by);
  return {
    estimate: estimate.id,
    now: estimate.likely,
    at,
    side,
    kind: pair.kind,
    becomes: exact?.becomes ?? outside.cheapest,
    ...reachOf(estimate, at),
  };
}
