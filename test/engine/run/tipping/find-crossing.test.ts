import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCrossing } from '../../../../src/engine/run/tipping/find-crossing.ts';

function search(lag: (value: number) => number | undefined, from: number, to: number) {
  const found = findCrossing({ value: from, by: lag(from) ?? NaN }, { value: to, by: lag(to) ?? NaN });
  let next = found.next();
  let asked = 0;
  for (; next.done !== true; asked += 1) next = found.next(lag(next.value));
  return { ends: next.value, asked };
}

it('finds where a straight line crosses, in at most three tries', () => {
  fc.assert(
    fc.property(fc.double({ min: 10.5, max: 89.5, noNaN: true }), fc.constantFrom(-1, 1), (zero, slope) => {
      const { ends, asked } = search((value) => slope * (value - zero), 10, 90);
      const [near, far] = ends ?? [];
      expect(near?.value).toBeLessThanOrEqual(zero + 1e-9);
      expect(far?.value).toBeGreaterThanOrEqual(zero - 1e-9);
      expect((far?.value ?? 0) - (near?.value ?? 0)).toBeLessThanOrEqual(0.002 * zero);
      expect(asked).toBeLessThanOrEqual(4);
    }),
  );
});

it('finds where a bent curve crosses, downwards and upwards, to 0.2 %', () => {
  for (const [from, to] of [
    [1, 40],
    [40, 1],
  ] as const) {
    const { ends, asked } = search((value) => Math.exp(value / 4) - Math.exp(17 / 4), from, to);
    const [near, far] = ends ?? [];
    expect(Math.abs((near?.value ?? 0) - 17)).toBeLessThan(0.035);
    expect(Math.abs((far?.value ?? 0) - 17)).toBeLessThan(0.035);
    expect(asked).toBeLessThan(40);
  }
});

it('finds a jump, and a crossing near zero', () => {
  expect(search((value) => (value < 3 ? -1 : 1000), 1, 40).ends?.[1].value).toBeCloseTo(3, 2);
  const [near, far] = search((value) => value - 1e-5, -1, 1).ends ?? [];
  expect(near?.by).toBeLessThanOrEqual(0);
  expect(far?.by).toBeGreaterThan(0);
});

it('gives up where a lag cannot be had', () => {
  expect(search((value) => (value === 1 ? -1 : value === 9 ? 1 : undefined), 1, 9).ends).toBeUndefined();
});
