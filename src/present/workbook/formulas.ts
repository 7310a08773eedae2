import type { AmountNumber, Model } from '../../engine/model/model.ts';

/** A number as every formula reads it: powers of ten in full, and below 0 in brackets, since it may stand behind a sign. */
export function literal(value: number): string {
  const [digits = '0', power] = String(value).split('e');
  const written = power === undefined ? digits : `${digits}*10^(${Number(power)})`;
  return value < 0 || power !== undefined ? `(${written})` : written;
}

export function sum(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join('+');
}

/** A sum that another operation follows. */
export function bracketed(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] ?? '0') : `(${sum(terms)})`;
}

export const atLeastNone = (value: string) => `MAX(0,${value})`;
export const asShare = (value: string) => `MIN(1,MAX(0,${value}))`;

/** The formula of an amount, from the cells of the estimates that it is made of. */
export function amountFormula({ amounts }: Model, amount: AmountNumber, inputAt: (estimate: number) => string): string {
  const { productStart, factor, ofStart, of } = amounts;
  const products: string[] = [];
  for (let product = productStart[amount] ?? 0; product < (productStart[amount + 1] ?? 0); product += 1) {
    const named = [...of.subarray(ofStart[product], ofStart[product + 1])].map(inputAt);
    const by = factor[product] ?? 0;
    products.push((by === 1 && named.length > 0 ? named : [literal(by), ...named]).join('*'));
  }
  return sum(products);
}
