import { valueAt } from '../../textbook/value-at.ts';
import type { Means } from '../baseline.ts';
import { isSameSide, slopeOf, type Lag } from './find-crossing.ts';
import type { MeansAt } from './means-at.ts';

/** The mean cost of every option, EUR, with one estimate at `value`. */
export interface CurvePoint {
  readonly value: number;
  readonly means: Means;
}

/** How much a bend may be underestimated by the places beside it. */
const safety = 2;
/** Places of the grid from one point to the next, before it is known where more are needed. */
const placesApart = 4;
/** Share of its change by which a lag may stray from a straight line between two points: where it then crosses is well known. */
const straight = 0.02;

interface Wanted {
  readonly grid: readonly number[];
  /** Value of the grid that is likely. */
  readonly likely: number;
  /** What can change sign: each in EUR, from the means at a value. */
  readonly lags: readonly ((means: Means) => number)[];
}

/**
 * The points of a grid at which a lag could change sign: every fourth one, the first, the last and the likely one; of those
 * between, by halves, the ones beside a value that cannot be calculated, those where the curve bends so much that it might cross zero and
 * come back, and those beside a change where it is not nearly straight. The others have the sign of their neighbours and are left out.
 */
export function* curvePoints(at: MeansAt, { grid, likely, lags }: Wanted): Generator<void, readonly CurvePoint[], void> {
  const points = new Map<number, CurvePoint | undefined>();
  const find = function* (place: number): Generator<void, void, void> {
    const value = grid[place];
    const means = value === undefined ? undefined : yield* at(value);
    points.set(place, value === undefined || means === undefined ? undefined : { value, means });
  };
  const middle = Math.max(0, grid.indexOf(likely));
  for (let place = 0; place < grid.length; place += 1) {
    if ((place - middle) % placesApart === 0 || place === 0 || place === grid.length - 1) yield* find(place);
  }
  for (let wanted = between(points, lags); wanted.length > 0; wanted = between(points, lags)) {
    for (const place of wanted) yield* find(place);
  }
  return grid.flatMap((_, place) => points.get(place) ?? []);
}

/** The middle places of what lies between two points and has to be looked at. */
function between(points: ReadonlyMap<number, CurvePoint | undefined>, lags: Wanted['lags']): readonly number[] {
  const places = [...points.keys()].toSorted((one, other) => one - other);
  return places.flatMap((left, at) => {
    const right = places[at + 1];
    if (right === undefined || right - left < 2) return [];
    const around = [places[at - 1], left, right, places[at + 2]].map((place) => (place === undefined ? undefined : points.get(place)));
    return lags.some((lag) => isUnknown(around, lag)) ? [Math.round((left + right) / 2)] : [];
  });
}

/** Whether a lag may have another sign between the middle two of four points, or crosses zero there nobody knows where. */
function isUnknown([before, left, right, after]: readonly (CurvePoint | undefined)[], lag: (means: Means) => number): boolean {
  if (left === undefined || right === undefined) return true;
  const lagOf = (point: CurvePoint | undefined) => point && { value: point.value, by: lag(point.means) };
  const [from, to] = [lag(left.means), lag(right.means)];
  const most = strayOf([lagOf(before), { value: left.value, by: from }, { value: right.value, by: to }, lagOf(after)]);
  return isSameSide(from, to) ? Math.min(Math.abs(from), Math.abs(to)) <= most : !(most <= straight * Math.abs(to - from));
}

/** Four points in a row, the outer two where there are such. */
type Around = readonly [Lag | undefined, Lag, Lag, Lag | undefined];

/**
 * By how much a curve may stray from the straight line between the middle two of four points, EUR. With slopes s₁, s₂, s₃ between
 * them, one that bends there one way strays by at most their width × (|s₂ − s₁| + |s₃ − s₂|) ÷ 4; twice that is allowed for.
 */
function strayOf([before, left, right, after]: Around): number {
  const within = slopeOf(left, right);
  const bends = [before && slopeOf(before, left), after && slopeOf(right, after)].flatMap((beside) =>
    beside === undefined ? [] : [Math.abs(within - beside)],
  );
  const bend = bends.length === 1 ? 2 * valueAt(bends, 0) : bends.reduce((sum, one) => sum + one, 0);
  return bends.length === 0 ? Infinity : (safety * Math.abs(right.value - left.value) * bend) / 4;
}
