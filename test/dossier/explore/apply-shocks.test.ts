import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shockRules } from '../../../src/content/shocks.ts';
import { isReached, withShocks, withShocksOnInputs } from '../../../src/dossier/explore/apply-shocks.ts';
import { figuresAt } from '../../../src/dossier/defaults/figures-at.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const base = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000), 'purchase.basis': said('free-on-board') };
const plans = [planOf('nearshore', {}, 'PT'), planOf('reshore-buy'), planOf('elsewhere', {}, 'IN'), planOf('stockpile')];
const dossier = dossierOf(draftOf({ ...base, 'duty.rate': said(0.05) }, plans));
const planIn = (of: typeof dossier, id: string) => {
  const found = of.plans.find((plan) => plan.id === id);
  if (found === undefined) throw new RangeError(id);
  return found.fields;
};

describe('a shock that adds', () => {
  it.each([
    ['a small later duty', { 'duty.later': { value: 0.0051, sure: 'range', low: 0, high: 0.03 } }, 'duty.later', 0.25],
    ['no duty at all', { 'duty.rate': said(0) }, 'duty.rate', 0.25],
  ] as const)('shifts the range of %s and makes it no wider', (_, answers, field, by) => {
    const before = dossierOf(draftOf({ ...base, ...answers }, plans)).fields[field];
    const after = withShocks(dossierOf(draftOf({ ...base, ...answers }, plans)), ['tariff']).fields[field];
    expect(after.likely).toBeCloseTo(before.likely + by, 10);
    expect(after.low).toBeCloseTo(before.low + by, 10);
    expect(after.high).toBeCloseTo(before.high + by, 10);
  });

  it('shifts the range of any duty, and of the months of any project, by the same amount', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), fc.double({ min: 0, max: 0.9, noNaN: true }), (likely, spread) => {
        const answer = { value: likely, sure: 'range', low: likely * (1 - spread), high: likely * (1 + spread) } as const;
        const before = dossierOf(draftOf({ ...base, 'duty.rate': answer }, plans));
        const [was, is] = [before.fields['duty.rate'], withShocks(before, ['tariff']).fields['duty.rate']];
        expect(is.high - is.low).toBeCloseTo(was.high - was.low, 9);
        expect(is.likely - was.likely).toBeCloseTo(0.25, 9);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a shock', () => {
  it('of 25 points makes a duty of 5 % one of 30 %, and reaches goods that come in free too', () => {
    expect(withShocks(dossier, ['tariff']).fields['duty.rate']).toMatchObject({ likely: 0.3 });
    const free = dossierOf(draftOf({ ...base, 'origin.country': said('BD'), 'duty.rate': said(0) }, plans));
    const inputs = toInputs(withShocks(free, ['tariff']), figures);
    expect(inputs.estimates.find(({ id }) => id === 'field:duty.rate')).toMatchObject({ likely: 0.25 });
  });

  it('does not reach who pays no duty apart: delivered prices, and makers in the Union', () => {
    expect(isReached('tariff', dossier)).toBe(true);
    expect(isReached('tariff', dossierOf(draftOf({ ...base, 'purchase.basis': said('delivered') }, plans)))).toBe(false);
    expect(isReached('tariff', dossierOf(draftOf({ ...base, 'origin.country': said('PL') }, plans)))).toBe(false);
  });

  it('of Suez opening takes off the days round the Cape and makes freight 0.77 times as dear, for all that sails round it', () => {
    const hit = withShocks(dossier, ['suez-opens']);
    const { sea, seaSuez } = dossier.origin.country.transit;
    const weeks = ((sea?.value ?? 0) - (seaSuez?.value ?? 0)) / 7;
    expect(weeks).toBeGreaterThan(1);
    expect(dossier.fields['delivery.leadTime'].likely - hit.fields['delivery.leadTime'].likely).toBeCloseTo(weeks, 10);
    expect(hit.fields['freight.perPiece'].likely / dossier.fields['freight.perPiece'].likely).toBeCloseTo(0.77, 10);
    expect(planIn(hit, 'elsewhere').freight.likely / planIn(dossier, 'elsewhere').freight.likely).toBeCloseTo(0.77, 10);
    expect(planIn(hit, 'nearshore')).toEqual(planIn(dossier, 'nearshore'));
  });

  it('of Suez opening does not reach who sails no detour: from Brazil, or with figures of ships through Suez', () => {
    expect(isReached('suez-opens', dossier)).toBe(true);
    expect(isReached('suez-opens', dossierOf(draftOf({ ...base, 'origin.country': said('BR') }, [planOf('reshore-buy')])))).toBe(false);
    const before = readDossier(draftOf(base, plans), figuresAt('2026-11-25', figures));
    expect(before.ok && isReached('suez-opens', before.dossier)).toBe(false);
  });

  it('to energy makes makers in Europe dearer by twice its share, to wages makers here by 11 % of theirs', () => {
    const ratio = (hit: typeof dossier, id: string) => planIn(hit, id).price.likely / planIn(dossier, id).price.likely;
    const energy = withShocks(dossier, ['energy']);
    expect(ratio(energy, 'nearshore')).toBeCloseTo(1 + 2 * dossier.goods.energyShare.value, 10);
    expect(ratio(energy, 'elsewhere')).toBe(1);
    const wages = withShocks(dossier, ['wages']);
    expect(ratio(wages, 'reshore-buy')).toBeCloseTo(1 + 0.11 * dossier.fields['content.labourShare'].likely, 10);
    expect(ratio(wages, 'nearshore')).toBe(1);
  });

  it('to the currency moves its rate and nothing else, and only for who buys outside the Union, whatever the currency of the invoice', () => {
    const dollars = dossierOf(draftOf({ ...base, 'purchase.currency': said('USD') }, plans));
    const inputs = toInputs(dollars, figures);
    const hit = withShocksOnInputs(inputs, ['currency-up']);
    const changed = hit.estimates.filter((estimate, at) => estimate.likely !== inputs.estimates[at]?.likely);
    expect(changed.map(({ id, likely }) => [id, likely])).toEqual([['ref:currency', 1.15]]);
    expect(isReached('currency-up', dollars)).toBe(true);
    expect(isReached('currency-up', dossier)).toBe(true);
    expect(isReached('currency-up', dossierOf(draftOf({ ...base, 'origin.country': said('PL') }, plans)))).toBe(false);
  });

  it('to the supplier lasts 12 weeks at least and comes once in the horizon at least', () => {
    const hit = withShocks(
      dossierOf(draftOf({ ...base, 'outage.perYear': said(0.01), 'outage.weeks': said(4), 'frame.horizon': said(5) }, plans)),
      ['supplier-gone'],
    );
    expect(hit.fields['outage.weeks'].likely).toBe(12);
    expect(hit.fields['outage.perYear'].likely).toBeCloseTo(0.2, 10);
    expect(isReached('supplier-gone', dossierOf(draftOf({ ...base, 'outage.perYear': said(1), 'outage.weeks': said(20) }, plans)))).toBe(
      false,
    );
  });

  it('of six months hits every project and leaves what needs none', () => {
    const hit = withShocks(dossier, ['late']);
    expect(planIn(hit, 'reshore-buy').months.likely - planIn(dossier, 'reshore-buy').months.likely).toBeCloseTo(6, 10);
    expect(planIn(hit, 'stockpile')).toEqual(planIn(dossier, 'stockpile'));
  });

  it('after another counts both, and none changes nothing', () => {
    const both = withShocks(dossier, ['energy', 'wages']);
    const one = withShocks(withShocks(dossier, ['energy']), ['wages']);
    expect(planIn(both, 'reshore-buy').price.likely).toBeCloseTo(planIn(one, 'reshore-buy').price.likely, 10);
    expect(withShocks(dossier, [])).toBe(dossier);
  });

  it('of every kind can still be calculated', () => {
    const inputs = withShocksOnInputs(
      toInputs(
        withShocks(
          dossier,
          shockRules.map(({ id }) => id),
        ),
        figures,
      ),
      ['currency-up'],
    );
    expect(inputs.estimates.every(({ low, likely, high }) => low <= likely && likely <= high && Number.isFinite(high))).toBe(true);
  });
});
