import type { Amount, EstimateId } from './estimate.ts';

/** A plain number as an amount. */
export function constant(value: number): Amount {
  return [{ factor: value, of: [] }];
}

/** factor × the product of estimates. */
export function product(of: readonly EstimateId[], factor = 1): Amount {
  return [{ factor, of }];
}

export function sum(...amounts: readonly Amount[]): Amount {
  return amounts.flat();
}

/** Every product of `left` times every product of `right`. */
export function times(left: Amount, right: Amount): Amount {
  return left.flatMap((a) => right.map((b) => ({ factor: a.factor * b.factor, of: [...a.of, ...b.of] })));
}

export function scaled(amount: Amount, by: number): Amount {
  return amount.map(({ factor, of }) => ({ factor: factor * by, of }));
}
