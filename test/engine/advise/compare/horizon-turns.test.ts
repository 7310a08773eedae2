import { describe, expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import { horizonTurns } from '../../../../src/engine/advise/compare/horizon-turns.ts';
import { takeSteps } from '../../../../src/engine/textbook/take-steps.ts';
import { rank } from '../../../../src/engine/advise/compare/rank.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import type { Gate, ModelInputs, OptionPoint } from '../../../../src/engine/model/inputs.ts';
import { startRun } from '../../../../src/engine/run/run.ts';
import { fullInputs, frameOf, inputsOf, line, optionOf } from '../../../support/model-inputs.ts';

/** Paid once at the start, and saved every year after; money is worth as much in any year. */
function payingBack(once: number, savedPerYear: number, more: Partial<OptionPoint> = {}): OptionPoint {
  return optionOf({ id: 'machine', direction: 'home', lines: [line('machines', once), line('oversight', -savedPerYear)], ...more });
}

function over(horizonYears: number, options: readonly OptionPoint[]): ModelInputs {
  return inputsOf({ frame: frameOf({ horizonYears, discountRate: constant(0) }), options: [optionOf({ id: 'stay' }), ...options] });
}

function turns(own: number, others: readonly number[], options: readonly OptionPoint[]) {
  const inputs = over(own, options);
  const table = baseCase(inputs);
  return takeSteps(horizonTurns({ ranking: rank(table, inputs), table, inputs, others: others.map((years) => over(years, options)) }));
}

describe('whether the order turns over other numbers of years', () => {
  it('finds that 800 paid once for 100 a year leads over 10 years and not over 7', () => {
    expect(turns(7, [5, 10], [payingBack(800, 100)])).toEqual([{ years: 10, leader: 'machine', behindReference: false }]);
  });

  it('finds that it falls behind staying over 5 and over 7 when one looks 10 years ahead', () => {
    expect(turns(10, [5, 7], [payingBack(800, 100)])).toEqual([
      { years: 5, leader: 'stay', behindReference: true },
      { years: 7, leader: 'stay', behindReference: true },
    ]);
  });

  it('tells another that is better over fewer years from staying: 150 for 100 a year against 1 600 for 300', () => {
    const cheap = payingBack(150, 100, { id: 'second-hand' });
    expect(turns(7, [5, 10], [payingBack(1600, 300), cheap])).toEqual([{ years: 10, leader: 'machine', behindReference: false }]);
    expect(turns(10, [5, 7], [payingBack(1600, 300), cheap])).toMatchObject([
      { years: 5, leader: 'second-hand', behindReference: true },
      { years: 7, leader: 'second-hand', behindReference: false },
    ]);
  });

  it('says nothing when all agree, or when nothing differs', () => {
    expect(turns(7, [5, 10], [payingBack(200, 100)])).toEqual([]);
    expect(turns(7, [5, 10], [payingBack(0, 0)])).toEqual([]);
    expect(turns(7, [5, 10], [])).toEqual([]);
  });

  it('leaves out what a gate excludes, as the ranking does', () => {
    const gate: Gate = { id: 'cash', value: constant(1), limit: constant(0) };
    expect(turns(7, [5, 10], [payingBack(800, 100, { gates: [gate] })])).toEqual([]);
  });

  it('agrees with itself over its own years, whatever chance adds to the base case', () => {
    const inputs = fullInputs(6);
    const run = startRun(inputs, { futures: 32, histories: 8 });
    run.advance(32);
    const table = run.table();
    expect(takeSteps(horizonTurns({ ranking: rank(table, inputs), table, inputs, others: [inputs] }))).toEqual([]);
  });
});
