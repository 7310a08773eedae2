import { describe, expect, it } from 'vitest';
import { resolvePlanField } from '../../../src/dossier/defaults/resolve.ts';
import { goneOnMoving } from '../../../src/dossier/read/gone-on-moving.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'origin.country': said('CN'), 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const priceOf = (id: string, draft: Parameters<typeof dossierOf>[0]) => {
  const { price } = dossierOf(draft).plans.find((plan) => plan.id === id)?.fields ?? {};
  return price?.likely ?? Number.NaN;
};

describe('an offer', () => {
  const near = (price: number) => planOf('nearshore', { price: said(price) }, 'CZ');

  it('counts for every plan with that maker in that place: a second source, a variant', () => {
    const variant = { ...planOf('nearshore', {}, 'CZ'), id: 'variant' };
    const draft = draftOf(purchase, [near(140), planOf('diversify', {}, 'CZ'), variant]);
    expect(priceOf('diversify', draft)).toBe(140);
    expect(priceOf('variant', draft)).toBe(140);
  });

  it('stands in the editor of such a plan as the calculation takes it', () => {
    const second = planOf('diversify', {}, 'CZ');
    const draft = draftOf(purchase, [near(168), second, planOf('reshore-buy')]);
    expect(resolvePlanField(second, 'price', draft, figures)).toMatchObject({ likely: 168, status: 'own' });
    expect(priceOf('diversify', draft)).toBe(168);
    for (const plan of draft.plans.slice(1))
      expect(resolvePlanField(plan, 'price', draft, figures).likely).toBeCloseTo(priceOf(plan.id, draft), 9);
  });

  it('is what an estimate for the place with the nearest level starts from', () => {
    const second = (price: number) => priceOf('diversify', draftOf(purchase, [near(price), planOf('diversify', {}, 'PL')]));
    expect(second(140) / second(110)).toBeCloseTo(140 / 110, 9);
  });

  it('from here is what own production starts from, by hand and automated', () => {
    for (const own of ['reshore-make', 'reshore-automated'] as const) {
      const made = (price: number) => priceOf(own, draftOf(purchase, [planOf('reshore-buy', { price: said(price) }), planOf(own)]));
      expect(made(180) / made(120)).toBeCloseTo(1.5, 9);
      expect(made(180)).toBeLessThan(180);
    }
  });

  it('goes when the plan moves to another country, with all that was told of that place, and stays when it does not', () => {
    const plan = planOf('nearshore', { price: said(140), leadTime: said(3), extraCover: said(2) }, 'CZ');
    const draft = draftOf(purchase, [plan]);
    expect(goneOnMoving(plan, 'PT', draft, figures).toSorted()).toEqual(['leadTime', 'price']);
    expect(goneOnMoving(plan, 'CZ', draft, figures)).toEqual([]);
  });
});

describe('what cannot be made in a place', () => {
  it.each(['reshore-automated', 'reshore-make'] as const)('cannot be made there by %s either, whoever it was told of', (sibling) => {
    const draft = draftOf(purchase, [planOf('reshore-buy', { capability: said('no') }), planOf(sibling), planOf('nearshore', {}, 'CZ')]);
    const gates = (id: string) =>
      toInputs(dossierOf(draft), figures)
        .options.find((option) => option.id === id)
        ?.gates.map((gate) => gate.id);
    expect(gates('reshore-buy')).toContain('capability');
    expect(gates(sibling)).toContain('capability');
    expect(gates('nearshore')).not.toContain('capability');
  });
});
