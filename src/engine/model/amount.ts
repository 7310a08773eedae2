import type { Amount, EstimateId } from './estimate.ts';

/** A plain number as an amount. */
export function constant(value: number): Amount {
  return [{ factor: value, of: [] }];
}

/** factor × the product of estimates; nothing times whatever depends on no estimate. */
export function product(of: readonly EstimateId[], factor = 1): Amount {
  return [{ factor, of: factor === 0 ? [] : of }];
}

/** Sum of amounts: all their products together. */
export function sum(...amounts: readonly Amount[]): Amount {
  return amounts.flat();
}

/** Every product of `left` times every product of `right`. */
export function times(left: Amount, right: Amount): Amount {
  return left.flatMap((a) => right.flatMap((b) => product([...a.of, ...b.of], a.factor * b.factor)));
}

/** An amount times a number. */
export function scaled(amount: Amount, by: number): Amount {
  return amount.flatMap(({ factor, of }) => product(of, factor * by));
}
