import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopOf } from '../../../src/dossier/chain/site-stop.ts';

describe('what happens when a site stops', () => {
  it('is 4 weeks short with 6 weeks of stock and 10 weeks to recover', () => {
    expect(stopOf({ tier: 1, stockWeeks: 6, recoverWeeks: 10 })).toEqual({
      survive: 6,
      recover: 10,
      by: 'site',
      short: 4,
      isSingle: false,
    });
  });

  it('is 2 weeks short where another maker can deliver after 8 weeks', () => {
    expect(stopOf({ tier: 1, stockWeeks: 6, recoverWeeks: 10, qualifyWeeks: 8, others: 2 })).toMatchObject({
      recover: 8,
      by: 'other-maker',
      short: 2,
    });
  });

  it('counts the weeks to qualify another maker only where there is one', () => {
    expect(stopOf({ tier: 1, stockWeeks: 6, recoverWeeks: 10, qualifyWeeks: 8, others: 0 })).toMatchObject({ recover: 10, isSingle: true });
    expect(stopOf({ tier: 1, stockWeeks: 6, recoverWeeks: 10, qualifyWeeks: 8 })).toMatchObject({ recover: 10, isSingle: false });
  });

  it('leaves unknown what is not told', () => {
    expect(stopOf({ tier: 1, recoverWeeks: 10 }).short).toBeUndefined();
    expect(stopOf({ tier: 1, stockWeeks: 10 })).toMatchObject({ recover: undefined, by: undefined, short: undefined });
  });

  it('is never longer short with more stock, a faster recovery or one more maker', () => {
    const weeks = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(weeks, weeks, weeks, fc.integer({ min: 0, max: 3 }), (stockWeeks, recoverWeeks, qualifyWeeks, others) => {
        const site = { tier: 1, stockWeeks, recoverWeeks, qualifyWeeks, others };
        const short = stopOf(site).short ?? NaN;
        expect(stopOf({ ...site, stockWeeks: stockWeeks + 1 }).short).toBeLessThanOrEqual(short);
        expect(stopOf({ ...site, recoverWeeks: Math.max(0, recoverWeeks - 1) }).short).toBeLessThanOrEqual(short);
        expect(stopOf({ ...site, others: others + 1 }).short).toBeLessThanOrEqual(short);
        expect(short).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
