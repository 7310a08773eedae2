import fc from 'fast-check';
import { expect, it } from 'vitest';
import { herfindahl } from '../../../../src/engine/textbook/decisions/herfindahl.ts';
import { herfindahlCase } from '../../../../src/reference/published-cases/decide.ts';

it(`${herfindahlCase.topic}: ${herfindahlCase.source}`, () => {
  expect(herfindahl(herfindahlCase.inputs.shares)).toBeCloseTo(herfindahlCase.expected, 12);
});

it('is 0.38 for shares of 50, 30 and 20 %, and 1 for a single source', () => {
  expect(herfindahl([0.5, 0.3, 0.2])).toBeCloseTo(0.38, 12);
  expect(herfindahl([1])).toBe(1);
});

it('is 1/n for n equal sources, the least there is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 30 }), (amounts) => {
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      expect(herfindahl(amounts.map((amount) => amount / sum))).toBeGreaterThanOrEqual(1 / amounts.length - 1e-12);
      expect(herfindahl(amounts.map(() => 1 / amounts.length))).toBeCloseTo(1 / amounts.length, 12);
    }),
  );
});

it('refuses percentages and nothing', () => {
  expect(() => herfindahl([50, 50])).toThrow('shares[0] must be from 0 to 1, found 50');
  expect(() => herfindahl([])).toThrow('shares must hold at least one number, found []');
});
