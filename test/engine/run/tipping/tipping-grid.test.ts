import { expect, it } from 'vitest';
import { tippingGrid } from '../../../../src/engine/run/tipping/tipping-grid.ts';
import { estimateOf } from '../../../support/model-inputs.ts';

it('takes 17 values over the plausible span, in even steps: 65 to 140 around 90 in steps of 5 and of 50/11', () => {
  const grid = tippingGrid(estimateOf('x', [80, 90, 110]));
  expect(grid.slice(0, 6)).toEqual([65, 70, 75, 80, 85, 90]);
  expect(grid).toHaveLength(17);
  expect(grid[6]).toBeCloseTo(90 + 50 / 11, 9);
  expect(grid[16]).toBe(140);
});

it.each([
  ['far more below', [0, 100, 100.1], 15],
  ['far more above', [99.9, 100, 200], 1],
] as const)('keeps a step on each side that has any: %s', (_, points, place) => {
  const grid = tippingGrid(estimateOf('x', points));
  expect(grid.indexOf(100)).toBe(place);
  expect(new Set(grid).size).toBe(17);
});

it('goes to one side only where the likely value is a bound, and nowhere from a constant of 0', () => {
  expect(tippingGrid(estimateOf('x', [0, 0, 0.2], { bounds: [0, 1] }))[0]).toBe(0);
  expect(tippingGrid(estimateOf('x', [0.5, 1, 1], { bounds: [0, 1] })).at(-1)).toBe(1);
  expect(tippingGrid(estimateOf('x', [0, 0, 0]))).toEqual([0]);
});
