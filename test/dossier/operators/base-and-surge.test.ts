import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { baseAndSurge } from '../../../src/dossier/operators/base-and-surge.ts';

describe('a slow source for the base and a quick one for the rest', () => {
  // cv = 0.05 / 0.39894 = 0.12533; z = 0.12533 / 0.12533 = 1; unit loss at 1 is 0.08332 (tables), over 0.39894 is 0.2088.
  it('leaves 20.9 % of the ageing of 5 % with the slow source when the quick one takes one standard deviation', () => {
    expect(baseAndSurge({ share: 0.05 / 0.398942, agesAway: 0.05 }).base).toBeCloseTo(0.08332 / 0.398942, 3);
  });

  it('leaves the slow source hardly any when 30 % is bought quickly', () => {
    expect(baseAndSurge({ share: 0.3, agesAway: 0.05 }).base).toBeLessThan(0.01);
  });

  it('loses no risk on the way: with equal lead times both age as much together as the slow one alone', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (part, agesAway) => {
        const { base, surge } = baseAndSurge({ share: part, agesAway });
        expect((1 - part) * base + part * surge).toBeCloseTo(1, 9);
      }),
    );
  });

  it('changes nothing when nothing is bought quickly, or nothing ages', () => {
    expect(baseAndSurge({ share: 0, agesAway: 0.05 })).toEqual({ base: 1, surge: 1 });
    expect(baseAndSurge({ share: 0.3, agesAway: 0 })).toEqual({ base: 1, surge: 1 });
  });
});
