import fc from 'fast-check';
import { expect, it } from 'vitest';
import { confirmCrossing } from '../../../../src/engine/run/tipping/confirm-crossing.ts';

type Curve = (value: number) => number | undefined;

/** Places of a coarse curve, from the likely value of 10 up to 30. */
const places = [10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30];

function confirm(coarse: (value: number) => number, exact: Curve) {
  const asked: number[] = [];
  const steps = confirmCrossing(
    places.map((value) => ({ value, by: coarse(value) })),
    function* (value) {
      asked.push(value);
      yield;
      return exact(value);
    },
  );
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return { found: step.value, asked };
}

it('asks twice where the exact curve is straight, and steeper or flatter than the coarse one', () => {
  for (const zero of [19, 20.5, 21, 22, 25]) {
    // As dear as the coarse curve at the likely value, which is exact.
    const { found, asked } = confirm(
      (value) => value - 21,
      (value) => (11 * (value - zero)) / (zero - 10),
    );
    expect(found?.value).toBeCloseTo(zero, 9);
    expect(asked).toHaveLength(2);
  }
});

it('finds the crossing of any curve that bends one way or has a kink, to 0.1 %, whatever a coarse one as dear at first says of it', () => {
  const figure = fc.double({ min: 0.2, max: 5, noNaN: true });
  const within = fc.double({ min: 12, max: 28, noNaN: true });
  const bent = fc.tuple(within, figure).map(([zero, rate]) => ({
    zero,
    lag: (value: number) => Math.exp((rate * value) / 10) - Math.exp((rate * zero) / 10),
  }));
  const kinked = fc.tuple(within, within, figure, figure).map(([zero, kink, before, after]) => {
    const cost = (value: number) => before * Math.min(value, kink) + after * Math.max(0, value - kink);
    return { zero, lag: (value: number) => cost(value) - cost(zero) };
  });
  fc.assert(
    fc.property(within, fc.oneof(bent, kinked), fc.constantFrom(-1, 1), (about, { zero, lag }, sign) => {
      const { found, asked } = confirm(
        (value) => (sign * lag(10) * (about - value)) / (about - 10),
        (value) => sign * lag(value),
      );
      expect(Math.abs((found?.value ?? NaN) - zero)).toBeLessThanOrEqual(0.0011 * zero);
      expect(asked.length).toBeLessThan(40);
    }),
    { numRuns: 2000 },
  );
});

it('gives what is past a jump', () => {
  const { found } = confirm(
    (value) => value - 21,
    (value) => (value < 23 ? -5 : 700),
  );
  expect(Math.abs((found?.value ?? NaN) - 23)).toBeLessThan(0.05);
  expect(found?.past.by).toBe(700);
});

it('finds nothing where the exact curve is lost nowhere, the coarse one does not cross, or a lag cannot be had', () => {
  const coarse = (value: number) => value - 21;
  expect(confirm(coarse, () => -5).found).toBeUndefined();
  expect(confirm(() => -5, coarse)).toEqual({ found: undefined, asked: [] });
  expect(confirm(coarse, () => undefined).found).toBeUndefined();
});
