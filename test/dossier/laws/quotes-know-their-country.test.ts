import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePlanField } from '../../../src/dossier/defaults/resolve.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { goneOnMoving } from '../../../src/dossier/read/gone-on-moving.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { countryCodes } from '../../../src/reference/countries/country-codes.ts';
import { anyDraft, sparseDraft } from '../../support/any-draft.ts';
import { dontKnow, dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';
import { lawRuns } from '../../support/law-runs.ts';

const purchase = { 'origin.country': said('CN'), 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const priceOf = (id: string, draft: Parameters<typeof dossierOf>[0]) => {
  const { price } = dossierOf(draft).plans.find((plan) => plan.id === id)?.fields ?? {};
  return price?.likely ?? Number.NaN;
};

const { 'origin.country': _, ...amounts } = purchase;
const sameCountry = ({ answers }: Draft, country: string) => answers['origin.country']?.value === country;

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

  it('counts for a second source in its country and for none that tells its own, and goes on moving, in any dossier', () => {
    fc.assert(
      fc.property(
        fc.oneof(sparseDraft, anyDraft),
        fc.constantFrom(...countryCodes),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        (draft, country, price) => {
          const offer = { ...planOf('elsewhere', { price: said(price) }, country), id: 'offer' };
          const second = { ...planOf('diversify', {}, country), id: 'second' };
          const told = { ...planOf('diversify', { price: said(7) }, country), id: 'told' };
          // Where it is made today is no place to move to, and without a purchase an offer means nothing.
          fc.pre(!sameCountry(draft, country));
          const { 'purchase.currency': _currency, 'purchase.rate': _rate, ...answers } = draft.answers;
          const dossier = dossierOf({ ...draft, answers: { ...answers, ...amounts }, plans: [offer, second, told] });
          const priceAt = (id: string) => dossier.plans.find((plan) => plan.id === id)?.fields.price.likely;
          expect([priceAt('offer'), priceAt('second'), priceAt('told')]).toEqual([price, price, 7]);
          const moved = goneOnMoving(offer, country === 'PT' ? 'CZ' : 'PT', { ...draft, plans: [offer] }, figures);
          expect(moved).toContain('price');
        },
      ),
      lawRuns,
    );
  });

  it('goes when the plan moves to another country, with all that was told of that place, and stays when it does not', () => {
    const plan = planOf('nearshore', { price: said(140), leadTime: said(3), extraCover: said(2) }, 'CZ');
    const draft = draftOf(purchase, [plan]);
    expect(goneOnMoving(plan, 'PT', draft, figures).toSorted()).toEqual(['leadTime', 'price']);
    expect(goneOnMoving(plan, 'CZ', draft, figures)).toEqual([]);
  });
});

describe('what cannot be made in a place', () => {
  it('cannot be made there by any plan, in any dossier', () => {
    fc.assert(
      fc.property(fc.oneof(sparseDraft, anyDraft), (draft) => {
        const no = planOf('reshore-buy', { capability: said('no') });
        const others = draft.plans.map((plan) => ({ ...plan, answers: { ...plan.answers, capability: dontKnow } }));
        const reading = readDossier({ ...draft, plans: [...others.filter(({ id }) => id !== no.id), no] }, figures);
        fc.pre(reading.ok);
        const options = reading.ok ? toInputs(reading.dossier, figures).options : [];
        const passing = (reading.ok ? reading.dossier.plans : [])
          .filter(({ maker, place, archetype }) => archetype !== 'mix' && maker !== 'same' && maker !== 'repair' && place.code === 'BE')
          .filter(({ id }) => options.some((option) => option.id === id && !option.gates.some((gate) => gate.id === 'capability')));
        expect(passing.map(({ id }) => id)).toEqual([]);
      }),
      lawRuns,
    );
  });

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
