import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/engine/advise/assess.ts';
import { tradeOffs } from '../../../../src/engine/advise/weigh/trade-offs.ts';
import type { Assessment } from '../../../../src/engine/advise/assessment.ts';
import { startRun } from '../../../../src/engine/run/run.ts';
import { exampleInputs } from '../../../support/example-inputs.ts';

const inputs = await exampleInputs('circuit-boards');
const run = startRun(inputs, { futures: 64, histories: 16 });
run.advance(64);
const table = run.table();
const advice = (trades?: Readonly<Record<string, number>>) =>
  assess({ table, inputs, tipping: [], weighing: trades === undefined ? [] : [{ id: 'me', how: 'trades', trades }] });

function asked({ ranking, criteriaTable }: Assessment) {
  if (criteriaTable === undefined) throw new Error('nothing to weigh');
  return tradeOffs({ ranking, criteria: criteriaTable, annuity: table.annuity });
}

describe('trade-offs in euro', () => {
  it('are two to five, each of another criterion, of the cheapest against one that costs more and is better', () => {
    const found = asked(advice());
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(new Set(found.map(({ criterion }) => criterion)).size).toBe(found.length);
    const { ranking, criteriaTable } = advice();
    const running = ranking.filter(({ status }) => status !== 'excluded');
    const cheapest = running.toSorted((a, b) => a.pvCost - b.pvCost)[0];
    const prices = found.map(({ extra, gain }) => extra / gain);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    for (const { criterion, cheaper, better, extra, gain } of found) {
      expect(cheaper).toBe(cheapest?.option);
      const costOf = (option: string) => ranking.find((one) => one.option === option)?.pvCost ?? Number.NaN;
      expect(extra * table.annuity).toBeCloseTo(costOf(better) - costOf(cheaper), 3);
      const at = criteriaTable?.criteria.findIndex(({ id }) => id === criterion) ?? -1;
      const scoreOf = (option: string) => criteriaTable?.options.find((one) => one.option === option)?.scores[at] ?? Number.NaN;
      expect(gain).toBeCloseTo(scoreOf(better) - scoreOf(cheaper), 9);
    }
  });

  it('weigh as their prices: each price of a whole range comes back as it was given', () => {
    const given = Object.fromEntries(asked(advice()).map(({ criterion }, at) => [criterion, 10_000 * (at + 1)]));
    const { weighed } = advice(given);
    const back = weighed?.criteria.flatMap(({ id, price }) => (id in given ? [[id, Math.round(price ?? Number.NaN)]] : []));
    expect(Object.fromEntries(back ?? [])).toEqual(given);
  });

  it('put the better option before the cheaper one just above the price at which they are even, where nothing else is worth anything', () => {
    const [first] = asked(advice());
    if (first === undefined) throw new Error('nothing to ask');
    const valueOf = (price: number, option: string) =>
      advice({ [first.criterion]: price }).weighed?.ranking.find((one) => one.option === option)?.value ?? Number.NaN;
    const even = first.extra / first.gain;
    const ahead = (price: number) => valueOf(price, first.better) - valueOf(price, first.cheaper);
    expect(ahead(even * 0.9)).toBeLessThan(0);
    expect(ahead(even * 1.1)).toBeGreaterThan(0);
  });

  it('say nothing while none is answered', () => {
    expect(advice({}).weighed).toBeUndefined();
  });
});
