import { describe, expect, it } from 'vitest';
import { rateOf, updatedRate } from '../../../src/dossier/defaults/gamma.ts';

describe('a rate that is learned from a count', () => {
  // Once in four years, worth one event: (1 + n) events in (4 + 5) years.
  it.each([
    [0, 1 / 9],
    [1, 2 / 9],
    [2, 3 / 9],
  ])('makes once in four years after %d in five years %d a year', (count, mean) => {
    expect(rateOf(updatedRate({ shape: 1, time: 4 }, { count, years: 5 })).mean).toBeCloseTo(mean, 12);
  });

  // Gamma with shape 4 and rate 1: tables give 1.745 and 6.681 for one in ten lower and higher.
  it('finds the tenth and ninetieth percentile of the gamma distribution within 1 %', () => {
    const { low, high } = rateOf({ shape: 4, time: 1 });
    expect(low).toBeGreaterThan(1.745 * 0.99);
    expect(low).toBeLessThan(1.745 * 1.01);
    expect(high).toBeGreaterThan(6.681 * 0.99);
    expect(high).toBeLessThan(6.681 * 1.01);
  });

  it('moves towards what was seen, but never past it', () => {
    const { mean } = rateOf(updatedRate({ shape: 1, time: 4 }, { count: 3, years: 5 }));
    expect(mean).toBeGreaterThan(0.25);
    expect(mean).toBeLessThan(0.6);
  });
});
