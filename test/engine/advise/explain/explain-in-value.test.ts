import { describe, expect, it } from 'vitest';
import { assess, assessInMoney, assessSettled, assessWeighed } from '../../../../src/engine/advise/assess.ts';
import type { Weighing } from '../../../../src/engine/advise/weigh/weighing.ts';
import type { Assessment } from '../../../../src/engine/advise/assessment.ts';
import { startRun } from '../../../../src/engine/run/run.ts';
import { exampleInputs } from '../../../support/example-inputs.ts';
import { futuresOf } from '../../../support/futures-of.ts';
import { weighedInputs } from '../../../support/weighed-inputs.ts';
import type { Reason } from '../../../../src/engine/advise/explain/reason.ts';

const futures = 64;
const same = (value: number) => Array.from({ length: futures }, () => value);
const points = (given: Readonly<Record<string, number>>): readonly Weighing[] => [{ id: 'me', how: 'points', points: given }];

/** Money prefers staying; who weighs delivery prefers what is near. One euro a year is worth five today. */
function advice(weighing: readonly Weighing[], gates: Parameters<typeof futuresOf>[0]['gates'] = []): Assessment {
  const costs = { stay: same(100), near: same(120), home: same(150) };
  const weeks = { stay: { leadTime: 16 }, near: { leadTime: 4 }, home: { leadTime: 0 } };
  const judged = { stay: { quality: 0.7 }, near: { quality: 0.4 }, home: { quality: 0.4 } };
  const table = futuresOf({ costs, measures: weeks, judged, gates });
  return assess({ table, inputs: weighedInputs({ stay: 'stay', near: 'near', home: 'home' }), tipping: [], weighing });
}

const codes = (reasons: readonly Reason[] = []) => reasons.map(({ code }) => code);

describe('what is told of the first in value', () => {
  const weights = { cost: 50, delivery: 40, quality: 10 };
  const { inValue, weighed, leader, reasons } = advice(points(weights));

  it('is of the first in value, not of the first in money, whose own reasons stay', () => {
    expect(leader).toBe('stay');
    expect(weighed?.leader).toBe('near');
    expect(reasons).toEqual(advice([]).reasons);
    expect(inValue?.bridges.map(({ option }) => option)).toEqual(['stay', 'near']);
    expect(inValue?.whyNot.map(({ option }) => option).toSorted()).toEqual(['home', 'stay']);
    expect(inValue?.steps).toContainEqual({ code: 'pilot', option: 'near' });
  });

  // Delivery (20 − weeks) ÷ 20: 0.8 near, 0.2 staying; its weight is 0.4.
  it('names where it is ahead, with scores and weight by hand', () => {
    expect(inValue?.reasons[0]).toEqual({
      code: 'criterion-ahead',
      option: 'near',
      than: 'stay',
      criterion: 'delivery',
      score: expect.closeTo(0.8, 12),
      other: expect.closeTo(0.2, 12),
      weight: expect.closeTo(0.4, 12),
    });
    expect(codes(inValue?.reasons)).toContain('shorter-wait');
  });

  it('holds against it what it costs more a year, in every case, and where it is behind', () => {
    expect(inValue?.against).toContainEqual({ code: 'dearer-per-year', option: 'near', than: 'stay', amount: 4, share: 1 });
    expect(inValue?.against).toContainEqual(
      expect.objectContaining({
        code: 'criterion-behind',
        criterion: 'quality',
        score: expect.closeTo(0.4, 12),
        other: expect.closeTo(0.7, 12),
      }),
    );
    expect(codes(inValue?.against)).not.toContain('criterion-ahead');
  });

  // Staying: 0.5 × 0.667 + 0.4 × 0.2 + 0.1 × 0.7 = 0.483; near: 0.5 × 0.533 + 0.4 × 0.8 + 0.1 × 0.4 = 0.627.
  it('says of every other how much less it scores, where it loses most, and what it costs beside the first', () => {
    const stay = inValue?.whyNot.find(({ option }) => option === 'stay')?.reasons ?? [];
    expect(stay[0]).toEqual({ code: 'lower-value', option: 'stay', than: 'near', less: expect.closeTo(0.6267 - 0.4833, 3) });
    expect(stay[1]).toMatchObject({ code: 'criterion-behind', criterion: 'delivery' });
    expect(stay[2]).toEqual({ code: 'cheaper-per-year', option: 'stay', than: 'near', amount: 4, share: 1 });
  });

  it('is not about a criterion that weighs nothing', () => {
    const told = advice(points({ cost: 20, delivery: 80 })).inValue;
    expect(JSON.stringify([told?.reasons, told?.against, told?.whyNot])).not.toContain('quality');
  });

  it('is left out while nobody weighs, and where no option passes its gates', () => {
    expect(advice([])).not.toHaveProperty('inValue');
    const gates = ['stay', 'near', 'home'].map((option) => ({ option, gate: 'cash', failedShare: 1 }));
    const none = advice(points(weights), gates);
    expect(none.standing).toBe('none-passes');
    expect(none).not.toHaveProperty('inValue');
  });
});

describe.each(['bicycle-frames', 'circuit-boards', 'workwear'] as const)(
  'on the example %s, weighed in the order of its motives',
  async (id) => {
    const inputs = await exampleInputs(id);
    const run = startRun(inputs, { futures: 256, histories: 16 });
    run.advance(256);
    const table = run.table();
    const inMoney = assessInMoney({ table, inputs, tipping: [] });
    const order = (inputs.criteria ?? []).map((criterion) => criterion.id);
    const weighing: readonly Weighing[] = [{ id: 'me', how: 'order', order }];
    const { inValue, weighed, criteriaTable } = assessSettled(inMoney, weighing);

    it('every score told is the one of the criteria table, and the case against is never empty', () => {
      const told = [...(inValue?.reasons ?? []), ...(inValue?.against ?? []), ...(inValue?.whyNot.flatMap(({ reasons }) => reasons) ?? [])];
      const scoreOf = (option: string, criterion: string) =>
        criteriaTable?.options.find((row) => row.option === option)?.scores[
          criteriaTable.criteria.findIndex((one) => one.id === criterion)
        ];
      const onCriteria = told.flatMap((reason) =>
        reason.code === 'criterion-ahead' || reason.code === 'criterion-behind' ? [reason] : [],
      );
      expect(onCriteria.length).toBeGreaterThan(1);
      for (const { option, than, criterion, score, other, code } of onCriteria) {
        expect(score).toBe(scoreOf(option, criterion));
        expect(other).toBe(scoreOf(than, criterion));
        expect(score > other).toBe(code === 'criterion-ahead');
      }
      expect(inValue?.against.length).toBeGreaterThan(0);
    });

    it('every amount between two options is the difference of their costs', () => {
      const costOf = (option: string) => inMoney.assessment.ranking.find((ranked) => ranked.option === option)?.pvCost ?? Number.NaN;
      const amounts = (inValue?.whyNot.flatMap(({ reasons }) => reasons) ?? []).flatMap((reason) =>
        reason.code === 'cheaper-per-year' || reason.code === 'dearer-per-year' ? [reason] : [],
      );
      expect(amounts.length).toBeGreaterThan(0);
      for (const { option, than, amount, code } of amounts) {
        expect(than).toBe(weighed?.leader);
        expect(amount * table.annuity).toBeCloseTo(Math.abs(costOf(option) - costOf(than)), 4);
        expect(costOf(option) > costOf(than)).toBe(code === 'dearer-per-year');
      }
    });

    it('waits until the weights stand still', () => {
      expect(assessWeighed(inMoney, weighing)).not.toHaveProperty('inValue');
    });
  },
);
