import { expect, it } from 'vitest';
import { constant } from '../../../src/engine/model/amount.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { columns } from '../../../src/engine/run/table/futures-table.ts';
import { fullInputs, inputsOf, optionOf, sourceOf } from '../../support/model-inputs.ts';
import { figure, figures, runOf } from '../../support/table-figures.ts';

const table = baseCase(
  inputsOf({
    options: [
      optionOf({ id: 'stay' }),
      optionOf({
        id: 'spread',
        sources: [
          sourceOf({
            share: constant(0.6),
            place: 'VN',
            leadTimeWeeks: constant(14),
            onTimeShare: constant(0.7),
            farShare: constant(1),
            carbonPerPiece: constant(4),
            transportCarbonPerPiece: constant(3),
          }),
          sourceOf({
            id: 'second',
            share: 'rest',
            place: 'PT',
            leadTimeWeeks: constant(3),
            onTimeShare: constant(0.9),
            farShare: constant(0.25),
            carbonPerPiece: constant(1),
            transportCarbonPerPiece: constant(0.5),
          }),
        ],
        jobsHere: constant(2.5),
        monthsUntilItWorks: constant(0),
        rampMonths: constant(0),
      }),
      optionOf({ id: 'slow', monthsUntilItWorks: constant(7), rampMonths: constant(4) }),
    ],
  }),
);

it.each([
  ['leadTime', 0.6 * 14 + 0.4 * 3],
  ['onTime', 0.6 * 0.7 + 0.4 * 0.9],
  ['dependence', 0.6 + 0.4 * 0.25],
  ['concentration', 0.6 ** 2 + 0.4 ** 2],
  ['carbon', 1000 * (0.6 * 4 + 0.4 * 1)],
  ['transportCarbon', 1000 * (0.6 * 3 + 0.4 * 0.5)],
  ['jobs', 2.5],
  ['months', 0],
] as const)('weighs %s by share: %d', (column, expected) => {
  expect(figure(table, 'spread', column)).toBeCloseTo(expected, 9);
});

it('counts the months until it works in full: 7 and a ramp of 4', () => {
  expect(figure(table, 'slow', 'months')).toBeCloseTo(11, 12);
});

it('fills every column of every row', () => {
  expect(table.values).toHaveLength(3 * columns.length);
});

it('changes no other number to the bit by counting the part of transport apart', () => {
  const told = fullInputs(4);
  const withoutPart = told.options.map((option) => ({
    ...option,
    sources: option.sources.map((source) => ({ ...source, transportCarbonPerPiece: [] })),
  }));
  const [apart, together] = [runOf(told, 16, 8), runOf({ ...told, options: withoutPart }, 16, 8)];
  for (const column of columns.filter((name) => name !== 'transportCarbon')) {
    for (const option of apart.options) expect(figures(apart, option, column)).toEqual(figures(together, option, column));
  }
  expect(apart.bridge).toEqual(together.bridge);
  expect(apart.draws).toEqual(together.draws);
  expect(figures(apart, 'stay', 'transportCarbon').every((part, at) => part > 0 && part < figure(apart, 'stay', 'carbon', at))).toBe(true);
});
