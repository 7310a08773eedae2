import fc from 'fast-check';
import { expect, it } from 'vitest';
import { additiveValues } from '../../../../src/engine/textbook/decisions/additive-values.ts';
import { linearValues } from '../../../../src/engine/textbook/decisions/linear-values.ts';
import { expectNear } from '../../../support/expect-near.ts';

it('is (3·0.5 + 1·1)/4 = 0.625 for weights 3 and 1', () => expect(additiveValues([[0.5, 1]], [3, 1])).toEqual([0.625]));

const tables = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({
    values: fc.array(fc.array(share, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
    extra: fc.array(share, { minLength: 6, maxLength: 6 }),
  });
});

it('lies between the worst and best value; weight 0 reorders nothing; the scale of the weights does not count', () => {
  fc.assert(
    fc.property(tables, ({ values, weights, extra }) => {
      const found = additiveValues(values, weights);
      found.forEach((value, i) => {
        const row = values[i] ?? [];
        expect(value >= Math.min(...row) - 1e-12 && value <= Math.max(...row) + 1e-12).toBe(true);
      });
      const wider = values.map((row, i) => [...row, extra[i] ?? 0]);
      expectNear(additiveValues(wider, [...weights, 0]), found, 1e-12);
      expectNear(
        additiveValues(
          values,
          weights.map((weight) => weight * 1e300),
        ),
        found,
        1e-12,
      );
    }),
  );
});

it('takes what linearValues gives', () => {
  const values = linearValues(
    [[150, 3]],
    [
      { worst: 200, best: 100 },
      { worst: 0, best: 2 },
    ],
  );
  expect(values).toEqual([[0.5, 1]]);
  expect(additiveValues(values, [1, 1])).toEqual([0.75]);
});

it('refuses values outside 0–1', () => {
  expect(() => additiveValues([[0.5, 1.1]], [1, 1])).toThrow('values[0][1] must be from 0 to 1, found 1.1');
  expect(() => additiveValues([], [])).toThrow('values must hold at least one row, found []');
  expect(() => additiveValues([[1]], [NaN])).toThrow('weights[0] must be finite, found NaN');
});
