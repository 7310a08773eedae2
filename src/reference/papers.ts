import type { Figure } from './figure.ts';

/** All of a figure but its numbers: what a column of a table has in common. */
export type Papers = Omit<Figure, 'value' | 'low' | 'high'>;

/** Low and high, in that order. */
export type Range = readonly [low: number, high: number];

/** A figure from its papers. Without a range the number stands for itself. */
export function figureOf(papers: Papers, value: number, range: Range = [value, value]): Figure {
  return { value, low: range[0], high: range[1], ...papers };
}

/** The same, where the table may honestly not know. */
export function figureIfKnown(papers: Papers, value: number | undefined, range?: Range): Figure | undefined {
  return value === undefined ? undefined : figureOf(papers, value, range);
}

/** A range around a value, as shares of it: `around(8, 0.75, 1.5)` is 6 to 12. */
export function around(value: number, low: number, high: number): Range {
  return [rounded(value * low), rounded(value * high)];
}

/** Six significant digits: hides the last binary digit of a product, never a digit that was published. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** Per cent as published, as the share the model works with. */
export function share(percent: number): number {
  return rounded(percent / 100);
}
