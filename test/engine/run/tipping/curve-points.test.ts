import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Means } from '../../../../src/engine/run/baseline.ts';
import { curvePoints } from '../../../../src/engine/run/tipping/curve-points.ts';

const grid = Array.from({ length: 17 }, (_, place) => place - 5);
const difference = (means: Means) => (means[0] ?? Number.NaN) - (means[1] ?? Number.NaN);

/** The points found where one option costs `cost(value)` and the other nothing; asked for at these values. */
function find(cost: (value: number) => number | undefined, lags = [difference]) {
  const asked: number[] = [];
  const search = curvePoints(
    // eslint-disable-next-line require-yield
    function* (...values) {
      const [value = Number.NaN] = values;
      asked.push(value);
      const is = cost(value);
      return is === undefined ? undefined : Float64Array.of(is, 0);
    },
    { grid, likely: 0, lags },
  );
  let step = search.next();
  while (step.done !== true) step = search.next();
  return { asked, points: step.value };
}

describe('the points of a curve', () => {
  it('are every fourth one, both ends and the likely one where a straight line stays far from zero', () => {
    const { asked, points } = find((value) => 100 + value);
    expect(asked.toSorted((a, b) => a - b)).toEqual([-5, -4, 0, 4, 8, 11]);
    expect(points.map(({ value }) => value)).toEqual(asked.toSorted((a, b) => a - b));
    expect(points.map(({ means }) => means[0])).toEqual(points.map(({ value }) => 100 + value));
  });

  it('lie close together where a bent curve changes sign, and not where a straight line does', () => {
    const bent = find((value) => (value - 2.5) ** 3).points.map(({ value }) => value);
    expect(bent).toEqual(expect.arrayContaining([2, 3]));
    expect(find((value) => value - 2.5).asked).toHaveLength(6);
  });

  it('lie close together where a curve dips below zero between two points above it', () => {
    const { points } = find((value) => Math.abs(value - 3) - 0.5);
    expect(points.find(({ value }) => value === 3)?.means[0]).toBe(-0.5);
  });

  it('leave out what cannot be calculated, and ask for all that lies beside it', () => {
    const { asked, points } = find((value) => (value < 6 ? 50 : undefined));
    expect(points.every(({ value }) => value < 6)).toBe(true);
    expect(asked).toEqual(expect.arrayContaining([5, 7]));
  });

  it('leave out no change of sign, of any curve of one kink and any parabola', () => {
    const figure = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(figure, figure, figure, figure), fc.boolean(), ([a, b, c, kink], isParabola) => {
        const cost = (value: number) =>
          isParabola ? a * (value - b) * (value - b) + c : c + a * (value - kink) + (value > kink ? b * (value - kink) : 0);
        const { points } = find(cost);
        const changes = (signs: readonly boolean[]) => signs.filter((sign, at) => at > 0 && sign !== signs[at - 1]).length;
        expect(changes(points.map(({ means }) => difference(means) > 0))).toBe(changes(grid.map((value) => cost(value) > 0)));
      }),
      { numRuns: 2000 },
    );
  });

  it('serve every pair that is looked at', () => {
    const { points } = find((value) => 100 + value, [difference, (means) => Math.abs((means[0] ?? 0) - 102.5) - 0.5]);
    expect(points.map(({ value }) => value)).toContain(3);
  });
});
