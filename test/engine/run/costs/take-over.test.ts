import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant, product } from '../../../../src/engine/model/amount.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import { columns } from '../../../../src/engine/run/table/futures-table.ts';
import type { Frame, ModelInputs, OptionPoint, Pilot } from '../../../../src/engine/model/inputs.ts';
import type { Transition } from '../../../../src/engine/model/transition.ts';
import { estimateOf, frameOf, fullInputs, inputsOf, line, optionOf, sourceOf } from '../../../support/model-inputs.ts';
import { figure, figures, meanOf, part, runOf, years } from '../../../support/table-figures.ts';

/** Staying costs 10,000 a year and the other option 4,000 after 9,000 once, without interest, over 4 years unless said. */
function inputsFor(option: Partial<OptionPoint>, frame: Partial<Frame> = {}, price = 4): ModelInputs {
  return inputsOf({
    frame: frameOf({ horizonYears: 4, discountRate: [], holdingRate: [], ...frame }),
    options: [
      optionOf({ id: 'stay', sources: [sourceOf({ lines: [line('price', 10)], orderWeeks: [] })] }),
      optionOf({
        id: 'near',
        direction: 'near',
        sources: [sourceOf({ lines: [line('price', price)], orderWeeks: [] })],
        lines: [line('machines', 9000)],
        ...option,
      }),
    ],
  });
}
const compared = (...of: Parameters<typeof inputsFor>) => baseCase(inputsFor(...of));

describe('a project that may be late', () => {
  it('by a year in a quarter of the cases takes over ¾ in the first year: 8,500 instead of 7,000 after half a year', () => {
    const delay = { chance: constant(0.25), months: constant(12) };
    const table = compared({ monthsUntilItWorks: constant(6), transition: { id: 'hall', delay } });
    expect(years(table, 'near')).toEqual([9000, 7750, 4750, 4000, 4000]);
    expect(figure(table, 'near', 'months')).toBe(6 + 3);
  });

  it('is late in a quarter of 16 histories, and costs on average what the closed form says', () => {
    const option = { transition: { id: 'hall', delay: { chance: constant(0.25), months: constant(12) } } };
    const [base, run] = [compared(option), runOf(inputsFor(option), 2, 16)];
    expect(figure(run, 'near', 'pvCost')).toBeCloseTo(figure(base, 'near', 'pvCost'), 9);
  });

  it('has the late case in its tail: 6,000 more than on time, 4,500 more than the mean', () => {
    const table = runOf(inputsFor({ transition: { id: 'hall', delay: { chance: constant(0.25), months: constant(12) } } }), 1, 64);
    expect(figure(table, 'near', 'tail') - figure(table, 'near', 'pvCost')).toBeCloseTo(4500, 8);
  });

  it('is late in the same histories as all that share its draw: the same option twice has the same figures', () => {
    const inputs = inputsFor({ transition: { id: 'hall', delay: { chance: constant(0.2), months: constant(12) } } });
    const [stay, near] = inputs.options;
    if (stay === undefined || near === undefined) throw new Error('two options expected');
    const table = runOf({ ...inputs, options: [stay, near, { ...near, id: 'twin' }] }, 1, 50);
    for (const column of columns) expect(figures(table, 'twin', column)).toEqual(figures(table, 'near', column));
  });

  it('is no gain where the old chain is cheaper: a year late costs the interest on 9,000 that lie idle, and what stands ready', () => {
    const late = (standby: number) =>
      compared(
        { transition: { id: 'hall', delay: { chance: constant(1), months: constant(12) }, standby: constant(standby) } },
        { discountRate: constant(0.1) },
        12,
      );
    const idle = (9000 * 0.1) / Math.sqrt(1.1);
    expect(part(late(0), 'near', 'late-or-stopped')).toBeCloseTo(idle, 9);
    expect(part(late(0.25), 'near', 'late-or-stopped')).toBeCloseTo(idle + 3000 / Math.sqrt(1.1), 9);
  });

  it('never late is the same as without', () => {
    const full = fullInputs(4);
    const options = full.options.map((option) => ({
      ...option,
      transition: { id: 'hall', delay: { chance: [], months: constant(9) }, cancelled: { chance: [], sunkShare: constant(0.5) } },
    }));
    const [plain, table] = [runOf(full, 8, 16), runOf({ ...full, options }, 8, 16)];
    table.values.forEach((value, at) => {
      const expected = plain.values[at] ?? NaN;
      // A payback that never comes is NaN in both.
      expect(Object.is(value, expected) || Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected))).toBe(true);
    });
  });
});

describe('a project that may be called off', () => {
  const cancelled = { chance: constant(1), sunkShare: constant(0.6) };

  it('loses 0.6 of what was paid once and then costs what staying does: 5,400 + 40,000, of which 23,400 more than on time', () => {
    const table = compared({ endValue: constant(3000), transition: { id: 'hall', cancelled } });
    expect(figure(table, 'near', 'pvCost')).toBeCloseTo(45_400, 9);
    expect(part(table, 'near', 'late-or-stopped')).toBeCloseTo(45_400 - (9000 + 16_000 - 3000), 9);
  });

  it('is no way out of an option that costs more than staying: that stays 9,000 + 48,000, and what stood ready', () => {
    const dear = (transition: Partial<Transition>) =>
      figure(compared({ transition: { id: 'hall', ...transition } }, {}, 12), 'near', 'pvCost');
    expect(dear({})).toBe(57_000);
    expect(dear({ cancelled })).toBe(57_000);
    expect(dear({ cancelled, standby: constant(0.1) })).toBeCloseTo(57_000 + 1200, 9);
  });

  it('is a mix by its chance: half of 5,400 + 40,000 and half of 9,000 + 16,000', () => {
    const table = compared({ transition: { id: 'hall', cancelled: { ...cancelled, chance: constant(0.5) } } });
    expect(figure(table, 'near', 'pvCost')).toBeCloseTo((45_400 + 25_000) / 2, 9);
  });

  it('has a tail that is the worst 5 % of all cases together: outages, late and called off', () => {
    const events = [
      { id: 'storm', scope: 'route', perYear: constant(0.3), meanWeeks: constant(5), duration: { shape: 'exponential' } },
    ] as const;
    const inputs = inputsFor(
      {
        sources: [sourceOf({ lines: [line('price', 4)], orderWeeks: [], events: ['storm'] })],
        transition: { id: 'hall', cancelled: { chance: constant(0.04), sunkShare: constant(1) } },
      },
      { standstillPerWeek: constant(100) },
    );
    const table = runOf({ ...inputs, events }, 1, 100);
    const others = runOf(
      { ...inputs, events, options: inputs.options.map((option) => ({ ...option, transition: { id: 'hall' } })) },
      1,
      100,
    );
    // Of the worst five, four are called off at 49,000 without outages; the fifth is the dearest of the others.
    const fifth = 5 * figure(table, 'near', 'tail') - 4 * 49_000;
    expect(fifth).toBeGreaterThan(figure(others, 'near', 'pvCost'));
    expect(fifth).toBeLessThan(1.5 * figure(others, 'near', 'tail'));
  });

  it('does not touch the reference', () => {
    const inputs = inputsFor({});
    const options = inputs.options.map((option) => ({ ...option, transition: { id: 'hall', cancelled } }));
    expect(figure(baseCase({ ...inputs, options }), 'stay', 'pvCost')).toBe(40_000);
  });
});

describe('a pilot', () => {
  const pilot = (more: Partial<Pilot> = {}): Pilot => ({
    share: constant(0.2),
    months: constant(12),
    oneOffs: constant(500),
    element: 'machines',
    ...more,
  });

  it('of 20 % for a year that pays: 500 once, 8,800, then 9,000 for the whole, and 4,000 a year', () => {
    expect(years(compared({ pilot: pilot() }), 'near')).toEqual([500, 8800, 13_000, 4000, 4000]);
  });

  it('that does not pay goes back: only 500 and the dearer year of a fifth are lost', () => {
    const table = compared({ pilot: pilot(), endValue: constant(1000) }, {}, 12);
    expect(years(table, 'near')).toEqual([500, 10_400, 10_000, 10_000, 10_000]);
    expect(part(table, 'near', 'machines')).toBe(500);
  });

  it('that saves less than the machines cost goes back too: 3 × 2,999 against 9,000, but not 3 × 3,001', () => {
    expect(years(compared({ pilot: pilot() }, {}, 7.001), 'near')[4]).toBe(10_000);
    expect(years(compared({ pilot: pilot() }, {}, 6.999), 'near')[4]).toBeCloseTo(6999, 9);
  });

  it('longer than the horizon is never decided on: a fifth all the time', () => {
    expect(years(compared({ pilot: pilot({ months: constant(48) }) }), 'near')).toEqual([500, 8800, 8800, 8800, 8800]);
  });

  it('begins when the option works and takes over the rest over the ramp: half of a year, then half of half on average', () => {
    const table = compared({ pilot: pilot({ share: constant(0.5) }), monthsUntilItWorks: constant(12), rampMonths: constant(12) });
    expect(years(table, 'near')).toEqual([500, 10_000, 7000, 9000 + 4000 + 6000 * 0.25, 4000]);
    expect(figure(table, 'near', 'months')).toBe(36);
  });

  it('decides right when costs do not move: never dearer than the better of going on and going back', () => {
    fc.assert(
      fc.property(
        fc.record({
          price: fc.double({ min: 1, max: 14, noNaN: true }),
          machines: fc.double({ min: 0, max: 40_000, noNaN: true }),
          months: fc.integer({ min: 1, max: 40 }),
          ramp: fc.integer({ min: 0, max: 18 }),
          rate: fc.double({ min: 0, max: 0.2, noNaN: true }),
        }),
        ({ price, machines, months, ramp, rate }) => {
          const cost = (once: number) =>
            figure(
              compared(
                {
                  pilot: pilot({ months: constant(months), element: 'machines' }),
                  rampMonths: constant(ramp),
                  lines: [line('machines', once)],
                },
                { discountRate: constant(rate) },
                price,
              ),
              'near',
              'pvCost',
            );
          // Paying 1e9 is never worth it, being paid 1e9 always: what is then paid is known, so the rest compares.
          const back = cost(1e9);
          const paidIn = Math.trunc(months / 12) + 1;
          const on = cost(-1e9) + (1e9 + machines) * (1 + rate) ** (0.5 - paidIn);
          expect(cost(machines)).toBeLessThanOrEqual(Math.min(back, on) + 1e-3);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('goes on in some futures and not in others, so that it beats both in the mean', () => {
    const inputs = inputsFor({ sources: [sourceOf({ lines: [line('price', product(['price']))], orderWeeks: [] })] });
    const [stay, near] = inputs.options;
    if (stay === undefined || near === undefined) throw new Error('two options expected');
    const estimates = [estimateOf('price', [5, 8, 11], { priority: 0 })];
    const tried = { ...near, id: 'tried', lines: [line('machines', 4000)], pilot: pilot({ oneOffs: [] }) };
    const table = runOf({ ...inputs, estimates, options: [stay, { ...near, lines: [line('machines', 4000)] }, tried] }, 256, 1);
    const mean = (id: string) => meanOf(figures(table, id, 'pvCost'));
    expect(mean('tried')).toBeLessThan(mean('near'));
    expect(mean('tried')).toBeLessThan(mean('stay'));
  });

  it('called off before it starts loses its share of the pilot alone, where going on would have saved', () => {
    const transition = { id: 'hall', cancelled: { chance: constant(1), sunkShare: constant(0.5) } };
    expect(figure(compared({ pilot: pilot(), transition }), 'near', 'pvCost')).toBeCloseTo(250 + 40_000, 9);
  });

  it('is decided on what all years cost, also when the first tells little: dear at first, it goes on', () => {
    const steps = [{ id: 'cheaper', from: 2, value: constant(4), chance: 1 }];
    const sources = [sourceOf({ lines: [line('price', 12, { steps })], orderWeeks: [] })];
    expect(years(compared({ pilot: pilot(), sources, lines: [line('machines', 1000)] }), 'near')).toEqual([
      500, 10_400, 13_000, 4000, 4000,
    ]);
  });

  it('paid in an element that is not paid once is refused', () => {
    expect(compared({ pilot: pilot({ element: 'oversight' }) }).failed).toEqual([{ option: 'near', reason: 'unknown-reference' }]);
  });
});
