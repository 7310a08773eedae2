import { expect, it } from 'vitest';
import { signChanges } from '../../../../src/engine/textbook/finance/sign-changes.ts';

it.each([
  [[-1, 2], 1],
  [[-1, 0, 0, 2, 0, -3], 2],
  [[0, 0], 0],
  [[5], 0],
  [[-5, 10.5, 1, -8, 1], 3],
])('%j changes sign %i times', (flows, expected) => expect(signChanges(flows)).toBe(expected));

it('refuses no flows', () => expect(() => signChanges([])).toThrow(RangeError));
