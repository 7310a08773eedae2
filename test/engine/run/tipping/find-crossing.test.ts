import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCrossing } from '../../../../src/engine/run/tipping/find-crossing.ts';

function search(lag: (value: number) => number | undefined, from: number, to: number) {
  const found = findCrossing({ value: from, by: lag(from) ?? NaN }, { value: to, by: lag(to) ?? NaN });
  let next = found.next();
  let asked = 0;
  for (; next.done !== true; asked += 1) next = found.next(lag(next.value));
  return { found: next.value, asked };
}

it('finds where a straight line crosses, in one try', () => {
  fc.assert(
    fc.property(fc.double({ min: 10.5, max: 89.5, noNaN: true }), fc.constantFrom(-1, 1), (zero, slope) => {
      const { found, asked } = search((value) => slope * (value - zero), 10, 90);
      expect(Math.abs((found?.value ?? NaN) - zero)).toBeLessThanOrEqual(1e-9 * zero);
      expect(asked).toBe(1);
    }),
  );
});

it('finds where a curve that bends one way or has a kink crosses, to 0.1 %', () => {
  const figure = fc.double({ min: 0.01, max: 5, noNaN: true });
  const curve = fc.oneof(
    figure.map((rate) => (value: number, zero: number) => Math.exp((rate * value) / 20) - Math.exp((rate * zero) / 20)),
    fc.tuple(figure, figure, fc.double({ min: 0.9, max: 1.1, noNaN: true })).map(([here, beyond, at]) => {
      const isBeyond = (value: number, kink: number) => (at > 1 ? value > kink : value < kink);
      return (value: number, zero: number) =>
        here * (value - zero) + (isBeyond(value, at * zero) ? (beyond - here) * (value - at * zero) : 0);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 11, max: 89, noNaN: true }), fc.constantFrom(-1, 1), curve, fc.boolean(), (zero, side, cost, turned) => {
      const { found, asked } = search((value) => side * cost(value, zero), turned ? 90 : 10, turned ? 10 : 90);
      expect(Math.abs((found?.value ?? NaN) - zero)).toBeLessThanOrEqual(0.0011 * zero);
      expect(asked).toBeLessThan(40);
    }),
    { numRuns: 1000 },
  );
});

it('finds a jump, and what is past it, and a crossing near zero', () => {
  const jump = search((value) => (value < 3 ? -1 : 1000), 1, 40).found;
  expect(jump?.value).toBeCloseTo(3, 2);
  expect(jump?.past.by).toBe(1000);
  expect(search((value) => value - 1e-5, -1, 1).found?.value).toBeCloseTo(1e-5, 8);
});

it('gives up where a lag cannot be had', () => {
  expect(search((value) => (value === 1 ? -1 : value === 9 ? 1 : undefined), 1, 9).found).toBeUndefined();
});
