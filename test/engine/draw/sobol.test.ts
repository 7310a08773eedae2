import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionNumbers, sobolDimensions } from '../../../src/engine/draw/direction-numbers.ts';
import { keyedRandomAt, type RandomAt } from '../../../src/engine/textbook/random/keyed-random.ts';
import { sobolAt, sobolPoint } from '../../../src/engine/draw/sobol.ts';

const all = Array.from({ length: sobolDimensions }, (_, dimension) => directionNumbers(dimension));
const point = (dimension: number, index: number) => sobolPoint(all[dimension] ?? new Uint32Array(32), index) / 2 ** 32;

describe('the plain sequence', () => {
  /** The first ten points in three dimensions as Joe & Kuo publish them with their direction numbers, in Gray order. */
  it.each([
    [0, 0, 0, 0],
    [1, 0.5, 0.5, 0.5],
    [2, 0.75, 0.25, 0.25],
    [3, 0.25, 0.75, 0.75],
    [4, 0.375, 0.375, 0.625],
    [5, 0.875, 0.875, 0.125],
    [6, 0.625, 0.125, 0.875],
    [7, 0.125, 0.625, 0.375],
    [8, 0.1875, 0.3125, 0.9375],
    [9, 0.6875, 0.8125, 0.4375],
  ])('has as number %d in Gray order (index n ⊕ ⌊n/2⌋) the published point %d %d %d', (place, ...published) => {
    expect([0, 1, 2].map((dimension) => point(dimension, place ^ (place >> 1)))).toEqual(published);
  });

  it('has direction numbers that end at their own bit: the j-th is an odd multiple of 2^(31 − j)', () => {
    for (const directions of all) directions.forEach((direction, j) => expect((direction / 2 ** (31 - j)) % 2).toBe(1));
  });

  it('knows no two dimensions alike', () => {
    expect(new Set(all.map((directions) => directions.join())).size).toBe(sobolDimensions);
  });

  it('puts 256 points one in each of 256 boxes of any shape for the first two dimensions', () => {
    for (let bits = 0; bits <= 8; bits += 1) {
      const boxes = Array.from(
        { length: 256 },
        (_, i) => `${Math.floor(point(0, i) * 2 ** bits)} ${Math.floor(point(1, i) * 2 ** (8 - bits))}`,
      );
      expect(new Set(boxes).size).toBe(256);
    }
  });

  /** Property A of Sobol: the first 2^d points of d dimensions lie one in each half-cube. */
  it.each([2, 5, 8, 11])('puts the first 2^%d points one in each half-cube of as many dimensions', (dimensions) => {
    const corners = Array.from({ length: 2 ** dimensions }, (_, i) =>
      Array.from({ length: dimensions }, (__, dimension) => (point(dimension, i) >= 0.5 ? 1 : 0)).join(''),
    );
    expect(new Set(corners).size).toBe(2 ** dimensions);
  });
});

describe('the scrambled sequence', () => {
  const isSpread = (at: RandomAt, from: number, count: number) =>
    new Set(Array.from({ length: count }, (_, i) => Math.floor(at(from + i) * count))).size === count;

  it('puts any 2^k numbers in a row from a multiple of 2^k one in each interval of 2^−k, in every dimension and for any seed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 63 }), fc.integer(), fc.nat({ max: 10 }), fc.nat({ max: 7 }), (dimension, seed, k, block) => {
        expect(isSpread(sobolAt(dimension, seed, 'price'), block * 2 ** k, 2 ** k)).toBe(true);
      }),
    );
  });

  it('keeps two dimensions spread: one of 1,024 points in each of 1,024 boxes for the first two', () => {
    const x = sobolAt(0, 3, 'a');
    const y = sobolAt(1, 3, 'b');
    for (let bits = 0; bits <= 10; bits += 1) {
      const boxes = Array.from({ length: 1024 }, (_, i) => `${Math.floor(x(i) * 2 ** bits)} ${Math.floor(y(i) * 2 ** (10 - bits))}`);
      expect(new Set(boxes).size).toBe(1024);
    }
  });

  it('stays above 0 and below 1, and depends on seed and key', () => {
    const numbers = (seed: number, key: string) => Array.from({ length: 64 }, (_, i) => sobolAt(5, seed, key)(i));
    expect(numbers(1, 'a').every((u) => u > 0 && u < 1)).toBe(true);
    expect(numbers(1, 'a')).toEqual(numbers(1, 'a'));
    expect(numbers(1, 'a')).not.toEqual(numbers(2, 'a'));
    expect(numbers(1, 'a')).not.toEqual(numbers(1, 'b'));
  });

  it('averages x² over 1,024 numbers at least 30 times closer to 1/3 than plain draws do: 0.0093 / 30', () => {
    // One plain draw of x² has a standard deviation of √(1/5 − 1/9) = 0.298, the mean of 1,024 one of 0.0093.
    const errors = Array.from({ length: 40 }, (_, seed) => {
      const at = sobolAt(seed % 64, seed, 'x');
      return Array.from({ length: 1024 }, (__, i) => at(i) ** 2).reduce((sum, value) => sum + value, 0) / 1024 - 1 / 3;
    });
    expect(Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / 40)).toBeLessThan(0.0093 / 30);
  });

  it('is uniform over scrambles: the first number of 4,000 seeds averages ½ within 4 standard errors', () => {
    const first = Array.from({ length: 4000 }, (_, seed) => sobolAt(3, seed, 'x')(0));
    expect(Math.abs(first.reduce((sum, u) => sum + u, 0) / 4000 - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 4000));
  });

  it('averages a product of eight dimensions closer than plain draws of the same number', () => {
    // Π (½ + u), mean 1; mean square error over 30 scrambles against the same by the keyed generator.
    const error = (make: (dimension: number, seed: number) => RandomAt) => {
      let squares = 0;
      for (let seed = 0; seed < 30; seed += 1) {
        const at = Array.from({ length: 8 }, (_, dimension) => make(dimension, seed));
        let sum = 0;
        for (let i = 0; i < 512; i += 1) sum += at.reduce((product, draw) => product * (0.5 + draw(i)), 1);
        squares += (sum / 512 - 1) ** 2;
      }
      return squares / 30;
    };
    const scrambled = error((dimension, seed) => sobolAt(dimension, seed, `${dimension}`));
    expect(scrambled).toBeLessThan(error((dimension, seed) => keyedRandomAt(seed, `${dimension}`)) / 10);
  });

  it.each([-1, 64, 0.5])('refuses dimension %d', (dimension) => {
    expect(() => sobolAt(dimension, 1, 'x')).toThrow(RangeError);
  });
});
