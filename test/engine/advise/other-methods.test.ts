import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/engine/advise/assess.ts';
import { otherMethods, type OtherMethods } from '../../../src/engine/advise/other-methods.ts';
import type { Weighing } from '../../../src/engine/advise/weigh/weighing.ts';
import type { FuturesTable } from '../../../src/engine/run/table/futures-table.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { weighedInputs } from '../../support/weighed-inputs.ts';

type Found = Extract<OtherMethods, { readonly ok: true }>;

interface Measured {
  readonly cost: number;
  readonly weeks: number;
  readonly quality?: number;
}

const byPoints = (points: Readonly<Record<string, number>>): readonly Weighing[] => [{ id: 'me', how: 'points', points }];

function tableOf(options: Readonly<Record<string, Measured>>, gates: FuturesTable['gates'] = []): FuturesTable {
  const each = <T>(of: (measured: Measured) => T) => Object.fromEntries(Object.entries(options).map(([name, one]) => [name, of(one)]));
  return futuresOf({
    costs: each(({ cost }) => Array.from({ length: 64 }, () => cost)),
    measures: each(({ weeks }) => ({ leadTime: weeks })),
    judged: each(({ quality = 0.5 }) => ({ quality })),
    gates,
  });
}

function told(table: FuturesTable, weighing: readonly Weighing[] = []): OtherMethods {
  const ways = Object.fromEntries(table.options.map((option) => [option, option === 'stay' ? ('stay' as const) : ('near' as const)]));
  return otherMethods(assess({ table, inputs: weighedInputs(ways), tipping: [], weighing }));
}

function found(table: FuturesTable, weighing?: readonly Weighing[]): Found {
  const methods = told(table, weighing);
  if (!methods.ok) throw new Error(methods.reason);
  return methods;
}

const methodOf = ({ methods }: Found, id: string) => methods.find(({ method }) => method === id);

// Scores by hand, cost (200 − x)/150 and delivery (20 − weeks)/20: stay .667, .2; near .533, .8; home .333, 1; quality .5 for all.
const slowAndCheap = { stay: { cost: 100, weeks: 16 }, near: { cost: 120, weeks: 4 }, home: { cost: 150, weeks: 0 } };

describe('by hand, nothing weighed', () => {
  const methods = found(tableOf(slowAndCheap));

  it('stands beside the order of money, which is not a method of its own then', () => {
    expect(methods.adviceBy).toBe('money');
    expect(methods.options).toEqual(['stay', 'near', 'home']);
    expect(methods.advice).toEqual([1, 2, 3]);
    expect(methods.methods.map(({ method }) => method)).toEqual(['equal', 'topsis', 'promethee']);
  });

  it('gives equal weights near and home 1.333, stay 0.867', () => {
    expect(methodOf(methods, 'equal')).toEqual({
      method: 'equal',
      places: [3, 1, 1],
      first: ['near', 'home'],
      agrees: false,
      ahead: ['delivery'],
    });
  });

  // Unit vectors: cost ÷ .9165 → .727, .582, .364; delivery ÷ 1.2961 → .154, .617, .772.
  // To the best: .617, .211, .364; to the worst: .364, .512, .617; closeness .371, .708, .629.
  it('puts near first by TOPSIS: 0.708 against home 0.629 and stay 0.371', () => {
    expect(methodOf(methods, 'topsis')?.places).toEqual([3, 1, 2]);
  });

  // Variances .01877 (cost) and .11556 (delivery), s² = .06716. Preferences 1 − e^(−d²/2s²): cost .124 (.133), .258 (.2), .563 (.333);
  // delivery .938 (.6), .257 (.2), .991 (.8). Net flows × 4: stay .687 − 1.929, near 1.196 − .381, home 1.248 − .821.
  it('puts near first by PROMETHEE II, the bend being the same on both criteria', () => {
    expect(methodOf(methods, 'promethee')?.places).toEqual([3, 1, 2]);
  });

  it('leaves one criterion out: delivery alone puts home first, cost alone is the order of money', () => {
    expect(methods.leaveOneOut).toEqual([
      { without: 'cost', places: [3, 2, 1] },
      { without: 'delivery', places: [1, 2, 3] },
    ]);
  });

  it('drops the criterion on which all are equal and shares the weight among the rest', () => {
    expect(methods.equalForAll).toEqual(['quality']);
    expect(methods.criteria).toEqual([
      { id: 'cost', weight: 0.5 },
      { id: 'delivery', weight: 0.5 },
    ]);
  });

  it('leaves out what a gate excludes', () => {
    const { options, excluded } = found(tableOf(slowAndCheap, [{ option: 'stay', gate: 'cash', failedShare: 0.9 }]));
    expect(options).toEqual(['near', 'home']);
    expect(excluded).toEqual(['stay']);
  });
});

describe('by hand, weights given', () => {
  it('stands beside the order of value, with money as another method', () => {
    const methods = found(tableOf(slowAndCheap), byPoints({ cost: 50, delivery: 45, quality: 5 }));
    expect(methods.adviceBy).toBe('value');
    expect(methods.advised).toBe('near');
    expect(methods.options).toEqual(['near', 'home', 'stay']);
    expect(methodOf(methods, 'money')).toEqual({ method: 'money', places: [2, 3, 1], first: ['stay'], agrees: false, ahead: ['cost'] });
    expect(methods.criteria.map(({ weight }) => weight)).toEqual([expect.closeTo(50 / 95, 12), expect.closeTo(45 / 95, 12)]);
  });

  it('looks at judged criteria too: quality puts home first where it weighs most', () => {
    const judged = { ...slowAndCheap, home: { cost: 150, weeks: 0, quality: 1 } };
    const methods = found(tableOf(judged), byPoints({ cost: 10, delivery: 10, quality: 80 }));
    expect(methods.advised).toBe('home');
    expect(methods.methods.filter(({ agrees }) => agrees).map(({ method }) => method)).toEqual(['equal', 'topsis', 'promethee']);
  });

  it('takes an order as the weights of its centroid: 11/18 and 5/18, of which 16/18 remain', () => {
    const methods = found(tableOf(slowAndCheap), [{ id: 'me', how: 'order', order: ['delivery', 'cost', 'quality'] }]);
    expect(methods.criteria.map(({ weight }) => weight)).toEqual([expect.closeTo(5 / 16, 12), expect.closeTo(11 / 16, 12)]);
  });

  it('cannot leave out the only criterion that weighs', () => {
    expect(found(tableOf(slowAndCheap), byPoints({ delivery: 1 })).leaveOneOut).toEqual([]);
  });

  it('has nothing to rank when what weighs is equal for all', () => {
    expect(told(tableOf(slowAndCheap), byPoints({ quality: 1 }))).toEqual({ ok: false, reason: 'identical' });
  });
});

describe('nothing to rank', () => {
  const one = { cost: 100, weeks: 4 };

  it('with one option, with options that are equal, or without criteria', () => {
    expect(told(tableOf({ stay: one }))).toEqual({ ok: false, reason: 'single' });
    expect(told(tableOf({ stay: one, same: one }))).toEqual({ ok: false, reason: 'identical' });
    const table = tableOf(slowAndCheap);
    const inputs = weighedInputs({ stay: 'stay', near: 'near', home: 'home' }, []);
    expect(otherMethods(assess({ table, inputs, tipping: [] }))).toEqual({ ok: false, reason: 'nothing' });
  });
});

const share = fc.integer({ min: 1, max: 19 }).map((part) => part / 20);
const option = fc.record({ cost: fc.integer({ min: 60, max: 190 }), weeks: fc.integer({ min: 1, max: 20 }), quality: share });
const options = fc.record({ stay: option, near: option, home: option });
const weights = fc.record({
  cost: fc.integer({ min: 1, max: 100 }),
  delivery: fc.integer({ min: 0, max: 100 }),
  quality: fc.integer({ min: 0, max: 100 }),
});

const placesOf = (methods: OtherMethods) => (methods.ok ? methods.methods.map(({ method, places }) => [method, places]) : methods.reason);

describe('laws', () => {
  const costing = (cost: number) => ({ cost, weeks: 1, quality: 0.05 });
  const alikeInCost = { stay: costing(120), near: costing(60), home: costing(60) };

  // Scores stop at the ends of the printed range: where only cost weighs, others that reach its end too share the first place.
  it('puts first by every method what is better than all others on every criterion, alone where more than cost weighs', () => {
    fc.assert(
      fc.property(options, weights, (others, points) => {
        const methods = found(tableOf({ ...others, best: { cost: 55, weeks: 0, quality: 1 } }), byPoints(points));
        const onlyCost = points.delivery + points.quality === 0;
        expect(methods.advised).toBe('best');
        for (const { method, agrees, first, ahead } of methods.methods) {
          expect([agrees, first[0], ahead]).toEqual([true, 'best', []]);
          expect(first.length === 1 || (onlyCost && method !== 'money')).toBe(true);
        }
      }),
      { numRuns: 30, examples: [[alikeInCost, { cost: 1, delivery: 0, quality: 0 }]] },
    );
  });

  it('says that a method disagrees only where its first is ahead on something; in money it may be so beyond the range', () => {
    fc.assert(
      fc.property(options, weights, (all, points) => {
        const methods = told(tableOf(all), byPoints(points));
        if (!methods.ok) return;
        for (const { method, agrees, ahead } of methods.methods) expect(agrees || ahead.length > 0 || method === 'money').toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('changes no place for other numbers on a criterion of weight 0, equal weights apart', () => {
    fc.assert(
      fc.property(options, weights, share, (all, points, quality) => {
        const weighing = byPoints({ ...points, quality: 0 });
        const other = { ...all, home: { ...all.home, quality } };
        const weighed = (methods: OtherMethods) =>
          methods.ok ? methods.methods.filter(({ method }) => method !== 'equal').map(({ places }) => places) : [];
        expect(weighed(told(tableOf(other), weighing))).toEqual(weighed(told(tableOf(all), weighing)));
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same places for the same weights in other points', () => {
    fc.assert(
      fc.property(options, weights, (all, points) => {
        const threefold = { cost: points.cost * 3, delivery: points.delivery * 3, quality: points.quality * 3 };
        expect(placesOf(told(tableOf(all), byPoints(threefold)))).toEqual(placesOf(told(tableOf(all), byPoints(points))));
      }),
      { numRuns: 30 },
    );
  });
});
