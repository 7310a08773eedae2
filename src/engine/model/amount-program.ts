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
  /** The amounts that no estimate is part of; 0 for the others. */
  readonly constants: Float64Array;
  /** The amounts that are a factor times one estimate, as most are, with these. */
  readonly singles: Int32Array;
  readonly singleFactor: Float64Array;
  readonly singleOf: Int32Array;
  /** The other amounts that an estimate is part of. */
  readonly sums: Int32Array;
}

/** Fills `into` with the value of every amount, given the value of every estimate. */
export function evaluateAmounts(program: AmountProgram, values: Float64Array, into: Float64Array): void {
  const { constants, singles, singleFactor, singleOf, sums } = program;
  into.set(constants);
  for (let i = 0; i < singles.length; i += 1) {
    const term = valueAt(singleFactor, i) * valueAt(values, valueAt(singleOf, i));
    setAt(into, valueAt(singles, i), 0 + term); // added to 0 as in a sum, which is never −0
  }
  for (let i = 0; i < sums.length; i += 1) setAt(into, valueAt(sums, i), sumOf(program, valueAt(sums, i), values));
}

function sumOf({ productStart, factor, ofStart, of }: AmountProgram, amount: number, values: Float64Array): number {
  const productEnd = valueAt(productStart, amount + 1);
  let sum = 0;
  for (let product = valueAt(productStart, amount); product < productEnd; product += 1) {
    let term = valueAt(factor, product);
    const end = valueAt(ofStart, product + 1);
    for (let place = valueAt(ofStart, product); place < end; place += 1) term *= valueAt(values, valueAt(of, place));
    sum += term;
  }
  return sum;
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
  const kinds = amountKinds();
  let problem: Failure | undefined;
  const areDrawable = estimates.map(isDrawable);
  return {
    add(amount) {
      const number = productStart.length - 1;
      const firstOf = of.length;
      let total = 0;
      for (const product of amount) {
        total += product.factor;
        if (!Number.isFinite(product.factor)) problem ??= 'not-finite';
        factors.push(product.factor);
        for (const id of product.of) {
          const place = places.get(id);
          if (place === undefined) problem ??= 'unknown-reference';
          else if (areDrawable[place] !== true) problem ??= 'not-finite';
          if (place !== undefined) of.push(place);
        }
        ofStart.push(of.length);
      }
      productStart.push(factors.length);
      const isProduct = amount.length === 1 && of.length === firstOf + 1;
      kinds.add(number, { total, isConstant: of.length === firstOf, singleOf: isProduct ? of[firstOf] : undefined });
      return number;
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
      productStart: new Int32Array(productStart),
      factor: new Float64Array(factors),
      ofStart: new Int32Array(ofStart),
      of: new Int32Array(of),
      ...kinds.arrays(),
    }),
  };
}

interface Products {
  /** Of their factors. */
  readonly total: number;
  readonly isConstant: boolean;
  /** Place of the estimate where there is one product of one estimate. */
  readonly singleOf: number | undefined;
}

/** Tells amounts apart by how much there is to calculate. */
function amountKinds() {
  const constants: number[] = [];
  const singles: number[] = [];
  const singleFactor: number[] = [];
  const singleOf: number[] = [];
  const sums: number[] = [];
  return {
    add(amount: number, products: Products): void {
      constants.push(products.isConstant ? products.total : 0);
      if (products.isConstant) return;
      if (products.singleOf === undefined) sums.push(amount);
      else {
        singles.push(amount);
        singleFactor.push(products.total);
        singleOf.push(products.singleOf);
      }
    },
    arrays: () => ({
      constants: new Float64Array(constants),
      singles: new Int32Array(singles),
      singleFactor: new Float64Array(singleFactor),
      singleOf: new Int32Array(singleOf),
      sums: new Int32Array(sums),
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
