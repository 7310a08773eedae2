import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/engine/advise/assess.ts';
import { product } from '../../../src/engine/model/amount.ts';
import type { Direction, ModelInputs } from '../../../src/engine/model/inputs.ts';
import type { TippingCurve } from '../../../src/engine/run/tipping/tipping-table.ts';
import { adviceInputs, estimateOf } from '../../support/advice-inputs.ts';
import { futuresOf, split } from '../../support/futures-of.ts';

const flat = (cost: number, futures = 100) => Array.from({ length: futures }, () => cost);

const assessed = (costs: Readonly<Record<string, readonly number[]>>, ways: Readonly<Record<string, Direction>>) =>
  assess({ table: futuresOf({ costs }), inputs: adviceInputs({ ways }), tipping: [] });

describe('the ranking', () => {
  const { ranking, leader } = assessed(
    { stay: flat(1000), near: flat(900), home: flat(1100) },
    { stay: 'stay', near: 'near', home: 'home' },
  );

  it('puts the lowest PV cost first: 900 before 1 000 before 1 100', () => {
    expect(leader).toBe('near');
    expect(ranking.map(({ option }) => option)).toEqual(['near', 'stay', 'home']);
    expect(ranking.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  it('counts NPV against staying and per year: 100 today at an annuity of 5 is 20 a year', () => {
    expect(ranking.map(({ npv }) => npv)).toEqual([100, 0, -100]);
    expect(ranking.map(({ npvPerYear }) => npvPerYear)).toEqual([20, 0, -20]);
  });

  it('takes the range from the difference per future, not from the two costs: a gain of 0 to 100 in a hundred steps has its tenth at 10 and its ninetieth at 90', () => {
    const stay = Array.from({ length: 101 }, (_, future) => 1000 + 7 * future);
    const found = assessed({ stay, near: stay.map((cost, gain) => cost - gain) }, { stay: 'stay', near: 'near' }).ranking[0];
    expect(found?.npvLow).toBeCloseTo(10, 9);
    expect(found?.npvHigh).toBeCloseTo(90, 9);
  });

  it('shares the first place among ties: two equal options win half each', () => {
    const found = assessed({ stay: flat(100), near: flat(100) }, { stay: 'stay', near: 'near' }).ranking;
    expect(found.map(({ firstShare }) => Math.round(firstShare * 100) / 100)).toEqual([0.5, 0.5]);
  });
});

describe('how sure', () => {
  const word = (share: number) =>
    assessed({ stay: flat(1000), near: split(100, share, [500, 1001]) }, { stay: 'stay', near: 'near' }).certainty;

  it.each([
    [0.8, 'clear'],
    [0.79, 'leaning'],
    [0.6, 'leaning'],
    [0.59, 'close'],
  ] as const)('a win share of %f reads %s', (share, expected) => {
    expect(word(share)).toMatchObject({ word: expected, rival: 'stay' });
    expect(word(share).share).toBeCloseTo(share, 9);
  });

  it('asks the closest rival of another way, not the best of all: 90 % against staying but 70 % against home is 70 %', () => {
    const { certainty } = assessed(
      { stay: split(100, 0.9, [2000, 900]), home: split(100, 0.7, [1500, 999]), near: flat(1000) },
      { stay: 'stay', home: 'home', near: 'near' },
    );
    expect(certainty).toMatchObject({ rival: 'home', word: 'leaning' });
    expect(certainty.share).toBeCloseTo(0.7, 9);
  });

  it('does not let a near-identical winner of the same way cast doubt: 50 % against a variant, 92 % against staying, reads clear', () => {
    const stay = split(100, 0.92, [2000, 900]);
    const { certainty, variants, closestVariant } = assessed(
      { stay, near: split(100, 0.5, [1000, 1002]), 'near-with-chips': flat(1001.5) },
      { stay: 'stay', near: 'near', 'near-with-chips': 'near' },
    );
    expect(certainty).toMatchObject({ word: 'clear', rival: 'stay' });
    expect(variants).toEqual(['near-with-chips']);
    expect(closestVariant).toEqual({ option: 'near-with-chips', share: 0.5 });
  });

  describe('what it rests on', () => {
    const own = estimateOf('field:purchase.amount', 'own-figure', [100, 100, 100]);
    const priced = (basis: 'assumption' | 'quote') => ({
      ways: { stay: 'stay', near: 'near' } as const,
      estimates: [own, estimateOf('plan:near:price', basis, [1, 1, 1]), estimateOf('ref:freight', 'assumption', [1, 1, 1])],
      lines: {
        stay: [{ element: 'purchase', amount: product(['field:purchase.amount']) }],
        near: [{ element: 'purchase', amount: product(['plan:near:price']) }],
      },
    });
    const clearTable = (stay = 1000, near = 900) =>
      futuresOf({ costs: { stay: flat(stay), near: flat(near) }, bridge: { stay: { purchase: stay }, near: { purchase: near } } });
    const certaintyOf = (inputs: ModelInputs, table = clearTable()) => assess({ table, inputs, tipping: [] }).certainty;

    it('is leaning at most while the price of the leader is a formula of ours', () => {
      expect(certaintyOf(adviceInputs(priced('assumption')))).toMatchObject({
        word: 'leaning',
        uncapped: 'clear',
        cappedBy: 'formula-price',
      });
    });

    it('is leaning at most while the price of the rival is one', () => {
      expect(certaintyOf(adviceInputs(priced('assumption')), clearTable(900, 1000))).toMatchObject({
        word: 'leaning',
        cappedBy: 'formula-price',
      });
    });

    it('is clear once that price is a quote', () => {
      expect(certaintyOf(adviceInputs(priced('quote')))).toMatchObject({ word: 'clear', cappedBy: undefined, assumedShare: 0 });
    });

    it('reads the difference and not each cost: what both owe alike to an assumption decides nothing', () => {
      const freight = { element: 'freight', amount: product(['ref:freight']) };
      const price = priced('quote');
      const inputs = adviceInputs({ ...price, lines: { stay: [...price.lines.stay, freight], near: [...price.lines.near, freight] } });
      const table = futuresOf({
        costs: { stay: flat(10_100), near: flat(10_000) },
        bridge: { stay: { purchase: 200, freight: 9900 }, near: { purchase: 100, freight: 9900 } },
      });
      expect(certaintyOf(inputs, table)).toMatchObject({ word: 'clear', assumedShare: 0 });
    });

    it('is leaning at most where three quarters of the difference is freight that nobody told', () => {
      const freight = { element: 'freight', amount: product(['ref:freight']) };
      const price = priced('quote');
      const inputs = adviceInputs({ ...price, lines: { stay: [...price.lines.stay, freight], near: price.lines.near } });
      const table = futuresOf({
        costs: { stay: flat(500), near: flat(100) },
        bridge: { stay: { purchase: 200, freight: 300 }, near: { purchase: 100, freight: 0 } },
      });
      expect(certaintyOf(inputs, table)).toMatchObject({ word: 'leaning', cappedBy: 'assumptions', assumedShare: 0.75 });
    });

    it('is too close with five answers or fewer, whatever the difference, and speaks from six on', () => {
      const inputs = adviceInputs(priced('quote'));
      expect(certaintyOf({ ...inputs, ownAnswers: 5 })).toMatchObject({ word: 'close', uncapped: 'clear', cappedBy: 'few-answers' });
      expect(certaintyOf({ ...inputs, ownAnswers: 6 })).toMatchObject({ word: 'clear', cappedBy: undefined });
    });
  });

  it('is provisional and close with one future, whatever the difference', () => {
    const found = assessed({ stay: [1000], near: [1] }, { stay: 'stay', near: 'near' });
    expect(found).toMatchObject({ provisional: true, leader: 'near', certainty: { word: 'close' } });
  });

  it('speaks from eight futures on', () => {
    expect(assessed({ stay: flat(1000, 8), near: flat(1, 8) }, { stay: 'stay', near: 'near' })).toMatchObject({
      provisional: false,
      certainty: { word: 'clear' },
    });
  });
});

describe('the fifty dots', () => {
  it('show 0.72 as 36 of 50, with the name of the rival', () => {
    const { dots } = assessed({ stay: flat(1000), near: split(100, 0.72, [900, 1100]) }, { stay: 'stay', near: 'near' });
    expect(dots).toEqual({ leaderCheaper: 36, of: 50, rival: 'stay' });
  });
});

describe('odd cases', () => {
  it('calls staying alone what it is', () => {
    const found = assessed({ stay: flat(10) }, { stay: 'stay' });
    expect(found).toMatchObject({ standing: 'alone', leader: 'stay', dots: { rival: undefined }, reasons: [], against: [] });
  });

  it('keeps to staying when nothing differs, and says which options are the same', () => {
    const found = assessed({ near: flat(10), stay: flat(10) }, { near: 'near', stay: 'stay' });
    expect(found).toMatchObject({ leader: 'stay', same: ['near'], certainty: { word: 'close', share: 0.5 }, dots: { leaderCheaper: 25 } });
    expect(found.ranking.map(({ npv }) => npv)).toEqual([0, 0]);
  });

  it('does without an option that failed', () => {
    const table = futuresOf({
      costs: { stay: flat(10), near: flat(Number.NaN), home: flat(11) },
      failed: [{ option: 'near', reason: 'not-finite' }],
    });
    const found = assess({ table, inputs: adviceInputs({ ways: { stay: 'stay', near: 'near', home: 'home' } }), tipping: [] });
    expect(found.ranking.map(({ option }) => option)).toEqual(['stay', 'home']);
    expect(found.failed).toEqual([{ option: 'near', reason: 'not-finite' }]);
  });

  it('gives no figures at all when staying failed', () => {
    const table = futuresOf({ costs: { near: flat(10) }, failed: [{ option: 'stay', reason: 'not-finite' }] });
    const found = assess({ table, inputs: adviceInputs({ ways: { stay: 'stay', near: 'near' } }), tipping: [] });
    expect(found).toMatchObject({ standing: 'nothing-calculated', ranking: [], bridges: [] });
  });

  it('stands a table without futures', () => {
    expect(assessed({ stay: [], near: [] }, { stay: 'stay', near: 'near' }).standing).toBe('nothing-calculated');
  });
});

describe('gates', () => {
  const gated = (failed: Readonly<Record<string, number>>) =>
    assess({
      table: futuresOf({
        costs: { stay: flat(1000), near: flat(800), home: flat(900) },
        gates: Object.entries(failed).map(([option, failedShare]) => ({ option, gate: 'cash', failedShare })),
      }),
      inputs: adviceInputs({ ways: { stay: 'stay', near: 'near', home: 'home' } }),
      tipping: [],
    });

  it('exclude above 80 % and put the option last, though it is the cheapest', () => {
    const found = gated({ near: 0.81 });
    expect(found.leader).toBe('home');
    expect(found.ranking.map(({ option, status }) => `${option} ${status}`)).toEqual(['home open', 'stay open', 'near excluded']);
    expect(found.certainty.rival).toBe('stay');
    expect(found.ranking[2]?.firstShare).toBe(0);
  });

  it('make 20 to 80 % a condition, still ranked first', () => {
    for (const share of [0.2, 0.8])
      expect(gated({ near: share })).toMatchObject({ leader: 'near', ranking: [{ status: 'conditional' }, {}, {}] });
    expect(gated({ near: 0.19 }).ranking[0]?.status).toBe('open');
  });

  it('name the nearest miss when nothing passes', () => {
    expect(gated({ stay: 0.95, near: 1, home: 0.9 })).toMatchObject({
      standing: 'none-passes',
      leader: 'home',
      nearestMiss: { option: 'home', gate: 'cash', share: 0.9 },
    });
  });
});

describe('what it rests on', () => {
  const spread = Array.from({ length: 200 }, (_, future) => (future % 20) - 9.5);
  const other = Array.from({ length: 200 }, (_, future) => Math.floor(future / 20) - 4.5);

  it('splits the variance of the difference: 3x + y with x and y independent is nine to one in variances', () => {
    // The variance of x over 0…19 is 33.25, of y over 0…9 it is 8.25: 9 × 33.25 against 4 × 8.25 with a factor of 2 on y.
    const near = spread.map((x, future) => 1000 + 3 * x + 2 * (other[future] ?? 0));
    const table = futuresOf({ costs: { stay: flat(1001, 200), near }, draws: { open: spread, own: other } });
    const inputs = adviceInputs({
      ways: { stay: 'stay', near: 'near' },
      estimates: [estimateOf('open', 'assumption'), estimateOf('own', 'own-figure')],
    });
    const { resting } = assess({ table, inputs, tipping: [] });
    expect(resting.byEstimate.map(({ estimate }) => estimate)).toEqual(['open', 'own']);
    expect(resting.onDefaults).toBeCloseTo((9 * 33.25) / (9 * 33.25 + 4 * 8.25), 6);
  });

  it('tells chance from ignorance: what differs within a future against what differs between futures', () => {
    // Between: the variance of x over 0…19 is 33.25. Within: 40 + 25 − 2 × 15 = 35.
    const near = spread.map((x) => 1000 + x);
    const inputs = adviceInputs({ ways: { stay: 'stay', near: 'near' }, estimates: [estimateOf('x', 'quote')] });
    const table = (chance: readonly (readonly number[])[]) =>
      futuresOf({ costs: { stay: flat(1001, 200), near }, draws: { x: spread }, chance });
    const share = (chance: readonly (readonly number[])[]) => assess({ table: table(chance), inputs, tipping: [] }).resting.byChance;
    expect(
      share([
        [40, 15],
        [15, 25],
      ]),
    ).toBeCloseTo(35 / (35 + 33.25), 10);
    // What hits both alike decides nothing between them.
    expect(
      share([
        [40, 40],
        [40, 40],
      ]),
    ).toBe(0);
  });

  it('counts nothing that cannot be told from chance', () => {
    const table = futuresOf({ costs: { stay: flat(1001, 200), near: spread.map((x) => 1000 + x) }, draws: { x: spread, idle: other } });
    const inputs = adviceInputs({
      ways: { stay: 'stay', near: 'near' },
      estimates: [estimateOf('x', 'quote'), estimateOf('idle', 'assumption')],
    });
    expect(assess({ table, inputs, tipping: [] }).resting).toMatchObject({ onDefaults: 0, byEstimate: [{ estimate: 'x', share: 1 }] });
  });

  const decided = spread.map((x) => (x < 0 ? 990 : 1010));
  const deciding = (used: string) =>
    assess({
      table: futuresOf({ costs: { stay: flat(1000, 200), near: decided }, draws: { decides: spread, idle: other } }),
      inputs: adviceInputs({
        ways: { stay: 'stay', near: 'near' },
        estimates: [estimateOf('decides', 'assumption'), estimateOf('idle', 'assumption')],
        lines: { near: [{ element: 'purchase', amount: product([used]) }] },
      }),
      tipping: [],
    });

  it('finds worth in the one figure that decides: half of the time 10 better, half of the time 10 worse, is worth 5', () => {
    const { worth, findOut } = deciding('decides');
    expect(findOut).toEqual(['decides']);
    expect(worth[0]?.amount).toBeGreaterThan(4);
    expect(worth[0]?.amount).toBeLessThanOrEqual(5);
  });

  it('finds none in a figure that no option rests on, though its draws run alike', () => {
    expect(deciding('idle').worth).toEqual([]);
  });

  it('finds no worth where no answer would change the choice', () => {
    const table = futuresOf({ costs: { stay: flat(2000, 200), near: spread.map((x) => 1000 + x) }, draws: { x: spread } });
    const inputs = adviceInputs({ ways: { stay: 'stay', near: 'near' }, estimates: [estimateOf('x', 'assumption')] });
    expect(assess({ table, inputs, tipping: [] }).worth).toEqual([]);
  });
});

describe('turning points', () => {
  const estimates = [estimateOf('field:market.extraPrice', 'assumption', [0, 22, 50])];
  const curve: TippingCurve = {
    estimate: 'field:market.extraPrice',
    options: ['stay', 'home', 'near'],
    values: [0, 10, 20, 30, 40],
    means: [
      [1000, 1300, 1200],
      [1000, 1200, 1200],
      [1000, 1100, 1200],
      [1000, 1000, 1200],
      [1000, 900, 1200],
    ],
    crossings: [],
  };
  const tipped = (part: { readonly curve?: TippingCurve; readonly gate?: number } = {}) =>
    assess({
      table: futuresOf({
        costs: { stay: flat(1000), home: flat(1090), near: flat(1200) },
        gates: part.gate === undefined ? [] : [{ option: 'home', gate: 'cash', failedShare: part.gate }],
      }),
      inputs: adviceInputs({ ways: { stay: 'stay', home: 'home', near: 'near' }, estimates }),
      tipping: [part.curve ?? curve],
    });

  it('reads from the grid where home becomes cheaper than staying: 30, from 22 today', () => {
    expect(tipped().tipping).toMatchObject([
      { estimate: 'field:market.extraPrice', now: 22, at: 30, side: 'above', kind: 'first', becomes: 'home', plausible: true },
    ]);
  });

  it('takes the exact place that bisection found in that cell', () => {
    const exact = { ...curve, crossings: [{ value: 31.4, kind: 'first', becomes: 'home', side: 'above' }] } as const;
    expect(tipped({ curve: exact }).tipping[0]?.at).toBe(31.4);
  });

  it('turns to no option that a gate excludes', () => {
    expect(tipped({ gate: 0.9 }).tipping).toEqual([]);
  });

  it('makes them the triggers to watch when staying leads', () => {
    expect(tipped().steps).toContainEqual({ code: 'watch', estimate: 'field:market.extraPrice', value: 30, becomes: 'home' });
  });

  it('marks what lies beyond all that the estimate may be', () => {
    const sure = [estimateOf('field:market.extraPrice', 'own-figure', [20, 22, 23])];
    const found = assess({
      table: futuresOf({ costs: { stay: flat(1000), home: flat(1090), near: flat(1200) } }),
      inputs: adviceInputs({ ways: { stay: 'stay', home: 'home', near: 'near' }, estimates: sure }),
      tipping: [curve],
    });
    expect(found.tipping).toMatchObject([{ at: 30, plausible: false }]);
    expect(found.steps.filter(({ code }) => code === 'watch')).toEqual([]);
  });

  it('looks for the point where an option stops beating staying as well', () => {
    const found = assess({
      table: futuresOf({ costs: { stay: flat(1200), home: flat(1080), near: flat(1100) } }),
      inputs: adviceInputs({ ways: { stay: 'stay', home: 'home', near: 'near' }, estimates }),
      tipping: [{ ...curve, means: curve.means.map(([, home = 0]) => [1200, home, 1150]) }],
    });
    expect(found.tipping.map(({ kind, at, becomes, side }) => `${kind} ${at} ${becomes} ${side}`)).toEqual([
      'first 15 near below',
      'stay 10 stay below',
    ]);
  });
});

describe('the bridge', () => {
  it('adds up to the cost a year: 500 + 300 + 200 today at an annuity of 5 is 200 a year', () => {
    const table = futuresOf({
      costs: { stay: flat(1000) },
      bridge: { stay: { purchase: 500, freight: 200, duty: 100, 'end-value': 200 } },
    });
    const [bridge] = assess({ table, inputs: adviceInputs({ ways: { stay: 'stay' } }), tipping: [] }).bridges;
    expect(bridge?.total).toBeCloseTo(200, 9);
    expect(bridge?.parts.filter(({ amount }) => amount !== 0)).toEqual([
      { group: 'purchase', amount: 100 },
      { group: 'landed', amount: 60 },
      { group: 'transition', amount: 40 },
    ]);
  });
});

describe('laws', () => {
  const costs = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 20, maxLength: 20 });

  it('swapping the costs of home and staying swaps the answer and keeps the certainty', () => {
    fc.assert(
      fc.property(costs, costs, (here, there) => {
        const ways = { stay: 'stay', home: 'home' } as const;
        const one = assessed({ stay: there, home: here }, ways);
        const other = assessed({ stay: here, home: there }, ways);
        fc.pre(one.same.length === 0);
        expect(one.leader === 'stay').toBe(other.leader === 'home');
        expect(one.certainty.share).toBeCloseTo(other.certainty.share, 9);
        expect(one.certainty.word).toBe(other.certainty.word);
      }),
      { numRuns: 100 },
    );
  });

  it('another option of a worse kind changes no figure of the others', () => {
    fc.assert(
      fc.property(costs, costs, (stay, near) => {
        const two = assessed({ stay, near }, { stay: 'stay', near: 'near' });
        const three = assessed({ stay, near, home: stay.map(() => 1e9) }, { stay: 'stay', near: 'near', home: 'home' });
        expect(three.ranking.slice(0, 2)).toEqual(two.ranking);
      }),
      { numRuns: 50 },
    );
  });

  it('every number it gives is finite', () => {
    fc.assert(
      fc.property(costs, costs, (stay, near) => {
        const text = JSON.stringify(assessed({ stay, near }, { stay: 'stay', near: 'near' }), (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'NOT FINITE' : value,
        );
        expect(text).not.toContain('NOT FINITE');
      }),
      { numRuns: 50 },
    );
  });
});
