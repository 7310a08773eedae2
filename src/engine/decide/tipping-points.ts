import type { Estimate } from '../estimate/estimate.ts';
import type { TippingPoint } from '../explain/assessment.ts';
import { plausibleSpan } from '../sampling/plausible-span.ts';
import type { OptionId } from '../simulate/inputs.ts';
import type { TippingCurve } from '../simulate/tipping-table.ts';

/** A figure that was given as exact, or can be negotiated, may still turn out this much different. */
const alwaysPlausible = 0.25;

export interface TippingInput {
  readonly curves: readonly TippingCurve[];
  readonly estimates: readonly Estimate[];
  readonly leader: OptionId;
  readonly reference: OptionId;
  /** Options a gate has not excluded: only they can take the lead. */
  readonly open: readonly OptionId[];
}

/**
 * The nearest turning point on each side of each estimate, the nearest of all first.
 *
 * Read from the means on the grid, since the curve may hold options that a gate excludes; a crossing that
 * bisection found within the same cell of the grid gives the exact place.
 */
export function tippingPoints({ curves, estimates, leader, reference, open }: TippingInput): readonly TippingPoint[] {
  const kinds = leader === reference ? (['first'] as const) : (['first', 'stay'] as const);
  return curves
    .flatMap((curve) => {
      const estimate = estimates.find(({ id }) => id === curve.estimate);
      if (estimate === undefined) return [];
      return kinds.flatMap((kind) => turnsOf(curve, { estimate, leader, kind, against: kind === 'stay' ? [reference] : open }));
    })
    .toSorted((a, b) => Number(b.plausible) - Number(a.plausible) || a.distance - b.distance);
}

interface Search {
  readonly estimate: Estimate;
  readonly leader: OptionId;
  readonly kind: TippingPoint['kind'];
  readonly against: readonly OptionId[];
}

/** How much dearer the leader is than the cheapest of the others: above 0 it has lost. */
interface Lag {
  readonly value: number;
  readonly by: number;
  readonly cheapest: OptionId;
}

function turnsOf(curve: TippingCurve, search: Search): readonly TippingPoint[] {
  const lags = lagsOf(curve, search);
  const { likely } = search.estimate;
  const above = lags.filter(({ value }) => value >= likely);
  const below = lags.filter(({ value }) => value <= likely).toReversed();
  return [turnAlong(above, 'above'), turnAlong(below, 'below')].flatMap((turn) =>
    turn === undefined ? [] : [pointOf(turn, curve, search)],
  );
}

function lagsOf(curve: TippingCurve, { leader, against }: Search): readonly Lag[] {
  const place = curve.options.indexOf(leader);
  const rivals = against.filter((option) => option !== leader && curve.options.includes(option));
  if (place < 0 || rivals.length === 0) return [];
  return curve.values
    .map((value, at) => {
      const means = curve.means[at] ?? [];
      const costOf = (option: OptionId) => means[curve.options.indexOf(option)] ?? Number.NaN;
      const cheapest = rivals.reduce((best, option) => (costOf(option) < costOf(best) ? option : best));
      return { value, by: costOf(leader) - costOf(cheapest), cheapest };
    })
    .toSorted((a, b) => a.value - b.value);
}

interface Turn {
  readonly inside: Lag;
  readonly outside: Lag;
  readonly side: TippingPoint['side'];
}

/** The first step away from today in which the leader goes from not dearer to dearer. */
function turnAlong(lags: readonly Lag[], side: TippingPoint['side']): Turn | undefined {
  const at = lags.findIndex((lag, place) => place > 0 && lag.by > 0 && (lags[place - 1]?.by ?? 1) <= 0);
  const inside = lags[at - 1];
  const outside = lags[at];
  return inside === undefined || outside === undefined ? undefined : { inside, outside, side };
}

function pointOf({ inside, outside, side }: Turn, curve: TippingCurve, { estimate, kind }: Search): TippingPoint {
  const [from, to] = [Math.min(inside.value, outside.value), Math.max(inside.value, outside.value)];
  const exact = curve.crossings.find((crossing) => crossing.becomes === outside.cheapest && crossing.value >= from && crossing.value <= to);
  const at = exact?.value ?? inside.value + ((outside.value - inside.value) * inside.by) / (inside.by - outside.by);
  const { likely, low, high } = estimate;
  const range = plausibleSpan(estimate);
  const away = Math.abs(at - likely);
  return {
    estimate: estimate.id,
    now: likely,
    at,
    side,
    kind,
    becomes: outside.cheapest,
    distance: away / (Math.max(Math.abs(likely), (high - low) / 2) || Math.abs(at)),
    plausible: (low < high && at >= range[0] && at <= range[1]) || away <= alwaysPlausible * Math.abs(likely),
    range,
  };
}
