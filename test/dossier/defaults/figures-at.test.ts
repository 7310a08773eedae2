import { describe, expect, it } from 'vitest';
import { editionStanding, figuresAt } from '../../../src/dossier/defaults/figures-at.ts';
import { resolveField } from '../../../src/dossier/defaults/resolve.ts';
import { earlierEditions } from '../../../src/reference/earlier-editions.ts';
import { edition } from '../../../src/reference/edition.ts';
import { figures, draftOf, said } from '../../support/draft-of.ts';

const figure = (value: number) => ({ ...figures.costDefaults.discountRate, value, low: value, high: value });
const planted = {
  ...figures,
  earlierEditions: [
    { id: '2026-08', figures: { 'costDefaults.discountRate': figure(0.06), 'countries.VN.labourCost': figure(2) } },
    {
      id: '2026-05',
      figures: { 'costDefaults.discountRate': figure(0.04), 'outages.sourcePerYear': figure(0.5), 'leadTimeParts.making': figure(9) },
    },
  ],
};

describe('the figures of an edition', () => {
  it('are those of the newest, untouched, for a dossier of today', () => {
    expect(figuresAt(edition, figures)).toBe(figures);
    expect(editionStanding(edition, figures)).toBe('current');
  });

  it('are as they were, through every edition in between', () => {
    expect(figuresAt('2026-08', planted).costDefaults.discountRate.value).toBe(0.06);
    const oldest = figuresAt('2026-05', planted);
    expect(editionStanding('2026-05', planted)).toBe('older');
    expect(oldest.edition).toBe('2026-05');
    expect(oldest.costDefaults.discountRate.value).toBe(0.04);
    expect(oldest.findCountry('VN')?.labourCost.value).toBe(2);
    expect(oldest.countries.find(({ iso2 }) => iso2 === 'VN')?.labourCost.value).toBe(2);
  });

  it('leave the newest as they are', () => {
    const before = JSON.stringify(figures.costDefaults);
    figuresAt('2026-05', planted);
    expect(JSON.stringify(figures.costDefaults)).toBe(before);
    expect(figures.findCountry('VN')?.labourCost.value).not.toBe(2);
  });

  it('reach what is worked out of them too', () => {
    const draft = draftOf();
    const value = (id: Parameters<typeof resolveField>[0], edition_: string) =>
      resolveField(id, draft, figuresAt(edition_, planted)).likely;
    expect(value('frame.discountRate', '2026-05')).toBe(0.04);
    expect(value('outage.perYear', '2026-05')).toBeCloseTo(2 * value('outage.perYear', '2026-08'), 3);
    expect(value('delivery.leadTime', '2026-05')).toBeCloseTo(value('delivery.leadTime', '2026-08') + 5, 4);
  });

  it.each([
    ['2099-01', 'newer'],
    ['2026-01', 'unknown'],
  ])('of %s are %s, and what nobody knows is taken from the newest', (of, standing) => {
    expect(editionStanding(of, planted)).toBe(standing);
    expect(figuresAt(of, planted)).toBe(planted);
  });

  it('refuse a path at which no figure stands', () => {
    const wrong = { ...figures, earlierEditions: [{ id: '2026-01', figures: { 'costDefaults.gone': figure(1) } }] };
    expect(() => figuresAt('2026-01', wrong)).toThrow(RangeError);
  });
});

describe('the registered editions', () => {
  it('stand newest first, before the edition of today, and all can be had again', () => {
    const ids = [edition, ...earlierEditions.map(({ id }) => id)];
    expect(ids).toEqual(ids.toSorted().toReversed());
    for (const { id } of earlierEditions) expect(figuresAt(id, figures).edition).toBe(id);
  });

  it('keep the dollar of 2026-11 for the dossiers of 2026-11, and that of 2026-11-25 for those of then', () => {
    const draft = draftOf({ 'purchase.currency': said('USD') });
    expect(resolveField('purchase.rate', draft, figuresAt('2026-11', figures)).likely).toBe(0.87);
    expect(resolveField('purchase.rate', draft, figuresAt('2026-11-25', figures)).likely).toBe(0.885);
    expect(resolveField('purchase.rate', draft, figures).likely).toBe(0.88023);
  });
});
