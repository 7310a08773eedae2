import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/engine/advise/compare/order-of.ts';
import { calculate } from '../../src/worker/calculate.ts';
import { calculateOrder } from '../../src/worker/calculate-order.ts';
import { exampleInputs } from '../support/example-inputs.ts';

const inputs = await exampleInputs('workwear');
const whole = [...calculate(inputs)].findLast((step) => step !== undefined);
const found = [...calculateOrder(inputs)].filter((step) => step !== undefined);

describe('the order alone', () => {
  it('is found twice: of a rough table, and of one that is large enough', () => {
    expect(found.map(({ stage, done }) => [stage, done])).toEqual([
      ['rough', false],
      ['full', true],
    ]);
  });

  it('is the one that the whole answer has', () => {
    expect(whole?.done).toBe(true);
    expect(found.at(-1)?.order).toEqual(whole && orderOf(whole.table, inputs));
  });

  it('is sent to the page in a twentieth of what a table takes', () => {
    const { values, draws } = whole?.table ?? {};
    const most = ((values?.byteLength ?? 0) + (draws?.byteLength ?? 0)) / 20;
    for (const finding of found) expect(JSON.stringify(finding).length).toBeLessThan(most);
  });
});
