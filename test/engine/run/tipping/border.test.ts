import { describe, expect, it } from 'vitest';
import { borderOf, crossingsAt } from '../../../../src/engine/advise/compare/border-line.ts';
import { constant, product } from '../../../../src/engine/model/amount.ts';
import { borderGrid, type BorderGrid, type BorderRequest } from '../../../../src/engine/run/tipping/border.ts';
import type { ModelInputs } from '../../../../src/engine/model/inputs.ts';
import { estimateOf, frameOf, fullInputs, inputsOf, line, optionOf } from '../../../support/model-inputs.ts';
import { figures, meanOf, runOf } from '../../../support/table-figures.ts';

function gridOf(inputs: ModelInputs, request: Partial<BorderRequest> & Pick<BorderRequest, 'pair'>): BorderGrid | undefined {
  const search = borderGrid(inputs, { futures: 32, histories: 8, values: 9, ...request });
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}

const sides = { mine: ['near'], others: ['stay'] };
/** Near costs price + 4 × freight, staying 100. */
const inputs = inputsOf({
  estimates: [estimateOf('price', [50, 60, 70], { priority: 0 }), estimateOf('freight', [8, 10, 12], { priority: 1 })],
  frame: frameOf({ horizonYears: 1, discountRate: [], piecesPerYear: constant(1) }),
  options: [
    optionOf({ id: 'stay', lines: [line('oversight', 100)] }),
    optionOf({ id: 'near', lines: [line('oversight', [...product(['price']), ...product(['freight'], 4)])] }),
  ],
});

describe('the border of two figures', () => {
  const grid = gridOf(inputs, { pair: ['price', 'freight'] });
  if (grid === undefined) throw new Error('no grid');
  const border = borderOf(grid, sides);

  it('is worked out over all that both could be, in even steps', () => {
    expect(grid.values[0]).toEqual([35, 41.25, 47.5, 53.75, 60, 66.25, 72.5, 78.75, 85]);
    expect(grid.values[1]).toEqual([5, 6.25, 7.5, 8.75, 10, 11.25, 12.5, 13.75, 15]);
    expect(grid.means).toHaveLength(81);
  });

  it('lies where price + 4 × freight is 100', () => {
    expect(border.pieces.length).toBeGreaterThan(8);
    for (const [price, freight] of border.pieces.flat()) expect(price + 4 * freight).toBeCloseTo(100, 9);
  });

  it.each([
    [10, 60],
    [8, 68],
    [13.3, 46.8],
  ])('is crossed, with a freight of %f, at a price of %f', (freight, price) => {
    const [found, ...more] = crossingsAt(border, freight);
    expect(more).toEqual([]);
    expect(found).toBeCloseTo(price, 9);
  });

  it('has near on the cheap side of it and staying on the other', () => {
    grid.values[1].forEach((freight, row) =>
      grid.values[0].forEach((price, column) => {
        if (price + 4 * freight === 100) return;
        expect(border.cheapest[row * grid.values[0].length + column]).toBe(price + 4 * freight < 100 ? 'near' : 'stay');
      }),
    );
  });

  it('is not there when one side always leads', () => {
    const dear = {
      ...inputs,
      options: inputs.options.map((one) => (one.id === 'stay' ? optionOf({ id: 'stay', lines: [line('oversight', 500)] }) : one)),
    };
    const clear = gridOf(dear, { pair: ['price', 'freight'] });
    expect(clear && borderOf(clear, sides).pieces).toEqual([]);
  });

  it('is not looked for in a figure that is not there', () => {
    expect(gridOf(inputs, { pair: ['price', 'nowhere'] })).toBeUndefined();
  });
});

it('gives at each corner the means of a run with both figures fixed', () => {
  const full = fullInputs(4);
  const grid = gridOf(full, { pair: ['e4', 'e13'], values: 3 });
  const fixed = (id: string, value: number) => (one: (typeof full.estimates)[number]) =>
    one.id === id ? { ...one, low: value, likely: value, high: value } : one;
  for (const place of [0, 2, 6, 8]) {
    const [first, second] = [grid?.values[0][place % 3] ?? 0, grid?.values[1][Math.floor(place / 3)] ?? 0];
    const table = runOf({ ...full, estimates: full.estimates.map(fixed('e4', first)).map(fixed('e13', second)) }, 32, 8);
    grid?.options.forEach((option, at) => {
      expect((grid.means[place]?.[at] ?? NaN) / meanOf(figures(table, option, 'pvCost'))).toBeCloseTo(1, 10);
    });
  }
});
