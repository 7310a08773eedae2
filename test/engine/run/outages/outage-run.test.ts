import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import { expectedUncoveredTime } from '../../../../src/engine/textbook/outages/expected-uncovered-time.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import { compile } from '../../../../src/engine/model/compile.ts';
import { createBench, evaluateFuture } from '../../../../src/engine/run/evaluate.ts';
import { setLikely } from '../../../../src/engine/run/future-draws.ts';
import type { FuturesTable } from '../../../../src/engine/run/table/futures-table.ts';
import type { EventClass, ModelInputs, OptionPoint, Source } from '../../../../src/engine/model/inputs.ts';
import { frameOf, inputsOf, line, optionOf, sourceOf } from '../../../support/model-inputs.ts';
import { figure, figures, runOf } from '../../../support/table-figures.ts';

const years = 10;
const histories = 4000;

function outage(id: string, perYear: number, weeks: number, sigma?: number): EventClass {
  return {
    id,
    scope: 'source',
    perYear: constant(perYear),
    meanWeeks: constant(weeks),
    duration: sigma === undefined ? { shape: 'exponential' } : { shape: 'lognormal', sigma },
  };
}

function exposed(sources: readonly Partial<Source>[], events: readonly EventClass[], option: Partial<OptionPoint> = {}): ModelInputs {
  return inputsOf({
    events,
    frame: frameOf({ horizonYears: years, discountRate: [], standstillPerWeek: constant(1000), lostShare: constant(0.5) }),
    options: [optionOf({ id: 'stay', sources: sources.map(sourceOf), ...option })],
  });
}

const uncovered = (inputs: ModelInputs, count = histories) => figure(runOf(inputs, 1, count), 'stay', 'uncovered');
const expected = (inputs: ModelInputs) => figure(baseCase(inputs), 'stay', 'uncovered');
/** Standard error of weeks a year when events of this mean come at this rate: variance of one is at most E[D²] = 2m². */
const error = (perYear: number, weeks: number) => Math.sqrt((perYear * 2 * weeks ** 2) / (years * histories));

describe('one source, no overlap to speak of', () => {
  it.each([
    [0.2, 6, 0],
    [0.2, 6, 4],
    [0.3, 4, 12],
  ])(
    '%d outages a year of %d weeks on a cover of %d are uncovered λ·m·e^(−C/m) weeks a year, within 4 standard errors',
    (perYear, weeks, cover) => {
      const inputs = exposed([{ events: ['fire'] }], [outage('fire', perYear, weeks)], { coverWeeks: constant(cover) });
      const theory = expectedUncoveredTime({ eventsPerYear: perYear, meanDuration: weeks, cover });
      expect(expected(inputs)).toBeCloseTo(theory, 12);
      // Overlap takes at most about λ·m/52 of it.
      expect(Math.abs(uncovered(inputs) - theory)).toBeLessThan(4 * error(perYear, weeks) + (theory * perYear * weeks) / 52);
    },
  );

  it('loses what theory says it loses: weeks × 1,000 × ½ × 10 years', () => {
    const inputs = exposed([{ events: ['fire'] }], [outage('fire', 0.2, 6)]);
    expect(figure(baseCase(inputs), 'stay', 'outageCost')).toBeCloseTo(0.2 * 6 * 1000 * 0.5 * years, 8);
    const table = runOf(inputs, 1, 64);
    expect(figure(table, 'stay', 'outageCost')).toBeCloseTo(figure(table, 'stay', 'uncovered') * 500 * years, 6);
  });

  it('replaced by half from week 3: of 0.2 outages of 6 weeks, 0.2·(6 − ½·6·e^(−½)) weeks', () => {
    const inputs = exposed([{ events: ['fire'], replacedAfterWeeks: constant(3), replacedShare: constant(0.5) }], [outage('fire', 0.2, 6)]);
    expect(expected(inputs)).toBeCloseTo(0.2 * (6 - 0.5 * 6 * Math.exp(-0.5)), 12);
    expect(Math.abs(uncovered(inputs) - expected(inputs))).toBeLessThan(4 * error(0.2, 6) + 0.03);
  });

  it('replaced at once in full is no outage', () => {
    const inputs = exposed([{ events: ['fire'], replacedShare: constant(1) }], [outage('fire', 2, 6)]);
    expect([uncovered(inputs, 64), expected(inputs)]).toEqual([0, 0]);
  });

  it('lognormal durations agree with the closed form', () => {
    const inputs = exposed([{ events: ['fire'] }], [outage('fire', 0.2, 6, 0.7)], { coverWeeks: constant(5) });
    expect(Math.abs(uncovered(inputs) - expected(inputs))).toBeLessThan(4 * error(0.2, 6) + 0.03 * expected(inputs));
  });
});

describe('events', () => {
  const table = runOf(exposed([{ events: ['fire'] }], [outage('fire', 0.05, 4)]), 1, histories);

  it('come as a compound Poisson stream: λ·m weeks a year on average', () => {
    expect(Math.abs(figure(table, 'stay', 'uncovered') - 0.2)).toBeLessThan(4 * error(0.05, 4) + 0.002);
  });

  it.each([
    ['exponential', undefined, 2],
    ['lognormal with σ = 0.7', 0.7, Math.exp(0.7 ** 2)],
  ])('%s: weeks in a history are compound Poisson, with mean λ·T·m and variance λ·T·E[D²]', (_, sigma, secondMoment) => {
    const inputs = exposed([{ events: ['fire'] }], [outage('fire', 0.05, 4, sigma)]);
    const bench = createBench(compile(inputs), histories);
    setLikely(bench.model, bench.state);
    evaluateFuture(bench);
    const weeks = [...(bench.outages?.cost ?? [])];
    const count = 0.05 * years;
    const mean = weeks.reduce((sum, value) => sum + value, 0) / histories;
    const squares = weeks.map((value) => (value - mean) ** 2);
    const variance = squares.reduce((sum, value) => sum + value, 0) / histories;
    const spread = Math.sqrt(squares.reduce((sum, value) => sum + (value - variance) ** 2, 0) / histories);
    expect(Math.abs(mean - count * 4)).toBeLessThan(4 * Math.sqrt((count * secondMoment * 16) / histories));
    expect(Math.abs(variance - count * secondMoment * 16)).toBeLessThan((4 * spread) / Math.sqrt(histories));
  });

  it('leave a tail far above the mean: worst 5 % of histories', () => {
    expect(figure(table, 'stay', 'tail')).toBeGreaterThan(2 * figure(table, 'stay', 'pvCost'));
  });

  it('that stop a whole route stop both sources on it: as one source would', () => {
    const halves = [
      { share: constant(0.5), events: ['storm'] },
      { id: 'second', share: 'rest', events: ['storm'] },
    ] as const;
    const storm = [outage('storm', 0.3, 5)];
    const cover = { coverWeeks: constant(3) };
    expect(uncovered(exposed(halves, storm, cover), 512)).toBeCloseTo(uncovered(exposed([{ events: ['storm'] }], storm, cover), 512), 9);
    expect(expected(exposed(halves, storm, cover))).toBeCloseTo(expected(exposed([{ events: ['storm'] }], storm, cover)), 9);
  });

  it('of half of the supply cost half, without cover', () => {
    const half = exposed(
      [
        { share: constant(0.5), events: ['fire'] },
        { id: 'second', share: 'rest' },
      ],
      [outage('fire', 0.2, 6)],
    );
    expect(uncovered(half, 256)).toBeCloseTo(uncovered(exposed([{ events: ['fire'] }], [outage('fire', 0.2, 6)]), 256) / 2, 9);
  });

  it('that overlap on one source stop it once: 26 outages of 10 weeks a year leave hardly more than 52 weeks without', () => {
    expect(uncovered(exposed([{ events: ['fire'] }], [outage('fire', 26, 10)]), 32)).toBeLessThan(56);
  });

  it('of two classes on one source come from both', () => {
    const both = exposed([{ events: ['fire', 'flood'] }], [outage('fire', 0.1, 4), outage('flood', 0.1, 8)]);
    expect(expected(both)).toBeCloseTo(0.1 * 4 + 0.1 * 8, 12);
    expect(Math.abs(uncovered(both) - 1.2)).toBeLessThan(4 * (error(0.1, 4) + error(0.1, 8)) + 0.02);
  });
});

describe('at equal uptime', () => {
  /** What a source that never fails is worth beside one that is down 1.2 weeks a year, in outages of `weeks`, on 3 weeks of cover. */
  const compared = (weeks: number) =>
    inputsOf({
      events: [outage('fire', 1.2 / weeks, weeks)],
      frame: frameOf({ standstillPerWeek: constant(1000) }),
      options: [
        optionOf({ id: 'stay', sources: [sourceOf({ events: ['fire'] })], coverWeeks: constant(3) }),
        optionOf({ id: 'safe', sources: [sourceOf({ lines: [line('price', 0.1)] })], coverWeeks: constant(3) }),
      ],
    });
  const worth = (table: FuturesTable) => figure(table, 'stay', 'pvCost') - figure(table, 'safe', 'pvCost');

  it('longer and rarer outages raise the worth of a reliable source: by the closed form, for any two lengths', () => {
    const weeks = fc.double({ min: 0.3, max: 60, noNaN: true });
    fc.assert(
      fc.property(weeks, weeks, (one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        expect(worth(baseCase(compared(long)))).toBeGreaterThanOrEqual(worth(baseCase(compared(short))) - 1e-9);
      }),
    );
  });

  it('and in the simulation, from 2 to 4, 8 and 16 weeks', () => {
    const found = [2, 4, 8, 16].map((length) => worth(runOf(compared(length), 1, 2000)));
    found.slice(1).forEach((more, at) => expect(more).toBeGreaterThan(found[at] ?? Infinity));
  });
});

describe('one outage more', () => {
  it('never leaves less missing, also where it joins two that others replace in part', () => {
    const weeks = fc.double({ min: 0.5, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          weeks,
          after: weeks,
          cover: fc.double({ min: 0, max: 8, noNaN: true }),
          rate: fc.double({ min: 0.5, max: 4, noNaN: true }),
          isRaw: fc.boolean(),
        }),
        ({ weeks: length, after, cover, rate, isRaw }) => {
          const missing = (perYear: number, meanWeeks: number) =>
            uncovered(
              exposed(
                [{ events: ['fire', 'upstream'], replacedAfterWeeks: constant(after), replacedShare: constant(0.7) }],
                [outage('fire', rate, 4), outage('upstream', perYear, meanWeeks)],
                {
                  coverWeeks: constant(cover),
                  ...(isRaw ? { raw: { weeks: constant(6), valueShare: constant(0.3), events: ['upstream'] } } : {}),
                },
              ),
              4,
            );
          const [few, more, longer] = [missing(rate, length), missing(1.5 * rate, length), missing(rate, 1.5 * length)];
          expect(more).toBeGreaterThanOrEqual(few - 1e-9);
          expect(longer).toBeGreaterThanOrEqual(few - 1e-9);
        },
      ),
    );
  });
});

describe('stock', () => {
  it('never makes outages worse, whatever the cover', () => {
    const losses = [0, 0.5, 1, 2, 4, 8, 16, 32].map((cover) =>
      uncovered(exposed([{ events: ['fire'] }], [outage('fire', 0.8, 5)], { coverWeeks: constant(cover) }), 256),
    );
    losses.slice(1).forEach((loss, i) => expect(loss).toBeLessThanOrEqual(losses[i] ?? 0));
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 20);
  });

  it('of raw material helps only against the outages it is kept for', () => {
    const raw = (events: readonly string[]) => ({ raw: { weeks: constant(4), valueShare: constant(0.3), events } });
    const upstream = [outage('upstream', 0.3, 5)];
    const without = uncovered(exposed([{ events: ['upstream'] }], upstream), 512);
    const finished = uncovered(exposed([{ events: ['upstream'] }], upstream, { coverWeeks: constant(4) }), 512);
    expect(uncovered(exposed([{ events: ['upstream'] }], upstream, raw(['upstream'])), 512)).toBeCloseTo(finished, 9);
    expect(uncovered(exposed([{ events: ['upstream'] }], upstream, raw([])), 512)).toBe(without);
    expect(expected(exposed([{ events: ['upstream'] }], upstream, raw(['upstream'])))).toBeCloseTo(0.3 * 5 * Math.exp(-4 / 5), 12);
  });
});

describe('during the transition', () => {
  const fire = [outage('fire', 0.4, 6)];
  const moving = (months: number, ramp = 0) =>
    inputsOf({
      events: fire,
      frame: frameOf({ horizonYears: years, discountRate: [], standstillPerWeek: constant(1000) }),
      options: [
        optionOf({ id: 'stay', sources: [sourceOf({ events: ['fire'] })] }),
        optionOf({ id: 'near', monthsUntilItWorks: constant(months), rampMonths: constant(ramp) }),
        optionOf({
          id: 'same',
          sources: [sourceOf({ events: ['fire'] })],
          monthsUntilItWorks: constant(months),
          rampMonths: constant(ramp),
        }),
      ],
    });

  it('the chain of the reference is hit: 5 of 10 years leave about half of its weeks', () => {
    const table = runOf(moving(60), 1, histories);
    expect(Math.abs(figure(table, 'near', 'uncovered') / figure(table, 'stay', 'uncovered') - 0.5)).toBeLessThan(0.03);
    expect(figure(baseCase(moving(60)), 'near', 'uncovered')).toBeCloseTo(0.5 * 0.4 * 6, 12);
  });

  it('a safe option without delay is never hit, and one that never works always', () => {
    expect(figure(runOf(moving(0), 1, 64), 'near', 'uncovered')).toBe(0);
    const never = runOf(moving(120), 1, 64);
    expect(figure(never, 'near', 'uncovered')).toBe(figure(never, 'stay', 'uncovered'));
  });

  const safe = (part: Partial<OptionPoint>) => {
    const { options, ...rest } = moving(0);
    return { ...rest, options: [...options.slice(0, 1), optionOf({ id: 'near', ...part })] };
  };
  const pilot = { share: constant(0.25), months: constant(24), oneOffs: [], element: 'machines' };

  it('counts the outages of a project that may be called off as if it were on time', () => {
    const off = safe({ transition: { id: 'hall', cancelled: { chance: constant(0.5), sunkShare: constant(1) } } });
    expect(figure(runOf(off, 1, 64), 'near', 'uncovered')).toBe(0);
    expect(figure(baseCase(off), 'near', 'uncovered')).toBe(0);
  });

  it('a safe pilot of a quarter that goes back after 2 of 10 years saves a twentieth of the weeks', () => {
    const back = safe({ pilot, lines: [line('machines', 1e9)] });
    const table = runOf(back, 1, histories);
    expect(Math.abs(figure(table, 'near', 'uncovered') / figure(table, 'stay', 'uncovered') - 0.95)).toBeLessThan(0.02);
    expect(figure(baseCase(back), 'near', 'uncovered')).toBeCloseTo(0.95 * 0.4 * 6, 12);
  });

  it('one that goes on saves a quarter of 2 years and all of the other 8', () => {
    const on = safe({ pilot, lines: [line('machines', -1)] });
    const table = runOf(on, 1, histories);
    expect(Math.abs(figure(table, 'near', 'uncovered') / figure(table, 'stay', 'uncovered') - 0.15)).toBeLessThan(0.02);
    expect(figure(baseCase(on), 'near', 'uncovered')).toBeCloseTo(0.15 * 0.4 * 6, 12);
  });

  it('an option with the same chain is hit the same, whatever the transition', () => {
    const table = runOf(moving(14, 9), 1, 256);
    expect(figure(table, 'same', 'uncovered')).toBeCloseTo(figure(table, 'stay', 'uncovered'), 9);
  });
});

it('meets the same histories in the futures of a set: constants give the same weeks in all of them', () => {
  const table = runOf(exposed([{ events: ['fire'] }], [outage('fire', 0.3, 5)]), 8, 32);
  expect(new Set(figures(table, 'stay', 'uncovered')).size).toBe(1);
});

it('draws nothing else for a class when there are others', () => {
  const fire = outage('fire', 0.3, 5);
  const alone = uncovered(exposed([{ events: ['fire'] }], [fire]), 64);
  expect(uncovered(exposed([{ events: ['fire'] }], [outage('flood', 3, 1), fire, outage('storm', 1, 1)]), 64)).toBe(alone);
});
