import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyedRandom, keyedRandomAt } from '../../../../src/engine/textbook/random/keyed-random.ts';

const take = (seed: number, key: string, count: number): readonly number[] => {
  const random = keyedRandom(seed, key);
  return Array.from({ length: count }, () => random());
};

it('repeats itself for the same seed and key', () => {
  expect(take(7, 'field:price', 50)).toEqual(take(7, 'field:price', 50));
});

it('differs for another seed, another key and a key that only adds a zero character', () => {
  const first = take(7, 'field:price', 4);
  for (const other of [take(8, 'field:price', 4), take(7, 'field:prices', 4), take(7, 'field:price\0', 4), take(7.5, 'field:price', 4)]) {
    expect(other.filter((value, i) => value === first[i])).toEqual([]);
  }
});

it('gives by place what it gives in order', () => {
  const at = keyedRandomAt(3, 'outage');
  expect([4, 2, 0].map(at)).toEqual([4, 2, 0].map((place) => take(3, 'outage', 5)[place]));
  expect(at(2 ** 32)).not.toBe(at(0));
});

it('stays above 0 and below 1 for any seed and key', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.nat(), (seed, key, place) => {
      const value = keyedRandomAt(seed, key)(place);
      expect(value > 0 && value < 1).toBe(true);
    }),
  );
});

it('has mean ½, variance 1/12 and no correlation with its neighbour or with the next key, within 4 standard errors', () => {
  const n = 40_000;
  const values = take(11, 'a', n);
  const others = take(11, 'b', n);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / n;
  const covariance = (right: readonly number[]): number =>
    values.reduce((sum, value, i) => sum + (value - 0.5) * ((right[i] ?? 0.5) - 0.5), 0) / n;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / n));
  expect(Math.abs(covariance(values.slice(1)))).toBeLessThan(4 / 12 / Math.sqrt(n));
  expect(Math.abs(covariance(others))).toBeLessThan(4 / 12 / Math.sqrt(n));
});

it('fills 256 equal bins as chance does: chi-square within 4 standard deviations, for 20 keys', () => {
  const n = 25_600;
  const squares = Array.from({ length: 20 }, (_, key) => {
    const bins = Array.from({ length: 256 }, () => 0);
    for (const value of take(1, `key ${key}`, n)) bins[Math.floor(value * 256)] = (bins[Math.floor(value * 256)] ?? 0) + 1;
    return bins.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
  });
  const mean = squares.reduce((sum, square) => sum + square, 0) / 20;
  expect(Math.abs(mean - 255)).toBeLessThan(4 * Math.sqrt(510 / 20));
});

it('gives independent first draws over many keys and over neighbouring seeds', () => {
  const n = 4_000;
  const byKey = Array.from({ length: n }, (_, i) => take(5, `ref:wage:${i}`, 1)[0] ?? NaN);
  const bySeed = Array.from({ length: n }, (_, i) => take(i, 'ref:wage', 1)[0] ?? NaN);
  for (const values of [byKey, bySeed]) {
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
    expect(new Set(values).size).toBe(n);
  }
});

it('treats −0 as 0 and refuses a seed that is not finite', () => {
  expect(take(-0, 'a', 2)).toEqual(take(0, 'a', 2));
  expect(() => keyedRandom(NaN, 'a')).toThrow(RangeError);
});
