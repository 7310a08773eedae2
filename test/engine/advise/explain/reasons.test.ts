import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/engine/advise/assess.ts';
import { constant } from '../../../../src/engine/model/amount.ts';
import type { Column, FuturesTable } from '../../../../src/engine/run/table/futures-table.ts';
import { adviceInputs } from '../../../support/advice-inputs.ts';
import { futuresOf, split } from '../../../support/futures-of.ts';

const flat = (cost: number) => Array.from({ length: 100 }, () => cost);
const ways = { stay: 'stay', near: 'near' } as const;

interface ReasonCase {
  readonly stay: readonly number[];
  readonly near: readonly number[];
  readonly measures?: Readonly<Record<string, Partial<Record<Column, number>>>>;
  readonly bridge?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const told = ({ stay, near, measures = {}, bridge }: ReasonCase) =>
  assess({ table: futuresOf({ costs: { stay, near }, measures, ...(bridge && { bridge }) }), inputs: adviceInputs({ ways }), tipping: [] });

describe('reasons', () => {
  it('say by how much a year and in how many cases: 100 today at an annuity of 5, in 9 of 10', () => {
    const { reasons } = told({ stay: split(100, 0.9, [1111, 1001]), near: split(100, 0.9, [1000, 1001.5]) });
    expect(reasons[0]).toMatchObject({ code: 'cheaper-per-year', option: 'near', than: 'stay', share: 0.9 });
    expect(reasons[0]?.code === 'cheaper-per-year' && reasons[0].amount).toBeCloseTo((0.9 * 111 - 0.1 * 0.5) / 5, 9);
  });

  it('name what the leader pays less for, largest first, and leave out what hardly differs', () => {
    const { reasons, against } = told({
      stay: flat(1000),
      near: flat(900),
      bridge: {
        stay: { purchase: 700, freight: 200, duty: 96, 'outage-loss': 4 },
        near: { purchase: 800, freight: 60, duty: 37, 'outage-loss': 3 },
      },
    });
    expect(reasons.filter(({ code }) => code === 'element-differs')).toEqual([
      { code: 'element-differs', option: 'near', than: 'stay', element: 'freight', amountPerYear: -28 },
      { code: 'element-differs', option: 'near', than: 'stay', element: 'duty', amountPerYear: -11.8 },
    ]);
    expect(against.filter(({ code }) => code === 'element-differs')).toEqual([
      { code: 'element-differs', option: 'near', than: 'stay', element: 'purchase', amountPerYear: 20 },
    ]);
  });

  it('tell staying against its rival when staying leads', () => {
    const { reasons } = told({ stay: flat(900), near: flat(1000) });
    expect(reasons[0]).toEqual({ code: 'dearer-per-year', option: 'near', than: 'stay', amount: 20, share: 1 });
  });

  it('put a shorter wait and fewer stops for the leader, the opposite against it', () => {
    const measures = { stay: { leadTime: 12, uncovered: 0.1 }, near: { leadTime: 4, uncovered: 0.4 } };
    const { reasons, against } = told({ stay: flat(1000), near: flat(900), measures });
    expect(reasons).toContainEqual({ code: 'shorter-wait', option: 'near', than: 'stay', weeks: 8 });
    expect(against.find(({ code }) => code === 'more-stops')).toMatchObject({ weeksPerYear: expect.closeTo(0.3, 9) });
  });
});

describe('the case against', () => {
  it('tells the months, the bad years and what stays far away', () => {
    const measures = { near: { months: 11, tail: 1500, dependence: 0.8 }, stay: { tail: 1200 } };
    const { against } = told({ stay: flat(1000), near: flat(900), measures });
    expect(against).toContainEqual({ code: 'slow-start', option: 'near', months: 11 });
    expect(against).toContainEqual({ code: 'worse-in-bad-years', option: 'near', than: 'stay', amount: 60, error: 0 });
    expect(against.find(({ code }) => code === 'far-content')).toMatchObject({ share: expect.closeTo(0.8, 9) });
  });

  describe('tells the money', () => {
    const inputs = adviceInputs({
      ways,
      lines: {
        near: [
          { element: 'investment', amount: constant(300) },
          { element: 'investment', amount: constant(-50) },
        ],
      },
    });
    const against = (cashNeed: number, gates: FuturesTable['gates'] = []) =>
      assess({
        table: futuresOf({ costs: { stay: flat(1000), near: flat(900) }, measures: { near: { cashNeed } }, gates }),
        inputs,
        tipping: [],
      }).against.filter(({ code }) => ['needs-cash', 'deep-shortfall', 'shortfall-over-limit'].includes(code));
    const putIn = { code: 'needs-cash', option: 'near', amount: 250 };

    it('that is put in once: 300 less 50 of support', () => expect(against(250)).toEqual([putIn]));

    it('by which it falls behind, where that is more than what is put in', () => {
      expect(against(430)).toEqual([putIn, { code: 'deep-shortfall', option: 'near', amount: 430 }]);
    });

    it('by which it falls behind, and that this passes the limit, though the option is open', () => {
      const caution = [{ option: 'near', gate: 'shortfall', failedShare: 0.9, isCaution: true } as const];
      expect(against(430, caution)).toEqual([putIn, { code: 'shortfall-over-limit', option: 'near', amount: 430, share: 0.9 }]);
      const table = futuresOf({ costs: { stay: flat(1000), near: flat(900) }, gates: caution });
      expect(assess({ table, inputs, tipping: [] }).ranking[0]).toMatchObject({ option: 'near', status: 'open', failedGates: [] });
    });
  });

  it('names the rival that wins 3 of 10', () => {
    const { against } = told({ stay: flat(1000), near: split(100, 0.7, [900, 1100]) });
    expect(against[0]).toMatchObject({ code: 'rival-near', option: 'stay', share: expect.closeTo(0.3, 9) });
  });

  it('is never empty while there is something to compare with', () => {
    expect(told({ stay: flat(1000), near: flat(10) }).against).not.toEqual([]);
  });
});

describe('why not', () => {
  it('tells of every option behind the leader what it costs more and where: 300 today is 60 a year, 40 of it freight', () => {
    const table = futuresOf({
      costs: { stay: flat(1200), near: flat(900) },
      bridge: { stay: { purchase: 700, freight: 300, duty: 200 }, near: { purchase: 800, freight: 100, duty: 0 } },
      gates: [{ option: 'stay', gate: 'people', failedShare: 0.5 }],
    });
    expect(assess({ table, inputs: adviceInputs({ ways }), tipping: [] }).whyNot).toEqual([
      {
        option: 'stay',
        reasons: [
          { code: 'gate-fails', option: 'stay', gate: 'people', share: 0.5 },
          { code: 'dearer-per-year', option: 'stay', than: 'near', amount: 60, share: 1 },
          { code: 'element-differs', option: 'stay', than: 'near', element: 'freight', amountPerYear: 40 },
        ],
      },
    ]);
  });

  it('counts the cases against the leader alone: who beats it in 2 of 10 is dearer in 8, also where a third is the cheapest of all in those', () => {
    const table = futuresOf({ costs: { stay: split(100, 0.8, [1000, 880]), near: flat(900), home: split(100, 0.8, [1200, 800]) } });
    const { leader, whyNot } = assess({ table, inputs: adviceInputs({ ways: { ...ways, home: 'home' } }), tipping: [] });
    expect(leader).toBe('near');
    const share = (option: string) => whyNot.find((one) => one.option === option)?.reasons.find(({ code }) => code === 'dearer-per-year');
    expect(share('stay')).toMatchObject({ than: 'near', share: expect.closeTo(0.8, 9) });
    expect(share('home')).toMatchObject({ than: 'near', share: expect.closeTo(0.8, 9) });
  });

  it('says that it costs less where only a gate keeps it behind the leader', () => {
    const table = futuresOf({
      costs: { stay: flat(1200), near: flat(900), home: split(100, 0.7, [800, 1000]) },
      gates: [{ option: 'home', gate: 'people', failedShare: 1 }],
    });
    const { leader, whyNot } = assess({ table, inputs: adviceInputs({ ways: { ...ways, home: 'home' } }), tipping: [] });
    expect(leader).toBe('near');
    expect(whyNot.find(({ option }) => option === 'home')?.reasons).toContainEqual(
      expect.objectContaining({ code: 'cheaper-per-year', option: 'home', than: 'near', amount: 8, share: expect.closeTo(0.7, 9) }),
    );
  });
});
