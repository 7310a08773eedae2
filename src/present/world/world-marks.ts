import type { Country } from '../../reference/countries.ts';
import { worldFrame } from '../../reference/world-outlines.ts';
import { naturalEarth } from './natural-earth.ts';

export type Point = readonly [x: number, y: number];

/** A place of the dossier on the map: a number that the list beside it explains, near enough to the place itself. */
export interface Mark {
  readonly code: string;
  readonly number: number;
  /** Where the place is, and where its number stands. */
  readonly at: Point;
  readonly label: Point;
}

const rounds = 60;

/** Numbers the places and moves the numbers apart until none covers another. */
export function markPlaces(places: readonly Pick<Country, 'iso2' | 'hub'>[], radius: number): readonly Mark[] {
  const at = places.map(({ hub }) => naturalEarth(hub, worldFrame));
  const labels = at.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [one, a] of labels.entries()) for (const b of labels.slice(one + 1)) pushApart(a, b, 2.1 * radius);
  }
  return places.map(({ iso2 }, index) => ({
    code: iso2,
    number: index + 1,
    at: at[index] ?? [0, 0],
    label: labels[index] ?? [0, 0],
  }));
}

function pushApart(a: [number, number], b: [number, number], least: number): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const apart = Math.hypot(dx, dy);
  if (apart >= least) return;
  const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
  const half = (least - apart) / 2;
  a[0] -= ux * half;
  a[1] -= uy * half;
  b[0] += ux * half;
  b[1] += uy * half;
}
