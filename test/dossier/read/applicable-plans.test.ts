import { describe, expect, it } from 'vitest';
import { applicablePlans } from '../../../src/dossier/read/applicable-plans.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { draftOf, figures, planOf, dossierOf, said } from '../../support/draft-of.ts';

const unfit = (draft: Parameters<typeof applicablePlans>[0]) =>
  applicablePlans(draft, figures).flatMap(({ archetype, unfit: why }) => (why === undefined ? [] : [`${archetype}: ${why}`]));

describe('which options fit', () => {
  it('are all from far away but those of which nothing sensible stands in for what they change', () => {
    expect(unfit(draftOf())).toEqual([
      'better-terms: needs-answer',
      'circular: needs-price',
      'substitute: needs-price',
      'monitor: needs-answer',
      'mix: no-parts',
    ]);
  });

  it('are not those that lead home for who is here already; more stock, a second supplier and moving nearby are', () => {
    expect(unfit(draftOf({ 'origin.country': said('BE') }))).toEqual([
      'better-terms: needs-answer',
      'circular: needs-price',
      'substitute: needs-price',
      'monitor: needs-answer',
      'reshore-buy: already-here',
      'reshore-make: already-here',
      'reshore-automated: already-here',
      'mix: no-parts',
    ]);
  });

  it('do not lead to where it is made today', () => {
    const [plan] = dossierOf(draftOf({ 'origin.country': said('PT') }, [planOf('nearshore', {}, 'PT')])).plans;
    expect(plan?.unfit).toBe('same-country');
  });

  it('take a second supplier in the same country, with troubles of his own', () => {
    const dossier = dossierOf(draftOf({}, [planOf('diversify', {}, 'VN')]));
    expect(dossier.plans[0]?.unfit).toBeUndefined();
    const [second, first] = toInputs(dossier, figures).options.find(({ id }) => id === 'diversify')?.sources ?? [];
    expect(second?.events[0]).not.toBe(first?.events[0]);
  });

  it('take repair in once its price is known', () => {
    const [plan] = dossierOf(
      draftOf({ 'purchase.amount': said(1000), 'purchase.pieces': said(10) }, [planOf('circular', { price: said(60) })]),
    ).plans;
    expect(plan?.unfit).toBeUndefined();
  });
});
