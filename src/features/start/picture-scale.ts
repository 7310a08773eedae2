import { startPicture } from '../../content/start-picture.ts';

/** A quarter of the price either way. */
const reach = 0.25;
export const least = startPicture.price * (1 - reach);
export const most = startPicture.price * (1 + reach);

/** Prices that can be picked; the one of the example stands in the middle. */
export const places = 51;

/** EUR per piece, in whole cents. */
export const priceAt = (place: number): number => Math.round((least + ((most - least) * place) / (places - 1)) * 100) / 100;

/** EUR a year less than staying, or below zero more, between two prices of the curve along a straight line. */
export function cheaperAt(price: number): number {
  const { curve } = startPicture;
  const after = Math.max(
    1,
    curve.findIndex(([at]) => at >= price),
  );
  const [[from, left], [to, right]] = [curve[after - 1] ?? curve[0], curve[after] ?? curve[0]];
  return left + ((right - left) * (price - from)) / (to - from);
}

const [left, right] = [8, 432];
const [top, bottom] = [12, 236];
const highest = cheaperAt(least);
const lowest = cheaperAt(most);

const rounded = (value: number) => Math.round(value * 10) / 10;
/** Where a price and an amount stand in the picture. */
export const x = (price: number): number => rounded(left + ((right - left) * (price - least)) / (most - least));
export const y = (cheaper: number): number => rounded(top + ((bottom - top) * (highest - cheaper)) / (highest - lowest));
