import type { Steps } from '../../textbook/take-steps.ts';
import { setAt, valueAt } from '../../textbook/value-at.ts';
import type { EstimateId } from '../../model/estimate.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs, OptionPoint } from '../../model/inputs.ts';
import { estimatesOf } from '../compare/estimates-of.ts';
import { isUncertain } from '../../model/is-uncertain.ts';
import { readDraws } from '../../run/table/read-table.ts';
import type { CriteriaValues } from './criteria-values.ts';

/** Highest degree of the polynomials that follow what knowing an estimate does to a value. */
export const degree = 3;

/** How the value of every option on every criterion follows the draw of each estimate. */
export interface ConditionalValues {
  /** Those that are not known yet. */
  readonly estimates: readonly EstimateId[];
  /** `uses[estimate × options + option]`: 1 where the option depends on it. */
  readonly uses: Uint8Array;
  /** `slopes[((estimate × options + option) × degree + power) × criteria + criterion]` */
  readonly slopes: Float64Array;
  /** `covariance[one × n + other]` over the futures, of values at option × criteria + criterion. */
  readonly covariance: Float64Array;
}

/**
 * Steps, an estimate or a value each, to the mean value of option and criterion, given the rank share u of one estimate among its draws, 0 to 1:
 *
 * E[v | u] ≈ E[v] + Σ slope_j · φ_j(u), slope_j = mean of (v − E[v]) · φ_j(u) over the futures
 *
 * φ_j are the Legendre polynomials of degree 1 to 3 on 0–1, of variance 1 and uncorrelated. It does not depend on the weights.
 *
 * @see Strong, Oakley & Brennan (2014), Medical Decision Making 34: 311–326, on partial information by regression
 */
export function* conditionalValues(table: FuturesTable, inputs: ModelInputs, values: CriteriaValues): Steps<ConditionalValues> {
  const uncertain = new Set(inputs.estimates.filter(isUncertain).map(({ id }) => id));
  const used = values.options.map((id) => usedBy(inputs, id));
  const estimates = table.estimates.filter((id) => uncertain.has(id) && used.some((ids) => ids.has(id)));
  const centred = centredValues(values);
  const criteria = values.criteria.length;
  const slopes = new Float64Array(estimates.length * centred.length * degree);
  const byRank = polynomialsByRank(values.futures);
  for (const [estimate, id] of estimates.entries()) {
    yield;
    const powers = inOrderOf(readDraws(table, table.estimates.indexOf(id)), byRank);
    centred.forEach((value, place) => {
      const from = (estimate * values.options.length + Math.floor(place / criteria)) * degree;
      slopesOf(value, powers).forEach((slope, power) => setAt(slopes, (from + power) * criteria + (place % criteria), slope));
    });
  }
  return {
    estimates,
    uses: Uint8Array.from(
      estimates.flatMap((id) => used.map((ids) => ids.has(id))),
      Number,
    ),
    slopes,
    covariance: yield* covarianceOf(centred),
  };
}

/** Legendre polynomials of degree 1, 2 and 3 on 0–1, scaled to variance 1. */
export function legendre(u: number): readonly [number, number, number] {
  const t = 2 * u - 1;
  return [Math.sqrt(3) * t, (Math.sqrt(5) * (3 * t * t - 1)) / 2, (Math.sqrt(7) * (5 * t * t * t - 3 * t)) / 2];
}

/** Estimates behind what an option costs and does, and behind what is judged of it. */
function usedBy(inputs: ModelInputs, id: string): ReadonlySet<EstimateId> {
  const option = inputs.options.find((point) => point.id === id);
  if (option === undefined) return new Set();
  return new Set([...estimatesOf(option, inputs), ...judgedOf(option)]);
}

function judgedOf({ judged }: OptionPoint): readonly EstimateId[] {
  return Object.values(judged).flatMap((amount) => amount.flatMap(({ of }) => of));
}

/** Value − mean, an array over the futures per option and criterion. */
function centredValues({ values, scores, futures }: CriteriaValues): readonly Float64Array[] {
  const means = scores.flat();
  return means.map((mean, place) => new Float64Array(futures).map((_, future) => valueAt(values, future * means.length + place) - mean));
}

type Powers = readonly [Float64Array, Float64Array, Float64Array];

/** φ_j at the rank share of the lowest draw, the next, and so on. */
function polynomialsByRank(futures: number): Powers {
  const all = Array.from({ length: futures }, (_, rank) => legendre((rank + 0.5) / futures));
  return [
    Float64Array.from(all, ([first]) => first),
    Float64Array.from(all, ([, second]) => second),
    Float64Array.from(all, ([, , third]) => third),
  ];
}

/** The same per future. */
function inOrderOf(draws: Float64Array, [first, second, third]: Powers): Powers {
  const ranks = ranksOf(draws);
  const by = (power: Float64Array) => draws.map((_, future) => valueAt(power, valueAt(ranks, future)));
  return [by(first), by(second), by(third)];
}

function slopesOf(value: Float64Array, [first, second, third]: Powers): readonly [number, number, number] {
  let one = 0;
  let two = 0;
  let three = 0;
  for (let future = 0; future < value.length; future += 1) {
    const centred = valueAt(value, future);
    one += valueAt(first, future) * centred;
    two += valueAt(second, future) * centred;
    three += valueAt(third, future) * centred;
  }
  return [one / value.length, two / value.length, three / value.length];
}

/** Mean products of every two; the same in either order. */
function* covarianceOf(centred: readonly Float64Array[]): Steps<Float64Array> {
  const found = new Float64Array(centred.length * centred.length);
  for (const [row, one] of centred.entries()) {
    yield;
    for (const [column, other] of centred.entries()) {
      if (column < row) continue;
      const both = meanProduct(one, other);
      setAt(found, row * centred.length + column, both);
      setAt(found, column * centred.length + row, both);
    }
  }
  return found;
}

function meanProduct(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let future = 0; future < left.length; future += 1) sum += valueAt(left, future) * valueAt(right, future);
  return sum / left.length;
}

/** From 0, the lowest; equal draws stand in the order of the futures. */
function ranksOf(draws: Float64Array): Uint32Array {
  const sorted = draws.toSorted();
  const equals = new Uint32Array(draws.length);
  return new Uint32Array(draws.length).map((_, future) => {
    const low = firstAtLeast(sorted, valueAt(draws, future));
    const before = valueAt(equals, low);
    setAt(equals, low, before + 1);
    return low + before;
  });
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
