import { expect, it } from 'vitest';
import { meanBetween } from '../../../../src/engine/textbook/outages/mean-between.ts';
import { keyedRandomAt } from '../../../../src/engine/textbook/random/keyed-random.ts';
import { normalQuantile } from '../../../../src/engine/textbook/distributions/normal.ts';

it('is 4·(e^(−1) − e^(−2)) between 4 and 8 weeks for an exponential mean of 4', () => {
  expect(meanBetween({ mean: 4, sigma: undefined, from: 4, to: 8 })).toBeCloseTo(4 * (Math.exp(-1) - Math.exp(-2)), 12);
});

it.each([undefined, 0, 0.4, 1.2])('is the whole mean from 0 to endless, in pieces that add up (σ %s)', (sigma) => {
  const piece = (from: number, to: number) => meanBetween({ mean: 5, sigma, from, to });
  expect(piece(0, Infinity)).toBeCloseTo(5, 12);
  expect(piece(0, 3) + piece(3, 7) + piece(7, Infinity)).toBeCloseTo(5, 9);
});

it('agrees with 50,000 lognormal durations beyond 6 weeks within 4 standard errors', () => {
  const random = keyedRandomAt(1, 'durations');
  const times = Array.from({ length: 50_000 }, (_, i) => Math.max(0, 5 * Math.exp(0.8 * normalQuantile(random(i)) - 0.32) - 6));
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const deviation = Math.sqrt(times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / times.length);
  expect(Math.abs(meanBetween({ mean: 5, sigma: 0.8, from: 6, to: Infinity }) - mean)).toBeLessThan(
    (4 * deviation) / Math.sqrt(times.length),
  );
});
