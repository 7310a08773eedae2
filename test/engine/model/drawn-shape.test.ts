import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnShape } from '../../../src/engine/model/drawn-shape.ts';
import { plausibleSpan } from '../../../src/engine/model/plausible-span.ts';
import { pert } from '../../../src/engine/textbook/distributions/pert.ts';
import { estimateOf } from '../../support/model-inputs.ts';

it('is PERT on likely ± 2 × the distance where the range is even: 80–100–120 gives 60, 100, 140', () => {
  expect(drawnShape(estimateOf('x', [80, 100, 120]))).toEqual({ low: 60, likely: 100, high: 140 });
});

it('has its mode at the low end where the range is very uneven: 0–3–10 gives 0, 0, 18, of which one in ten is above 6.6', () => {
  const shape = drawnShape(estimateOf('x', [0, 3, 10]));
  expect(shape).toEqual({ low: 0, likely: 0, high: 18 });
  expect(pert(shape).quantile(0.9)).toBeCloseTo(18 * (1 - 0.1 ** 0.2), 6);
});

it('has its mode at the high end where the range is as uneven the other way: 0–7–10 gives −8, 10, 10', () => {
  expect(drawnShape(estimateOf('x', [0, 7, 10], { bounds: [-Infinity, Infinity] }))).toEqual({ low: -8, likely: 10, high: 10 });
});

it('has likely as its mean, whatever the range and the bounds, and stays within what is plausible', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(share, share, share), fc.tuple(share, share), (points, ends) => {
      const [low = 0, likely = 0, high = 0] = points.toSorted((a, b) => a - b);
      const bounds = [Math.min(low, ends[0]), Math.max(high, ends[1])] as const;
      const estimate = estimateOf('x', [low, likely, high], { bounds });
      const shape = drawnShape(estimate);
      expect(pert(shape).mean).toBeCloseTo(likely, 9);
      const [least, most] = plausibleSpan(estimate);
      expect(shape.low).toBeGreaterThanOrEqual(least - 1e-9);
      expect(shape.high).toBeLessThanOrEqual(most + 1e-9);
    }),
  );
});
