import { expect, it } from 'vitest';
import { valueOfWaiting } from '../../../../src/engine/textbook/finance/value-of-waiting.ts';
import { valueOfWaitingCase } from '../../../../src/reference/published-cases/finance.ts';
import { expectNear } from '../../../support/expect-near.ts';

it(`${valueOfWaitingCase.topic}: ${valueOfWaitingCase.source}`, () => {
  expectNear(valueOfWaiting(valueOfWaitingCase.inputs), valueOfWaitingCase.expected, valueOfWaitingCase.tolerance);
});

it('gives waiting no worth when nothing is uncertain: then only the income of this year is missed', () => {
  const { npvNow, npvWait, worthOfWaiting } = valueOfWaiting({
    investment: 1600,
    income: 200,
    incomeUp: 200,
    incomeDown: 200,
    chanceUp: 0.5,
    rate: 0.1,
  });
  expect(npvNow).toBeCloseTo(600, 9);
  expect(npvWait).toBeCloseTo(600 / 1.1, 9);
  expect(worthOfWaiting).toBeLessThan(0);
});

it('refuses a rate of 0', () => {
  expect(() => valueOfWaiting({ ...valueOfWaitingCase.inputs, rate: 0 })).toThrow('rate must be above 0, found 0');
});
