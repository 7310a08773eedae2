import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { criteriaOf } from '../../../src/dossier/read/criteria-of.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };

function weighedIn(draft: Draft) {
  const dossier = dossierOf(draft);
  return criteriaOf(dossier, toInputs(dossier, figures));
}

const idsOf = ({ weighed }: ReturnType<typeof weighedIn>) => weighed.map(({ id }) => id);

describe('criteria of a dossier', () => {
  it('are five to eight, with cost first', () => {
    for (const draft of [draftOf(), draftOf(purchase), draftOf({ ...purchase, motives: { value: ['demand', 'brand', 'global'] } })]) {
      const ids = idsOf(weighedIn(draft));
      expect(ids.length).toBeGreaterThanOrEqual(5);
      expect(ids.length).toBeLessThanOrEqual(8);
      expect(ids[0]).toBe('cost');
    }
  });

  it('follow the motives after cost', () => {
    const chosen = weighedIn(draftOf({ ...purchase, motives: { value: ['global'] } }));
    expect(idsOf(chosen).slice(0, 3)).toEqual(['cost', 'autonomy', 'risk']);
  });

  it('count weeks without supply as money where a week of standing still costs something, and else as delivery', () => {
    const delivery = (draft: Draft) =>
      weighedIn(draft)
        .weighed.find(({ id }) => id === 'delivery')
        ?.measures.map(({ of }) => of);
    expect(delivery(draftOf(purchase))).toEqual(['leadTime']);
    expect(delivery(draftOf({ ...purchase, 'standstill.what': said('nothing') }))).toEqual(['leadTime', 'uncovered']);
  });

  it('leave out what has a price here, and say which', () => {
    const { weighed, left } = weighedIn(draftOf(purchase, [planOf('nearshore', { extraPrice: said(2), speedWorth: said(1) }, 'PL')]));
    expect(weighed.some(({ id }) => id === 'market' || id === 'delivery')).toBe(false);
    expect(left).toContainEqual({ id: 'market', why: 'in-euro', by: ['extra-price'] });
    expect(left.find(({ id }) => id === 'delivery')?.by).toContain('speed-worth');
  });

  it('keep what has no price of a criterion that has one in part: emissions with a price leave the opinion', () => {
    const { weighed } = weighedIn(draftOf({ ...purchase, 'carbon.price': said(80) }));
    expect(weighed.find(({ id }) => id === 'sustainability')?.measures.map(({ of }) => of)).toEqual(['judged']);
  });
});
