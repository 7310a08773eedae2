import { valueAt } from '../../textbook/value-at.ts';
import type { Means } from '../baseline.ts';
import type { MeansAt } from './means-at.ts';

/** The mean cost of every option, EUR, with one estimate at `value`. */
export interface CurvePoint {
  readonly value: number;
  readonly means: Means;
}

/** How much a bend may be underestimated by the places beside it. */
const safety = 2;

interface Wanted {
  readonly grid: readonly number[];
  /** Value of the grid that is likely. */
  readonly likely: number;
  /** What can change sign: each in EUR, from the means at a value. */
  readonly lags: readonly ((means: Means) => number)[];
}

/**
 * The points of a grid at which a lag could change sign: every second one, the first, the last and the likely one; of those
 * between, the ones beside a change, beside a value that cannot be calculated, and where the curve bends so much that it might
 * cross zero and come back. The others have the sign of their neighbours and are left out.
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
    if ((place - middle) % 2 === 0 || place === 0 || place === grid.length - 1) yield* find(place);
  }
  const coarse = new Map(points);
  for (let place = 0; place < grid.length; place += 1) {
    if (coarse.has(place)) continue;
    const around = [place - 3, place - 1, place + 1, place + 3].map((near) => coarse.get(near) ?? edge(coarse, near));
    if (lags.some((lag) => mayCross(around, lag))) yield* find(place);
  }
  return grid.flatMap((_, place) => points.get(place) ?? []);
}

/** An end of the grid stands one place nearer where the places are odd in number. */
function edge(points: ReadonlyMap<number, CurvePoint | undefined>, place: number): CurvePoint | undefined {
  return points.get(place < 0 ? place + 1 : place - 1);
}

type Around = readonly (CurvePoint | undefined)[];

/**
 * Whether a lag may have another sign between the middle two of four points. With slopes s₁, s₂, s₃ between them, a curve that
 * bends between the middle two strays from the straight line by at most their width × (|s₂ − s₁| + |s₃ − s₂|) ÷ 4.
 */
function mayCross([before, left, right, after]: Around, lag: (means: Means) => number): boolean {
  if (left === undefined || right === undefined) return true;
  const [from, to] = [lag(left.means), lag(right.means)];
  if (from > 0 !== to > 0) return true;
  const slope = (one: CurvePoint, other: CurvePoint) => (lag(other.means) - lag(one.means)) / (other.value - one.value);
  const within = slope(left, right);
  const bends = [before && slope(before, left), after && slope(right, after)].flatMap((beside) =>
    beside === undefined ? [] : [Math.abs(within - beside)],
  );
  if (bends.length === 0) return true;
  const bend = bends.length === 1 ? 2 * valueAt(bends, 0) : bends.reduce((sum, one) => sum + one, 0);
  return Math.min(Math.abs(from), Math.abs(to)) <= (safety * (right.value - left.value) * bend) / 4;
}
