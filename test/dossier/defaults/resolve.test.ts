import { describe, expect, it } from 'vitest';
import { fields } from '../../../src/content/fields.ts';
import { planFields } from '../../../src/content/plan-fields.ts';
import { archetypes } from '../../../src/content/archetypes.ts';
import { resolveField, resolvePlanField } from '../../../src/dossier/defaults/resolve.ts';
import { newDraft } from '../../../src/dossier/draft/new-draft.ts';
import { sources } from '../../../src/reference/sources.ts';
import { draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const frames = { 'purchase.amount': said(408_000), 'purchase.pieces': said(6000) };

describe('what stands in for an answer', () => {
  it.each(fields)('has papers for $id, before anything is answered', ({ id }) => {
    const found = resolveField(id, newDraft({ id: 'x', today: '2027-01-01', now: '2027-01-01T00:00:00.000Z', seed: 1 }), figures);
    expect(Object.keys(sources)).toContain(found.source);
    expect(found.low).toBeLessThanOrEqual(found.likely);
    expect(found.likely).toBeLessThanOrEqual(found.high);
    expect([found.low, found.likely, found.high].every(Number.isFinite)).toBe(true);
  });

  it.each(archetypes.flatMap(({ id: archetype }) => planFields.map(({ id }) => ({ archetype, id }))))(
    'is in order for $id of $archetype',
    ({ archetype, id }) => {
      const { low, likely, high } = resolvePlanField(planOf(archetype), id, draftOf(frames), figures);
      expect(low).toBeLessThanOrEqual(likely);
      expect(likely).toBeLessThanOrEqual(high);
      expect(Number.isFinite(likely)).toBe(true);
    },
  );

  it('counts a piece as what a euro buys while the pieces are not known', () => {
    expect(resolveField('purchase.pieces', draftOf({ 'purchase.amount': said(50_000) }), figures).likely).toBe(50_000);
  });

  it('tells all per € 100 while the purchase is not known', () => {
    expect(resolveField('purchase.amount', draftOf(), figures).likely).toBe(100);
  });

  it('weighs 24,000 kg a year over 6,000 pieces as 4 kg', () => {
    const draft = draftOf({ ...frames, 'shipment.by': said('kg-per-year'), 'shipment.kilogramsPerYear': said(24_000) });
    expect(resolveField('shipment.kilogramsPerPiece', draft, figures).likely).toBe(4);
  });

  it('puts 6,000 pieces in 12 containers of 500', () => {
    const draft = draftOf({ ...frames, 'shipment.by': said('containers-per-year'), 'shipment.containers': said(12) });
    expect(resolveField('shipment.piecesPerContainer', draft, figures).likely).toBe(500);
  });

  it('costs 5.39 a piece to bring 527 to a container from Vietnam: (1,840 + 1,000) / 527', () => {
    const draft = draftOf({ ...frames, 'shipment.piecesPerContainer': said(527) });
    expect(resolveField('freight.perPiece', draft, figures).likely).toBeCloseTo(5.39, 2);
  });

  it('loses 408,000 / 52 × 1.25 in a week without supply, and nothing when nothing stands still', () => {
    expect(resolveField('standstill.weekCost', draftOf(frames), figures).likely).toBeCloseTo(9807.7, 1);
    expect(resolveField('standstill.weekCost', draftOf({ ...frames, 'standstill.what': said('nothing') }), figures).likely).toBe(0);
  });

  it('loses 35 % of the turnover that stops: 20,000 told, or 5.2 million a year over 52 weeks when the whole firm stands still', () => {
    const lost = (answers: Parameters<typeof draftOf>[0]) =>
      resolveField('standstill.weekCost', draftOf({ ...frames, ...answers }), figures);
    expect(lost({ 'standstill.turnover': said(20_000) }).likely).toBeCloseTo(7000, 6);
    expect(lost({ 'standstill.what': said('whole-firm'), 'firm.turnover': said(5_200_000) }).likely).toBeCloseTo(35_000, 6);
    // Of one product it is not known which part of the turnover needs it.
    expect(lost({ 'standstill.what': said('one-product'), 'firm.turnover': said(5_200_000) }).likely).toBeCloseTo(9807.7, 1);
    expect(lost({ 'standstill.what': said('nothing'), 'standstill.turnover': said(20_000) }).likely).toBe(0);
  });

  it('loses 35 % of 6,000 pieces of 200 over 52 weeks where that is the sale price of the one product that stops', () => {
    const lost = resolveField('standstill.weekCost', draftOf({ ...frames, 'market.salePrice': said(200) }), figures);
    expect(lost.likely).toBeCloseTo((0.35 * 1_200_000) / 52, 6);
  });

  it('loses twice as much where a line stops as where a product does, and four times where the whole firm does, until its turnover is told', () => {
    const lost = (what: string) =>
      resolveField('standstill.weekCost', draftOf({ ...frames, 'standstill.what': said(what) }), figures).likely;
    expect(lost('one-line') / lost('one-product')).toBeCloseTo(2, 9);
    expect(lost('whole-firm') / lost('one-product')).toBeCloseTo(4, 9);
  });

  it('takes the duty that applies to the origin: bicycle frames 4.7 %, from Vietnam a tenth of it', () => {
    const draft = draftOf({ ...frames, product: said('bicycle-frames') });
    expect(resolveField('duty.rate', draft, figures).likely).toBeCloseTo(0.0047, 12);
  });

  it('knows a preference that ends: workwear from Bangladesh pays duty from 2030', () => {
    const draft = draftOf({ ...frames, 'origin.country': said('BD'), product: said('workwear') });
    expect(resolveField('duty.rate', draft, figures).likely).toBe(0);
    expect(resolveField('duty.laterFrom', draft, figures).likely).toBe(2030);
    expect(resolveField('duty.later', draft, figures).likely).toBeCloseTo(0.096, 3);
    expect(resolveField('duty.laterChance', draft, figures).likely).toBe(0.5);
    const told = draftOf({ ...frames, 'origin.country': said('BD'), product: said('workwear'), 'duty.later': said(0.1) });
    expect(resolveField('duty.laterChance', told, figures).likely).toBe(1);
  });

  it('updates stoppages by what was seen instead of replacing them', () => {
    const seen = (count: string) => resolveField('outage.perYear', draftOf({ 'outage.count': said(count) }), figures).likely;
    const before = resolveField('outage.perYear', draftOf(), figures).likely;
    expect(seen('0')).toBeLessThan(before);
    expect(seen('0')).toBeGreaterThan(0);
    expect(seen('2')).toBeGreaterThan(seen('1'));
    expect(seen('2')).toBeLessThan(2 / 5);
  });

  it('says nothing about money, people, room and customers', () => {
    for (const id of ['means.cash', 'means.people', 'means.room', 'outage.count'] as const)
      expect(resolveField(id, draftOf(), figures).value).toBeUndefined();
    expect(resolveField('market.extraPrice', draftOf(), figures).likely).toBe(0);
  });
});
