import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/dossier/draft/chain-schema.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { figures as column } from '../../support/table-figures.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const plans = [planOf('reshore-buy', { price: said(60) }), planOf('friendshore', { price: said(52) }, 'TR')];
const answers = {
  'purchase.amount': said(100_000),
  'purchase.pieces': said(2000),
  'outage.perYear': said(0.4),
  'standstill.what': said('one-line'),
  'standstill.weekCost': said(10_000),
  'standstill.lostShare': said(1),
  'standstill.after': said(2),
};
const draft = (sites?: readonly Site[], kept = true): Draft => ({
  ...draftOf(answers, plans),
  ...(sites && { chain: { sites: [...sites], ...(kept && { kept: true as const }) } }),
});
const inputsOf = (from: Draft) => toInputs(dossierOf(from), figures);
/** Weeks of demand a year that staying goes without, at likely values. */
const weeksShort = (inputs: ModelInputs) => column(baseCase(inputs), 'stay', 'uncovered')[0] ?? NaN;
const dependence = (inputs: ModelInputs, option: string) => column(baseCase(inputs), option, 'dependence')[0] ?? NaN;

/** Weeks beyond what is in stock of a stop of exponential length, until others deliver a half after 12 weeks. */
const short = (mean: number, cover: number) => mean * (Math.exp(-cover / mean) - 0.5 * Math.exp(-12 / mean));
const shortAlone = (mean: number, cover: number) => mean * Math.exp(-cover / mean);
/** By sea once in 0.16 of the years, 2.5 weeks. */
const atSea = 0.16 * short(2.5, 2);

describe('what the kept chain changes in the calculation', () => {
  const maker: Site = { tier: 1, country: 'VN', share: 1, recoverWeeks: 10, others: 0, known: 'told' };

  it('is nothing until it is kept', () => {
    expect(inputsOf(draft([maker], false))).toEqual(inputsOf(draft()));
  });

  it('lets a stop of the only maker last 10 weeks instead of 6, with nobody to step in: as worked out by hand', () => {
    // A quarter of the stops begins further up, and lasts 6 weeks as before.
    const before = 0.3 * short(6, 2) + 0.1 * short(6, 2) + atSea;
    const after = 0.3 * shortAlone(10, 2) + 0.1 * shortAlone(6, 2) + 0.16 * shortAlone(2.5, 2);
    expect(weeksShort(inputsOf(draft()))).toBeCloseTo(before, 8);
    expect(weeksShort(inputsOf(draft([maker])))).toBeCloseTo(after, 8);
  });

  it('costs as much more as those weeks are more', () => {
    const cost = (inputs: ModelInputs) => column(baseCase(inputs), 'stay', 'outageCost')[0] ?? NaN;
    const [was, is] = [inputsOf(draft()), inputsOf(draft([maker]))];
    expect(cost(is) / cost(was)).toBeCloseTo(weeksShort(is) / weeksShort(was), 8);
  });

  it('counts stock further up as rarer stops: e^(−8 ÷ 8) of them with 8 weeks of stock and 8 weeks to recover', () => {
    const part: Site = { tier: 2, country: 'TW', share: 0.4, recoverWeeks: 8, stockWeeks: 8 };
    const expected = 0.3 * short(6, 2) + 0.1 * Math.exp(-1) * short(8, 2) + atSea;
    expect(weeksShort(inputsOf(draft([part])))).toBeCloseTo(expected, 8);
  });

  it('keeps an own answer about how long stops last', () => {
    const told = { ...draft([maker]), answers: { ...answers, 'origin.country': said('VN'), 'outage.weeks': said(4) } };
    expect(dossierOf(told).fields['outage.weeks'].likely).toBe(4);
  });

  it('leaves 0.4 + 0.6 × 40 % of the value far away when it is made here, all of it in Türkiye, and 100 % today', () => {
    const inputs = inputsOf(draft([{ tier: 2, country: 'TW', share: 0.4 }]));
    expect(dependence(inputs, 'reshore-buy')).toBeCloseTo(0.64, 8);
    expect(dependence(inputs, 'friendshore')).toBeCloseTo(1, 8);
    expect(dependence(inputs, 'stay')).toBeCloseTo(1, 8);
    expect(dependence(inputsOf(draft()), 'reshore-buy')).toBeCloseTo(0.4, 8);
  });

  it('leaves an own answer about a plan alone', () => {
    const told = {
      ...draft([{ tier: 2, country: 'TW', share: 0.4 }]),
      plans: [planOf('reshore-buy', { price: said(60), farShare: said(0.1) })],
    };
    expect(dependence(inputsOf(told), 'reshore-buy')).toBeCloseTo(0.1, 8);
  });

  it('lets one far part without a replacement stop a maker here, however small it is', () => {
    const europe: Site = { tier: 2, country: 'PL', share: 0.98 };
    const chip: Site = { tier: 2, country: 'TW', share: 0.01, others: 0, stockWeeks: 2, recoverWeeks: 20 };
    const stops = (sites: readonly Site[]) => {
      const option = inputsOf(draft(sites)).options.find(({ id }) => id === 'reshore-buy');
      return option?.sources.some(({ events }) => events.includes('upstream'));
    };
    expect(stops([europe])).toBe(false);
    expect(stops([europe, chip])).toBe(true);
    expect(stops([europe, { ...chip, others: 3 }])).toBe(false);
  });

  it('can be calculated with whatever the table says', () => {
    const weeks = fc.option(fc.integer({ min: 0, max: 104 }), { nil: undefined });
    const site = fc.record({
      tier: fc.integer({ min: 1, max: 4 }),
      country: fc.constantFrom('VN', 'TW', 'PL', 'BE', undefined),
      share: fc.option(
        fc.integer({ min: 0, max: 100 }).map((part) => part / 100),
        { nil: undefined },
      ),
      others: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      qualifyWeeks: weeks,
      stockWeeks: weeks,
      recoverWeeks: weeks,
    });
    fc.assert(
      fc.property(fc.array(site, { maxLength: 8 }), (sites) => {
        const inputs = inputsOf(draft(sites));
        for (const { id } of inputs.options) {
          expect(dependence(inputs, id)).toBeGreaterThanOrEqual(0);
          expect(dependence(inputs, id)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(weeksShort(inputs)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 25 },
    );
  });
});
