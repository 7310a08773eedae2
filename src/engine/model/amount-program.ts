import { setAt, valueAt } from '../textbook/value-at.ts';
import { plausibleSpan } from './plausible-span.ts';
import { type Amount, type Estimate, type EstimateId, isDrawable } from './estimate.ts';
import type { Failure } from './failure.ts';

/** All amounts of a model, flat: amount i is the sum of the products from `productStart[i]`, each a factor times estimates. */
export interface AmountProgram {
  readonly count: number;
  readonly productStart: Int32Array;
  readonly factor: Float64Array;
  readonly ofStart: Int32Array;
  readonly of: Int32Array;
}

/** Fills `into` with the value of every amount, given the value of every estimate. */
export function evaluateAmounts(
  { count, productStart, factor, ofStart, of }: AmountProgram,
  values: Float64Array,
  into: Float64Array,
): void {
  let product = 0;
  for (let amount = 0; amount < count; amount += 1) {
    const productEnd = valueAt(productStart, amount + 1);
    let sum = 0;
    for (; product < productEnd; product += 1) {
      let term = valueAt(factor, product);
      const end = valueAt(ofStart, product + 1);
      for (let place = valueAt(ofStart, product); place < end; place += 1) term *= valueAt(values, valueAt(of, place));
      sum += term;
    }
    setAt(into, amount, sum);
  }
}

/** Collects amounts while a model is compiled. */
export interface AmountBook {
  /** The number by which the amount is known from now on. What is wrong with it is kept in `takeProblem`. */
  add(amount: Amount): number;
  /** What was wrong with the amounts added since the last time this was asked. */
  takeProblem(): Failure | undefined;
  size(): number;
  /** The largest value that the amount could plausibly take. */
  ceiling(amount: Amount): number;
  program(): AmountProgram;
}

/**
 * An empty collection of amounts over these estimates. An amount of an unknown estimate, or one that is not finite, is noted as a
 * problem and left out.
 */
export function amountBook(estimates: readonly Estimate[]): AmountBook {
  const places = new Map<EstimateId, number>(estimates.map(({ id }, place) => [id, place]));
  const productStart = [0];
  const factors: number[] = [];
  const ofStart = [0];
  const of: number[] = [];
  let problem: Failure | undefined;
  const place = (id: EstimateId): readonly number[] => {
    const found = places.get(id);
    const estimate = estimates[found ?? -1];
    if (found === undefined || estimate === undefined) problem ??= 'unknown-reference';
    else if (!isDrawable(estimate)) problem ??= 'not-finite';
    return found === undefined ? [] : [found];
  };
  return {
    add(amount) {
      for (const product of amount) {
        if (!Number.isFinite(product.factor)) problem ??= 'not-finite';
        factors.push(product.factor);
        for (const id of product.of) of.push(...place(id));
        ofStart.push(of.length);
      }
      productStart.push(factors.length);
      return productStart.length - 2;
    },
    takeProblem() {
      const taken = problem;
      problem = undefined;
      return taken;
    },
    size: () => productStart.length - 1,
    ceiling: (amount) =>
      amount.reduce(
        (sum, product) =>
          sum +
          ceilingOf(
            product.of.map((id) => estimates[places.get(id) ?? -1]),
            product.factor,
          ),
        0,
      ),
    program: () => ({
      count: productStart.length - 1,
      productStart: Int32Array.from(productStart),
      factor: Float64Array.from(factors),
      ofStart: Int32Array.from(ofStart),
      of: Int32Array.from(of),
    }),
  };
}

function ceilingOf(estimates: readonly (Estimate | undefined)[], factor: number): number {
  return estimates.reduce((largest, estimate) => {
    if (estimate === undefined) return Number.NaN;
    const [least, most] = plausibleSpan(estimate);
    return largest * Math.max(Math.abs(least), Math.abs(most));
  }, Math.abs(factor));
}
