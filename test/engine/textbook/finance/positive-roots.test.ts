import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positiveRoots } from '../../../../src/engine/textbook/finance/positive-roots.ts';
import { expectNear } from '../../../support/expect-near.ts';

/** Coefficients, lowest power first, of Π (x − root). */
function withRoots(roots: readonly number[]): readonly number[] {
  return roots.reduce<readonly number[]>(
    (coefficients, root) => [0, ...coefficients].map((value, t) => value - root * (coefficients[t] ?? 0)),
    [1],
  );
}

const found = (coefficients: readonly number[]): readonly number[] => positiveRoots(coefficients).map(Math.exp);

it('finds 1, 2 and 3 of (x − 1)(x − 2)(x − 3), and not the −4 and 0 beside them', () => {
  expectNear(found(withRoots([1, 2, 3, -4, 0])), [1, 2, 3], 1e-12);
});

it('finds a root that P only touches, once', () => expectNear(found(withRoots([2, 2, 5])), [2, 5], 1e-6));

it('finds no root of x² + 1, of x² − x + 1, of a number, of nothing', () => {
  for (const coefficients of [[1, 0, 1], [1, -1, 1], [7], [0, 0], []]) expect(positiveRoots(coefficients)).toEqual([]);
});

it('finds roots of very different size', () => {
  const [small = NaN, large = NaN, ...more] = found(withRoots([1e-6, 1e6]));
  expectNear([small / 1e-6, large / 1e6], [1, 1], 1e-9);
  expect(more).toEqual([]);
});

it('finds up to six roots that stand apart, in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }), (tenths) => {
      const roots = tenths.toSorted((a, b) => a - b).map((tenth) => tenth / 10);
      expectNear(found(withRoots(roots)), roots, 1e-5);
    }),
  );
});
