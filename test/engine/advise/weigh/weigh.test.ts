import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/engine/advise/assess.ts';
import type { Weighing } from '../../../../src/engine/advise/weigh/weighing.ts';
import type { Direction } from '../../../../src/engine/model/inputs.ts';
import { futuresOf } from '../../../support/futures-of.ts';
import { cost, delivery, quality, weighedInputs } from '../../../support/weighed-inputs.ts';

const futures = 64;
const same = (value: number) => Array.from({ length: futures }, () => value);
const points = (given: Readonly<Record<string, number>>): readonly Weighing[] => [{ id: 'me', how: 'points', points: given }];
const order = (...ids: readonly string[]): readonly Weighing[] => [{ id: 'me', how: 'order', order: ids }];

interface Case {
  readonly costs: Readonly<Record<string, number>>;
  readonly weeks: Readonly<Record<string, number>>;
  readonly judged?: Readonly<Record<string, number>>;
  readonly ways?: Readonly<Record<string, Direction>>;
}

/** Staying costs 100 and waits 16 weeks unless told otherwise. */
function advice({ costs, weeks, judged = {}, ways = { stay: 'stay', near: 'near', home: 'home' } }: Case, weighing: readonly Weighing[]) {
  const named = Object.keys(costs);
  const inputs = weighedInputs(Object.fromEntries(named.map((option) => [option, ways[option] ?? 'near'])));
  const table = futuresOf({
    costs: Object.fromEntries(Object.entries(costs).map(([option, value]) => [option, same(value)])),
    measures: Object.fromEntries(Object.entries(weeks).map(([option, leadTime]) => [option, { leadTime }])),
    judged: Object.fromEntries(named.map((option) => [option, { quality: judged[option] ?? 0.5 }])),
  });
  return assess({ table, inputs, tipping: [], weighing });
}

const slowAndCheap: Case = { costs: { stay: 100, near: 120, home: 150 }, weeks: { stay: 16, near: 4, home: 0 } };

describe('weighing', () => {
  it('is left out while nobody weighs, and money stands alone', () => {
    const assessment = advice(slowAndCheap, []);
    expect(assessment.weighed).toBeUndefined();
    expect(assessment.leader).toBe('stay');
  });

  it('leaves the advice in money as it is', () => {
    const { weighed: _, inValue: __, ...beside } = advice(slowAndCheap, points({ cost: 1, delivery: 9 }));
    expect(beside).toEqual(advice(slowAndCheap, []));
  });

  // Values by hand: cost (200 − x)/150, delivery (20 − weeks)/20. Stay .667, .2; near .533, .8; home .333, 1.
  it('adds weight × value: at 50 points each near has 0.667 and home 0.667 less a little, stay 0.433', () => {
    const { weighed } = advice(slowAndCheap, points({ cost: 50, delivery: 50 }));
    expect(weighed?.leader).toBe('near');
    expect(weighed?.ranking.map(({ option, value }) => [option, Number(value.toFixed(4))])).toEqual([
      ['near', 0.6667],
      ['home', 0.6667],
      ['stay', 0.4333],
    ]);
  });

  it('prints the price that weights imply: 150 of cost over five years for 20 weeks at equal weights is 30 a year', () => {
    const { weighed } = advice(slowAndCheap, points({ cost: 50, delivery: 50 }));
    expect(weighed?.criteria.find(({ id }) => id === 'delivery')?.price).toBeCloseTo(30, 9);
    expect(advice(slowAndCheap, points({ cost: 0, delivery: 50 })).weighed?.criteria[1]?.price).toBeUndefined();
  });

  it('says what is accepted for what where money and weights disagree: near costs 20 more, 4 a year, for delivery', () => {
    const { weighed } = advice(slowAndCheap, points({ cost: 50, delivery: 40, quality: 10 }));
    expect(weighed?.agreement).toBe('differs');
    expect(weighed?.accepted.perYear).toBeCloseTo(4, 9);
    expect(weighed?.accepted.for).toEqual(['delivery']);
    expect(advice(slowAndCheap, points({ cost: 1 })).weighed?.agreement).toBe('same');
  });

  it('gives an order the mean weights of the rank-order centroid: 11/18, 5/18, 2/18', () => {
    const { weighed } = advice(slowAndCheap, order('delivery', 'cost', 'quality'));
    expect(weighed?.criteria.map(({ weight }) => weight)).toEqual([5 / 18, 11 / 18, 2 / 18].map((weight) => expect.closeTo(weight, 12)));
  });

  it('counts people alike and says whether their disagreement matters', () => {
    const weighing: readonly Weighing[] = [
      { id: 'owner', how: 'points', points: { cost: 100 } },
      { id: 'planner', how: 'points', points: { delivery: 100 } },
    ];
    const { weighed } = advice(slowAndCheap, weighing);
    expect(weighed?.people.map(({ leader }) => leader)).toEqual(['stay', 'home']);
    expect(weighed?.divided).toBe('ways');
    expect(weighed?.criteria.map(({ weight }) => weight)).toEqual([0.5, 0.5, 0]);
    const [first] = weighing;
    expect(advice(slowAndCheap, first === undefined ? [] : [first, { ...first, id: 'other' }]).weighed?.divided).toBe('no');
  });

  it('takes pairs as AHP does, with the inconsistency and the pairs that are missing', () => {
    const pairs = [
      { first: 'cost', second: 'delivery', times: 3 },
      { first: 'delivery', second: 'quality', times: 3 },
      { first: 'quality', second: 'cost', times: 3 },
    ];
    const { weighed } = advice(slowAndCheap, [{ id: 'me', how: 'pairs', pairs }]);
    expect(weighed?.people[0]?.pairs?.consistencyRatio).toBeGreaterThan(1);
    expect(weighed?.people[0]?.pairs?.missing).toBe(0);
    expect(weighed?.criteria.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3].map((weight) => expect.closeTo(weight, 9)));
    const opinion = advice(slowAndCheap, [{ id: 'me', how: 'points', points: { cost: 1 }, pairs: pairs.slice(0, 1) }]);
    expect(opinion.weighed?.people[0]?.pairs?.missing).toBe(2);
  });

  it('passes over a weighing that says nothing', () => {
    expect(advice(slowAndCheap, points({ cost: 0 })).weighed).toBeUndefined();
    expect(advice(slowAndCheap, [{ id: 'me', how: 'pairs' }]).weighed).toBeUndefined();
  });

  it('judges certainty against the best of each other way, and tells a copy of the leader as a variant', () => {
    const plain = advice(slowAndCheap, order('delivery', 'cost', 'quality'));
    const copied = advice(
      {
        ...slowAndCheap,
        costs: { ...slowAndCheap.costs, copy: 120 },
        weeks: { ...slowAndCheap.weeks, copy: 4 },
      },
      order('delivery', 'cost', 'quality'),
    );
    expect(copied.weighed?.certainty).toEqual(plain.weighed?.certainty);
    expect(copied.weighed?.leader).toBe(plain.weighed?.leader);
  });

  it('flags what lies outside a range and counts it as at the end', () => {
    const { criteriaTable } = advice({ ...slowAndCheap, costs: { ...slowAndCheap.costs, home: 260 } }, []);
    const home = criteriaTable?.options.find(({ option }) => option === 'home');
    expect(home?.outside).toEqual([1, 0, 0]);
    expect(home?.scores[0]).toBe(0);
  });

  it('labels a dominated option and ranks it all the same', () => {
    const { criteriaTable, weighed } = advice({ ...slowAndCheap, weeks: { stay: 16, near: 4, home: 5 } }, order('cost'));
    expect(criteriaTable?.options.map(({ option, dominatedBy }) => [option, dominatedBy])).toEqual([
      ['stay', undefined],
      ['near', undefined],
      ['home', 'near'],
    ]);
    expect(weighed?.ranking).toHaveLength(3);
  });
});

const names = ['stay', 'near', 'home'] as const;
const amount = fc.integer({ min: 60, max: 190 });
const wait = fc.integer({ min: 0, max: 20 });
const share = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);
const option = fc.record({ cost: amount, weeks: wait, quality: share });
const weights = fc.record({
  cost: fc.integer({ min: 1, max: 100 }),
  delivery: fc.integer({ min: 0, max: 100 }),
  quality: fc.integer({ min: 0, max: 100 }),
});
const options = fc.record({ stay: option, near: option, home: option });

type Options = Readonly<Record<string, { readonly cost: number; readonly weeks: number; readonly quality: number }>>;

function caseOf(found: Options): Case {
  const pick = (of: 'cost' | 'weeks' | 'quality') =>
    Object.fromEntries(Object.entries(found).map(([name, measured]) => [name, measured[of]]));
  return { costs: pick('cost'), weeks: pick('weeks'), judged: pick('quality') };
}

const rankingOf = (found: Case, weighing: readonly Weighing[]) => advice(found, weighing).weighed?.ranking.map((ranked) => ranked.option);

describe('laws of the value model', () => {
  it('never reorders for a criterion of weight 0', () => {
    fc.assert(
      fc.property(options, options, weights, (found, other, given) => {
        const mixed = Object.fromEntries(
          Object.entries(caseOf(found).judged ?? {}).map(([name]) => [name, caseOf(other).judged?.[name] ?? 0]),
        );
        const weighing = points({ ...given, quality: 0 });
        expect(rankingOf({ ...caseOf(found), judged: mixed }, weighing)).toEqual(rankingOf(caseOf(found), weighing));
      }),
      { numRuns: 40 },
    );
  });

  it('never reorders the others for a dominated option more', () => {
    fc.assert(
      fc.property(options, weights, (found, given) => {
        const worse = { cost: found.near.cost + 5, weeks: Math.min(20, found.near.weeks + 1), quality: found.near.quality };
        const before = rankingOf(caseOf(found), points(given));
        const after = rankingOf(caseOf({ ...found, worse }), points(given));
        expect(after?.filter((name) => name !== 'worse')).toEqual(before);
        expect(after?.indexOf('worse')).toBeGreaterThan(after?.indexOf('near') ?? Infinity);
      }),
      { numRuns: 40 },
    );
  });

  it('never reorders for another unit: days instead of weeks', () => {
    fc.assert(
      fc.property(options, weights, (found, given) => {
        const ways = { stay: 'stay', near: 'near', home: 'home' } as const;
        const inDays = { ...delivery, measures: [{ of: 'leadTime' as const, worst: 140, best: 0 }] };
        const table = (scale: number) =>
          futuresOf({
            costs: Object.fromEntries(Object.entries(found).map(([name, measured]) => [name, same(measured.cost)])),
            measures: Object.fromEntries(Object.entries(found).map(([name, measured]) => [name, { leadTime: measured.weeks * scale }])),
            judged: Object.fromEntries(Object.entries(found).map(([name, measured]) => [name, { quality: measured.quality }])),
          });
        const weighed = (scale: number, of: typeof delivery) =>
          assess({ table: table(scale), inputs: weighedInputs(ways, [cost, of, quality]), tipping: [], weighing: points(given) }).weighed;
        expect(weighed(7, inDays)?.ranking.map((ranked) => ranked.option)).toEqual(
          weighed(1, delivery)?.ranking.map((ranked) => ranked.option),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('never reorders for a criterion split into two halves at fixed weights', () => {
    fc.assert(
      fc.property(options, weights, (found, given) => {
        const ways = { stay: 'stay', near: 'near', home: 'home' } as const;
        const table = futuresOf({
          costs: Object.fromEntries(Object.entries(found).map(([name, measured]) => [name, same(measured.cost)])),
          measures: Object.fromEntries(Object.entries(found).map(([name, measured]) => [name, { leadTime: measured.weeks }])),
          judged: Object.fromEntries(Object.entries(found).map(([name, measured]) => [name, { quality: measured.quality }])),
        });
        const whole = assess({ table, inputs: weighedInputs(ways), tipping: [], weighing: points(given) });
        const halves = [cost, { ...delivery, id: 'delivery-1' }, { ...delivery, id: 'delivery-2' }, quality];
        const half = given.delivery / 2;
        const split = assess({
          table,
          inputs: weighedInputs(ways, halves),
          tipping: [],
          weighing: points({ cost: given.cost, 'delivery-1': half, 'delivery-2': half, quality: given.quality }),
        });
        expect(split.weighed?.ranking.map((ranked) => [ranked.option, Number(ranked.value.toFixed(9))])).toEqual(
          whole.weighed?.ranking.map((ranked) => [ranked.option, Number(ranked.value.toFixed(9))]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('changes neither the word nor the advice for a copy of any option', () => {
    fc.assert(
      fc.property(
        options,
        fc.constantFrom(...names),
        fc.shuffledSubarray(['cost', 'delivery', 'quality'], { minLength: 3 }),
        (found, copied, ids) => {
          const ways: Readonly<Record<string, Direction>> = { stay: 'stay', near: 'near', home: 'home' };
          const plain = advice({ ...caseOf(found), ways }, order(...ids));
          const copy = found[copied];
          const more = advice({ ...caseOf({ ...found, copy }), ways: { ...ways, copy: ways[copied] ?? 'near' } }, order(...ids));
          expect(more.weighed?.certainty.word).toBe(plain.weighed?.certainty.word);
          expect(more.weighed?.certainty.share).toBeCloseTo(plain.weighed?.certainty.share ?? Number.NaN, 12);
          expect(more.weighed?.leader).toBe(plain.weighed?.leader);
          expect(more.certainty.word).toBe(plain.certainty.word);
        },
      ),
      { numRuns: 40 },
    );
  });
});
