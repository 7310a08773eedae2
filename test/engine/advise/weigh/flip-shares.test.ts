import { describe, expect, it } from 'vitest';
import { assess, assessInMoney, assessSettled, assessWeighed, conditionalSteps } from '../../../../src/engine/advise/assess.ts';
import { takeSteps } from '../../../../src/engine/textbook/take-steps.ts';
import { normalCumulative, normalQuantile } from '../../../../src/engine/textbook/distributions/normal.ts';
import { product } from '../../../../src/engine/model/amount.ts';
import { keyedRandom } from '../../../../src/engine/textbook/random/keyed-random.ts';
import type { Weighing } from '../../../../src/engine/advise/weigh/weighing.ts';
import type { Direction } from '../../../../src/engine/model/inputs.ts';
import { startRun } from '../../../../src/engine/run/run.ts';
import { adviceInputs, estimateOf } from '../../../support/advice-inputs.ts';
import { exampleInputs } from '../../../support/example-inputs.ts';
import { futuresOf } from '../../../support/futures-of.ts';
import { cost, delivery, quality } from '../../../support/weighed-inputs.ts';

const futures = 1024;
const base = 1000;
const drawn = (name: string, seed = 7) => Array.from({ length: futures }, keyedRandom(seed, name));
const uniform = (name: string, [a, b]: readonly [number, number], seed = 7) => drawn(name, seed).map((u) => a + (b - a) * u);
const normal = (name: string, deviation: number, seed = 7) => drawn(name, seed).map((u) => deviation * normalQuantile(u));
const same = (value: number) => Array.from({ length: futures }, () => value);

const moneyOnly: readonly Weighing[] = [{ id: 'me', how: 'points', points: { cost: 1 } }];
const points = (given: Readonly<Record<string, number>>): readonly Weighing[] => [{ id: 'me', how: 'points', points: given }];

interface Case {
  /** Cost beside that of staying, a number per future. */
  readonly extra: Readonly<Record<string, readonly number[]>>;
  readonly draws: Readonly<Record<string, readonly number[]>>;
  /** Estimates behind an option; by default all. */
  readonly uses?: Readonly<Record<string, readonly string[]>>;
  readonly weeks?: Readonly<Record<string, number>>;
  readonly judged?: Readonly<Record<string, readonly number[]>>;
  readonly criteria?: readonly (typeof cost)[];
}

/** Staying costs 1,000 in every case; the others what is said on top. Cost is ranged from 2,000 to 500. */
function flips(
  { extra, draws, uses = {}, weeks = {}, judged = {}, criteria = [cost, delivery] }: Case,
  weighing: readonly Weighing[],
): Readonly<Record<string, number>> {
  const names = ['stay', ...Object.keys(extra)];
  const ids = Object.keys(draws);
  const ways = Object.fromEntries(names.map((name): [string, Direction] => [name, name === 'stay' ? 'stay' : 'near']));
  const lines = Object.fromEntries(
    Object.keys(extra).map((name) => [name, [{ element: 'purchase', amount: (uses[name] ?? ids).flatMap((id) => product([id])) }]]),
  );
  const estimates = [
    estimateOf('field:purchase.amount', 'quote'),
    ...ids.map((id) => estimateOf(id, id === 'quoted' ? 'quote' : 'assumption')),
  ];
  const plain = adviceInputs({ ways, estimates, lines, part: { criteria } });
  const inputs = {
    ...plain,
    options: plain.options.map((option) => (option.id in judged ? { ...option, judged: { quality: product(['judged']) } } : option)),
  };
  const table = futuresOf({
    costs: {
      stay: same(base),
      ...Object.fromEntries(Object.entries(extra).map(([name, over]) => [name, over.map((value) => base + value)])),
    },
    measures: Object.fromEntries(Object.entries(weeks).map(([name, leadTime]) => [name, { leadTime }])),
    judged: Object.fromEntries(Object.entries(judged).map(([name, quality]) => [name, { quality }])),
    draws,
  });
  return sharesOf(assess({ table, inputs, tipping: [], weighing }).weighed?.flips);
}

function sharesOf(found: readonly { readonly estimate: string; readonly share: number }[] | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries((found ?? []).map(({ estimate, share }) => [estimate, share]));
}

const add = (left: readonly number[], right: readonly number[]) => left.map((value, at) => value + (right[at] ?? 0));
/** Of a share that is read at fifty places. */
const step = 1 / 50;
/** Of a share of draws of x: where the border lies is known as well as the mean is. */
const standardError = (share: number, draws = futures) => Math.sqrt((share * (1 - share)) / draws);

describe('how often knowing a figure puts something else first, against its closed form', () => {
  // Near costs x + y more, x even between −a and b: it comes first where x is below 0, a ÷ (a + b) of the time.
  it.each([
    [100, 300, 0.25],
    [100, 900, 0.1],
    [180, 200, 180 / 380],
    [300, 100, 0.25],
  ])('is the share of an even one from −%d to %d on the other side of the border: %f', (a, b, known) => {
    const [x, y] = [uniform(`x ${a} ${b}`, [-a, b]), uniform('y', [-60, 60])];
    const found = flips({ extra: { near: add(x, y) }, draws: { x, y } }, moneyOnly);
    expect(Math.abs((found['x'] ?? 0) - known)).toBeLessThan(step + 4 * standardError(known));
    // Of y that part counts that outweighs the mean of x, which 1,024 cases tell to (a + b) ÷ √12 ÷ 32.
    const mean = Math.abs(b - a) / 2;
    const ofY = Math.max(0, 60 - mean) / 120;
    expect(Math.abs((found['y'] ?? 0) - ofY)).toBeLessThan(step + (4 * (a + b)) / Math.sqrt(12 * futures) / 120);
  });

  // One of two things that are not known, x of share r of the variance: the mean given x is normal, of r of the spread.
  it.each([0.1, 0.3, 0.7])('is right on average in a close race, for a normal one that explains %f of what varies', (explained) => {
    const [mean, deviation] = [10, 100];
    const known = normalCumulative(-mean / (deviation * Math.sqrt(explained)));
    const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);
    const found = seeds.map((seed) => {
      const x = normal('x', deviation * Math.sqrt(explained), seed);
      const y = normal('y', deviation * Math.sqrt(1 - explained), seed);
      // The mean is set, so that it is known which of the two leads: it is the share that is looked at.
      const over = add(x, y);
      const shift = mean - over.reduce((sum, value) => sum + value, 0) / futures;
      return flips({ extra: { near: over.map((value) => value + shift) }, draws: { x, y } }, moneyOnly)['x'] ?? 0;
    });
    const average = found.reduce((sum, share) => sum + share, 0) / seeds.length;
    expect(Math.abs(average - known)).toBeLessThan(step + (4 * standardError(known, futures * explained)) / Math.sqrt(seeds.length));
  });

  // By order, cost before delivery, the weight of cost w is even between ½ and 1. Near costs 1,500 x more, that is x in value, and
  // is quicker by its whole range, 1 in value: it leads while w x < 1 − w, so for x even between 0 and 1 the border lies at (1 − w) ÷ w.
  // 2 ∫ min(b, 1 − b) dw = 2 (ln 3⁄2 − 1⁄3) + 2 (1⁄3 − ln 4⁄3) = 2 ln 9⁄8.
  it('is 2 ln 9⁄8 over the weights that an order of two criteria allows', () => {
    const x = uniform('x', [0, 1]);
    const wide = { ...cost, measures: [{ of: 'pvCost' as const, relativeTo: 'pvCost' as const, worst: 2, best: 1 }] };
    const found = flips(
      { extra: { near: x.map((value) => base * value) }, draws: { x }, weeks: { stay: 20, near: 0 }, criteria: [wide, delivery] },
      [{ id: 'me', how: 'order', order: ['cost', 'delivery'] }],
    );
    const known = 2 * Math.log(9 / 8);
    // 256 draws of the weights; a share for one weight lies between 0 and a half.
    expect(Math.abs((found['x'] ?? 0) - known)).toBeLessThan(4 * (0.25 / Math.sqrt(256)));
  });

  // Half of the weight on delivery, on which near is 0.1 better: its border in cost moves from 0 to 0.1 of 1,500, 150 euro.
  it('moves with what is weighed beside the cost', () => {
    const x = uniform('x', [0, 600]);
    const found = flips({ extra: { near: x }, draws: { x }, weeks: { stay: 4, near: 2 } }, points({ cost: 50, delivery: 50 }));
    expect(Math.abs((found['x'] ?? 0) - 0.25)).toBeLessThan(step + 4 * standardError(0.25));
  });

  it('finds a judgement that puts another first as well: above 0.6 of an even one is 0.4', () => {
    const j = uniform('j', [0, 1]);
    const found = flips(
      { extra: { near: same(150) }, draws: { judged: j }, judged: { near: j, stay: same(0.5) }, criteria: [cost, quality] },
      points({ cost: 50, quality: 50 }),
    );
    expect(Math.abs((found['judged'] ?? 0) - 0.4)).toBeLessThan(step + 4 * standardError(0.4));
  });
});

describe('what changes nothing', () => {
  it('is a figure without influence, also where the race is so close that noise alone would turn it', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const draws = { x: normal('x', 1, seed), idle: normal('idle', 1, seed) };
      const found = flips({ extra: { near: draws.x.map((x) => 2 + 100 * x) }, draws }, moneyOnly);
      expect(found['idle']).toBeUndefined();
    }
  });

  it('is one that moves the difference but never over the border', () => {
    const x = uniform('x', [100, 300]);
    expect(flips({ extra: { near: x }, draws: { x } }, moneyOnly)).toEqual({});
  });

  it('is one that no option rests on though its draws run alike, and a quote', () => {
    const x = uniform('x', [-100, 300]);
    expect(flips({ extra: { near: x }, draws: { x, idle: x }, uses: { near: ['x'] } }, moneyOnly)).toHaveProperty('x');
    expect(flips({ extra: { near: x }, draws: { x, idle: x }, uses: { near: ['x'] } }, moneyOnly)).not.toHaveProperty('idle');
    expect(flips({ extra: { near: x }, draws: { quoted: x } }, moneyOnly)).toEqual({});
  });

  it('is any figure in too few cases, and while nobody weighs', () => {
    const x = uniform('x', [-100, 300]).slice(0, 40);
    const table = futuresOf({ costs: { stay: x.map(() => base), near: x.map((value) => base + value) }, draws: { x } });
    const inputs = adviceInputs({
      ways: { stay: 'stay', near: 'near' },
      estimates: [estimateOf('x', 'assumption')],
      part: { criteria: [cost] },
    });
    expect(assess({ table, inputs, tipping: [], weighing: moneyOnly }).weighed?.flips).toEqual([]);
    expect(assess({ table, inputs, tipping: [] }).weighed).toBeUndefined();
  });
});

describe('what it is told with', () => {
  const [x, y] = [uniform('x', [-100, 300]), uniform('y', [-300, 100])];
  const draws = { x, y };
  const weeks = { stay: 12, near: 6, home: 2 };
  const weighing = points({ cost: 60, delivery: 40 });
  const extra = { near: add(x, same(60)), home: add(y, same(400)) };
  const uses = { near: ['x'], home: ['y'] };

  it('does not depend on the order of the options', () => {
    const found = flips({ extra, draws, weeks, uses }, weighing);
    expect(Object.keys(found).toSorted()).toEqual(['x', 'y']);
    expect(flips({ extra: { home: extra.home, near: extra.near }, draws, weeks, uses }, weighing)).toEqual(found);
  });

  it.each(['stay', 'near', 'home'] as const)('is the same beside a copy of %s', (copied) => {
    const found = flips({ extra, draws, weeks, uses }, weighing);
    const copy = copied === 'stay' ? same(0) : extra[copied];
    const more = flips(
      {
        extra: { ...extra, copy },
        draws,
        weeks: { ...weeks, copy: weeks[copied] },
        uses: { ...uses, copy: copied === 'stay' ? [] : uses[copied] },
      },
      weighing,
    );
    expect(Object.keys(more).toSorted()).toEqual(Object.keys(found).toSorted());
    for (const [estimate, share] of Object.entries(more)) expect(share).toBeCloseTo(found[estimate] ?? Number.NaN, 12);
  });

  it('counts people alike: who weighs cost alone and who weighs delivery alone have the mean of the two', () => {
    const one = flips({ extra, draws, weeks, uses }, points({ cost: 1 }));
    const other = flips({ extra, draws, weeks, uses }, points({ delivery: 1 }));
    const both = flips({ extra, draws, weeks, uses }, [
      { id: 'a', how: 'points', points: { cost: 1 } },
      { id: 'b', how: 'points', points: { delivery: 1 } },
    ]);
    expect(other).toEqual({});
    for (const [estimate, share] of Object.entries(one)) expect(both[estimate]).toBeCloseTo(share / 2, 12);
  });
});

describe('on an example', async () => {
  const inputs = await exampleInputs('bicycle-frames');
  const run = startRun(inputs, { futures: 1024, histories: 8 });
  run.advance(1024);
  const table = run.table();
  const inMoney = assessInMoney({ table, inputs, tipping: [] });

  it('finds for cost alone what money finds worth knowing, in its order', () => {
    const worth = inMoney.assessment.worth.map(({ estimate }) => estimate);
    const flipping = assessSettled(inMoney, moneyOnly).weighed?.flips?.map(({ estimate }) => estimate) ?? [];
    expect(worth.length).toBeGreaterThan(1);
    expect(flipping.filter((estimate) => worth.includes(estimate))).toEqual(worth);
    expect(flipping[0]).toBe(worth[0]);
  });

  it('finds the same where what every estimate does was found before', () => {
    const conditional = takeSteps(conditionalSteps(assessInMoney({ table, inputs, tipping: [] }, inMoney.assessment)));
    const known = assessInMoney({ table, inputs, tipping: [], conditional }, inMoney.assessment);
    expect(assessSettled(known, moneyOnly)).toEqual(assessSettled(inMoney, moneyOnly));
  });

  it('leaves it out while a weight is being moved, and keeps the rest the same', () => {
    const settled = assessSettled(inMoney, moneyOnly);
    const moving = assessWeighed(inMoney, moneyOnly);
    expect(moving.weighed).not.toHaveProperty('flips');
    const { flips: _, ...rest } = settled.weighed ?? {};
    expect(moving.weighed).toEqual(rest);
  });
});
