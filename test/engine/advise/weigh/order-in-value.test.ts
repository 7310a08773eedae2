import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/engine/advise/assess.ts';
import { orderInValue, scoringSteps } from '../../../../src/engine/advise/weigh/order-in-value.ts';
import { takeSteps } from '../../../../src/engine/textbook/take-steps.ts';
import { orderOf } from '../../../../src/engine/advise/compare/order-of.ts';
import type { Weighing } from '../../../../src/engine/advise/weigh/weighing.ts';
import type { FuturesTable } from '../../../../src/engine/run/table/futures-table.ts';
import { exampleInputs } from '../../../support/example-inputs.ts';
import { startRun } from '../../../../src/engine/run/run.ts';
import type { ModelInputs } from '../../../../src/engine/model/inputs.ts';

const inputs = await exampleInputs('circuit-boards');
const run = startRun(inputs, { futures: 64, histories: 16 });
run.advance(64);
const table = run.table();
const ids = (inputs.criteria ?? []).map(({ id }) => id);
const byOrder: Weighing = { id: 'owner', how: 'order', order: ids.toReversed() };
const byPoints: Weighing = { id: 'buyer', how: 'points', points: { cost: 60, autonomy: 40 } };

function found(weighings: readonly Weighing[], of: FuturesTable = table, asked: ModelInputs = inputs) {
  const order = orderOf(of, asked);
  const scored = takeSteps(scoringSteps(of, asked));
  if (order === undefined || scored === undefined) throw new Error('nothing to weigh');
  return orderInValue(scored, { order, reference: asked.frame.reference, weighings });
}

describe('the order in value, from scores alone', () => {
  it.each([[[byOrder]], [[byPoints]], [[byOrder, byPoints]]])(
    'is the one that the whole advice has under the same weights',
    (weighings) => {
      const { weighed, leader } = assess({ table, inputs, tipping: [], weighing: weighings });
      expect(found(weighings)).toEqual(weighed?.ranking.map(({ option }) => option));
      expect(weighed?.leader).not.toBe(leader);
    },
  );

  it('is left to money while nobody weighs, or while a weighing says nothing', () => {
    expect(found([])).toBeUndefined();
    expect(found([{ id: 'me', how: 'points', points: { cost: 0 } }])).toBeUndefined();
  });

  it('is left to money when every option is out of reach', () => {
    const gates = table.options.map((option) => ({ option, gate: 'cash', failedShare: 1 }));
    expect(found([byOrder], { ...table, gates })).toBeUndefined();
  });

  it('has nothing to go by without criteria', () => {
    expect(takeSteps(scoringSteps(table, { ...inputs, criteria: [] }))).toBeUndefined();
  });
});
