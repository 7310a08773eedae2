import type { Lever } from '../../dossier/explore/lever.ts';
import { plausibleSpan } from '../../engine/model/plausible-span.ts';

const wanted = 80;
/** A figure that stands at nothing and has no range can be tried up to this. */
const fromNothing = { '1': 0.5, default: 10 } as const;
/** Past a turning point by this share of the way to it, and at least by this share of its value. */
const past = { way: 0.06, value: 0.005 } as const;

/** The values that a slider can stand at, in the unit of the dossier: round ones, the one of today, and just past each turning point. */
export function placesOf(lever: Lever, turns: readonly number[]): readonly number[] {
  const { known, rule } = lever;
  const [least, most] = spanOf(lever, turns);
  const step = roundStep((most - least) / wanted, rule.unit === 'calendar-year' ? 1 : 0);
  const first = Math.ceil(least / step - 1e-9);
  const count = Math.floor(most / step + 1e-9) - first + 1;
  const round = Array.from({ length: Math.max(0, count) }, (_, i) => tidy((first + i) * step));
  return [...new Set([...round, known.likely, ...turns.map((turn) => justPast(lever, turn))])].toSorted((a, b) => a - b);
}

/** A value at which the order has surely turned, as near to the turning point as that allows. */
export function justPast({ known: { likely }, rule }: Lever, turn: number): number {
  const [least, most] = rule.bounds ?? [-Infinity, Infinity];
  const beyond = Math.max(Math.abs(turn - likely) * past.way, Math.abs(turn) * past.value);
  const value = turn >= likely ? turn + beyond : turn - beyond;
  return Math.min(most, Math.max(least, rule.unit === 'calendar-year' ? Math.round(value) : tidy(value)));
}

export function nearestPlace(places: readonly number[], value: number): number {
  return places.reduce((best, place, at) => (Math.abs(place - value) < Math.abs((places[best] ?? Infinity) - value) ? at : best), 0);
}

function spanOf(lever: Lever, turns: readonly number[]): readonly [number, number] {
  const { known, rule } = lever;
  const { estimate: id, low, likely, high, basis } = known;
  const bounds = rule.bounds ?? ([-Infinity, Infinity] as const);
  const [least, most] = plausibleSpan({ id, unit: rule.unit ?? '1', low, likely, high, basis, bounds });
  const ends = [least, most, ...turns.map((turn) => justPast(lever, turn))];
  if (most > least || turns.length > 0) return [Math.min(...ends), Math.max(...ends)];
  const open = rule.plausible?.[1] ?? (rule.unit === '1' ? fromNothing['1'] : fromNothing.default);
  return [likely, Math.max(likely, Math.min(bounds[1], Math.max(open, likely * 2)))];
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(about: number, least: number): number {
  if (!(about > 0)) return Math.max(least, 1);
  const power = 10 ** Math.floor(Math.log10(about));
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= about) ?? about;
  return Math.max(least, step);
}

function tidy(value: number): number {
  return Number(value.toPrecision(6));
}
