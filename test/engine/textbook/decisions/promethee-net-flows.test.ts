import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prometheeNetFlows } from '../../../../src/engine/textbook/decisions/promethee-net-flows.ts';
import type { Preference } from '../../../../src/engine/textbook/decisions/preference.ts';
import { prometheeCases } from '../../../../src/reference/published-cases/decide.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(prometheeCases)('$id: $topic', ({ inputs, expected, tolerance }) =>
    expectNear(prometheeNetFlows(inputs.matrix, inputs.weights, inputs.directions, inputs.preferences), expected, tolerance),
  );
});

/** The preference for a difference, read off two options and one criterion: the first is better by d. */
const preferenceFor = (preference: Preference, d: number): number => prometheeNetFlows([[d], [0]], [1], ['max'], [preference])[0] ?? NaN;

describe('hand calculations on the border', () => {
  it.each<{ preference: Preference; at: readonly number[]; expected: readonly number[] }>([
    { preference: { type: 'usual' }, at: [0, 1e-9], expected: [0, 1] },
    { preference: { type: 'u-shape', q: 2 }, at: [2, 2.1], expected: [0, 1] },
    { preference: { type: 'v-shape', p: 4 }, at: [1, 4, 5], expected: [0.25, 1, 1] },
    { preference: { type: 'level', q: 1, p: 3 }, at: [1, 1.1, 3, 3.1], expected: [0, 0.5, 0.5, 1] },
    { preference: { type: 'linear', q: 1, p: 3 }, at: [1, 2, 3, 4], expected: [0, 0.5, 1, 1] },
    { preference: { type: 'linear', q: 2, p: 2 }, at: [2, 2.1], expected: [0, 1] },
    { preference: { type: 'gaussian', s: 5 }, at: [5, 0], expected: [1 - Math.exp(-0.5), 0] },
  ])('$preference.type', ({ preference, at, expected }) =>
    expectNear(
      at.map((d) => preferenceFor(preference, d)),
      expected,
      1e-12,
    ),
  );
});

const preferences = fc.constantFrom<Preference>(
  { type: 'usual' },
  { type: 'u-shape', q: 3 },
  { type: 'v-shape', p: 7 },
  { type: 'level', q: 2, p: 9 },
  { type: 'linear', q: 2, p: 9 },
  { type: 'gaussian', s: 4 },
);

it('adds up to 0, stays from −1 to 1, and a criterion of weight 0 changes nothing', () => {
  const row = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), fc.tuple(preferences, preferences, preferences), (matrix, shapes) => {
      const flows = prometheeNetFlows(matrix, [2, 3, 0], ['min', 'max', 'max'], shapes);
      expectNear(
        flows.reduce((sum, flow) => sum + flow, 0),
        0,
        1e-12,
      );
      expect(flows.every((flow) => Math.abs(flow) <= 1 + 1e-12)).toBe(true);
      const narrow = matrix.map((values) => values.slice(0, 2));
      expectNear(prometheeNetFlows(narrow, [2, 3], ['min', 'max'], shapes.slice(0, 2)), flows, 1e-12);
    }),
  );
});

it('is 0 for a single option', () => expect(prometheeNetFlows([[4]], [1], ['min'], [{ type: 'usual' }])).toEqual([0]));

it('refuses missing and crossed thresholds', () => {
  expect(() => preferenceFor({ type: 'u-shape' }, 1)).toThrow('preferences[0].q must be finite, found NaN');
  expect(() => preferenceFor({ type: 'v-shape', p: -1 }, 1)).toThrow('preferences[0].p must be at least 0, found -1');
  expect(() => preferenceFor({ type: 'linear', q: 3, p: 2 }, 1)).toThrow('preferences[0].p must be at least 3, found 2');
  expect(() => preferenceFor({ type: 'gaussian', s: 0 }, 1)).toThrow('preferences[0].s must be above 0, found 0');
  expect(() => prometheeNetFlows([[1, 2]], [1, 1], ['max', 'max'], [{ type: 'usual' }])).toThrow(
    'preferences must hold 2 entries, found 1',
  );
});
