import { describe, expect, it } from 'vitest';
import { drawEstimates } from '../../../src/engine/draw/draw-estimates.ts';
import { plausibleSpan } from '../../../src/engine/model/plausible-span.ts';
import { type Estimate, isDrawable } from '../../../src/engine/model/estimate.ts';
import { estimateOf } from '../../support/model-inputs.ts';

function drawsOf(estimates: readonly Estimate[], id: string, futures = 1024, seed = 1): readonly number[] {
  const draw = drawEstimates(estimates, seed);
  const into = new Float64Array(estimates.length);
  const place = estimates.findIndex((estimate) => estimate.id === id);
  return Array.from({ length: futures }, (_, future) => {
    draw(future, into);
    return into[place] ?? NaN;
  });
}

describe('a draw', () => {
  const price = estimateOf('price', [80, 100, 130], { priority: 0 });

  it('has the printed figure as its mean: mode 3·100 − 80 − 130 = 90 from 70 to 170, (70 + 4·90 + 170)/6 = 100', () => {
    expect(drawsOf([price], 'price').reduce((sum, value) => sum + value, 0) / 1024).toBeCloseTo(100, 2);
  });

  it('is lower than low about one time in ten, and higher than high too', () => {
    const draws = drawsOf([price], 'price', 4096);
    expect(draws.filter((value) => value < 80).length / 4096).toBeCloseTo(0.1, 1);
    expect(draws.filter((value) => value > 130).length / 4096).toBeCloseTo(0.1, 1);
  });

  it('belongs to the id: others before it, after it or none change nothing', () => {
    const others = [estimateOf('a', [1, 2, 3], { priority: 5 }), estimateOf('b', [1, 2, 3])];
    expect(drawsOf([...others, price], 'price')).toEqual(drawsOf([price], 'price'));
    expect(drawsOf([price, ...others.toReversed()], 'price')).toEqual(drawsOf([price], 'price'));
    expect(drawsOf([price, ...others], 'b')).toEqual(drawsOf([others[1] ?? price], 'b'));
  });

  it('does not share a Sobol dimension: the first in order of id holds it, wherever it stands', () => {
    const rival = estimateOf('rival', [80, 100, 130], { priority: 0 });
    expect(drawsOf([rival, price], 'price')).toEqual(drawsOf([price], 'price'));
    expect(drawsOf([price, rival], 'rival')).toEqual(drawsOf([estimateOf('rival', [80, 100, 130])], 'rival'));
    const [x, y] = [drawsOf([price, rival], 'price'), drawsOf([price, rival], 'rival')];
    const covariance = x.reduce((sum, value, i) => sum + (value - 100) * ((y[i] ?? 0) - 100), 0) / 1024;
    // Variance of each is (100 − 70)(170 − 100)/7 = 300; uncorrelated within 4 standard errors.
    expect(Math.abs(covariance)).toBeLessThan((4 * 300) / Math.sqrt(1024));
  });

  it('stays within the bounds, and keeps its mean there', () => {
    const share = estimateOf('share', [0.5, 0.95, 0.99], { bounds: [0, 1] });
    const draws = drawsOf([share], 'share');
    expect(Math.max(...draws)).toBeLessThanOrEqual(1);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(draws.reduce((sum, value) => sum + value, 0) / 1024).toBeCloseTo(0.95, 2);
  });

  it('of a constant is that constant to the bit, for any priority', () => {
    expect(new Set(drawsOf([estimateOf('rate', [0.1, 0.1, 0.1], { priority: 2 })], 'rate'))).toEqual(new Set([0.1]));
  });

  it.each([64, -1, 0.5, NaN])('with priority %d, which is no Sobol dimension, comes from the keyed generator', (priority) => {
    expect(drawsOf([{ ...price, priority }], 'price', 8)).toEqual(drawsOf([estimateOf('price', [80, 100, 130])], 'price', 8));
  });

  it('changes with the seed', () => {
    expect(drawsOf([price], 'price', 8, 1)).not.toEqual(drawsOf([price], 'price', 8, 2));
  });
});

describe('a draw that moves along with another', () => {
  const leads = estimateOf('inflation', [0.015, 0.02, 0.03]);
  const follower = (id: string, correlation: number, more: Partial<Estimate> = {}) =>
    estimateOf(id, [0.01, 0.03, 0.05], { follows: { id: 'inflation', correlation }, ...more });
  const futures = 8192;
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const correlationOf = (left: readonly number[], right: readonly number[]) => {
    const [a, b] = [meanOf(left), meanOf(right)];
    const both = (x: readonly number[], y: readonly number[]) =>
      x.reduce((sum, value, at) => sum + (value - (x === left ? a : b)) * ((y[at] ?? Number.NaN) - (y === left ? a : b)), 0);
    return both(left, right) / Math.sqrt(both(left, left) * both(right, right));
  };

  it('keeps its own mean and range', () => {
    const draws = drawsOf([leads, follower('rate', 0.7)], 'rate', futures);
    expect(meanOf(draws)).toBeCloseTo(0.03, 3);
    expect(draws.filter((value) => value < 0.01).length / futures).toBeCloseTo(0.1, 1);
    expect(draws.filter((value) => value > 0.05).length / futures).toBeCloseTo(0.1, 1);
    const alone = drawsOf([estimateOf('rate', [0.01, 0.03, 0.05])], 'rate', futures);
    const variance = (values: readonly number[]) => meanOf(values.map((value) => (value - 0.03) ** 2));
    expect(variance(draws) / variance(alone)).toBeCloseTo(1, 1);
  });

  it('correlates with it by so much, and two that follow by the product: 0.7 × 0.5 = 0.35', () => {
    const estimates = [leads, follower('home', 0.7), follower('far', 0.5, { priority: 3 })];
    const [inflation, home, far] = estimates.map(({ id }) => drawsOf(estimates, id, futures));
    expect(correlationOf(home ?? [], inflation ?? [])).toBeCloseTo(0.7, 1);
    expect(correlationOf(home ?? [], far ?? [])).toBeCloseTo(0.35, 1);
  });

  it('is drawn the same where the other is not asked for, and leaves the other as it was', () => {
    expect(drawsOf([follower('rate', 0.7)], 'rate')).toEqual(drawsOf([leads, follower('rate', 0.7)], 'rate'));
    expect(drawsOf([leads, follower('rate', 0.7)], 'inflation')).toEqual(drawsOf([leads], 'inflation'));
  });

  it('rises and falls with it alone at a correlation of 1', () => {
    const estimates = [leads, follower('rate', 1)];
    const order = (id: string) => drawsOf(estimates, id, 64).map((value, at) => [value, at] as const);
    const places = (id: string) =>
      order(id)
        .toSorted(([a], [b]) => a - b)
        .map(([, at]) => at);
    expect(places('rate')).toEqual(places('inflation'));
  });
});

it.each([
  ['low above likely', [3, 2, 4]],
  ['likely above high', [1, 5, 4]],
  ['not a number', [1, NaN, 4]],
  ['endless', [1, 2, Infinity]],
] as const)('cannot be drawn: %s; it stays at 0', (_, points) => {
  const estimate = estimateOf('x', points);
  expect(isDrawable(estimate)).toBe(false);
  expect(new Set(drawsOf([estimate], 'x', 4))).toEqual(new Set([0]));
});

describe('the plausible span', () => {
  it('goes from low − 1.5·(likely − low) to high + 1.5·(high − likely): 80–100–130 gives 50 to 175', () => {
    expect(plausibleSpan(estimateOf('x', [80, 100, 130]))).toEqual([50, 175]);
  });

  it('is 60 % each way around a constant, within the bounds', () => {
    expect(plausibleSpan(estimateOf('x', [10, 10, 10]))).toEqual([4, 16]);
    expect(plausibleSpan(estimateOf('x', [0.8, 0.8, 0.8], { bounds: [0, 1] }))[1]).toBe(1);
    expect(plausibleSpan(estimateOf('x', [-10, -10, -10]))).toEqual([-16, -4]);
  });

  it('holds every draw', () => {
    const estimate = estimateOf('x', [80, 100, 130]);
    const [least, most] = plausibleSpan(estimate);
    expect(drawsOf([estimate], 'x').every((value) => value >= least && value <= most)).toBe(true);
  });
});
