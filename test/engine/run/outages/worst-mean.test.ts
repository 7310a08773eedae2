import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conditionalValueAtRisk } from '../../../../src/engine/textbook/finance/conditional-value-at-risk.ts';
import { worstMean } from '../../../../src/engine/run/outages/worst-mean.ts';

it('is the conditional value at risk', () => {
  const values = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(values, fc.constantFrom(0.5, 0.9, 0.95), (all, level) => {
      expect(worstMean(Float64Array.from(all), level, new Float64Array(101))).toBeCloseTo(conditionalValueAtRisk(all, level), 9);
    }),
  );
});

it('is (100 + 99 + 98 + 97 + 0.2 × 96) / 4.2 for the 84 numbers 17 to 100: 5 % of 84 is 4.2', () => {
  const values = Float64Array.from({ length: 84 }, (_, i) => 17 + i);
  expect(worstMean(values, 0.95, new Float64Array(6))).toBeCloseTo((100 + 99 + 98 + 97 + 0.2 * 96) / 4.2, 9);
});
