import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/dossier/draft/difference.ts';
import { draftOf, planOf, said } from '../../support/draft-of.ts';

const plain = draftOf({ 'delivery.leadTime': said(16) }, [planOf('nearshore')]);

describe('the difference between two states', () => {
  it('names the one answer that differs, with what it was and becomes', () => {
    const other = draftOf({ 'delivery.leadTime': said(20) }, [planOf('nearshore')]);
    expect(differenceOf(other, plain)).toEqual({ what: 'field', field: 'delivery.leadTime', from: said(20), to: said(16) });
    expect(differenceOf(plain, draftOf({}, [planOf('nearshore')]))).toMatchObject({ field: 'delivery.leadTime', to: undefined });
  });

  it('names an option that came, went or was answered', () => {
    const more = { ...plain, plans: [...plain.plans, planOf('stockpile')] };
    expect(differenceOf(plain, more)).toMatchObject({ what: 'plan-added', plan: { id: 'stockpile' } });
    expect(differenceOf(more, plain)).toMatchObject({ what: 'plan-removed', plan: { id: 'stockpile' } });
    const priced = { ...plain, plans: [planOf('nearshore', { price: said(3) })] };
    expect(differenceOf(plain, priced)).toMatchObject({ what: 'plan-field', field: 'price', to: said(3) });
    const moved = { ...plain, plans: [planOf('nearshore', {}, 'PT')] };
    expect(differenceOf(plain, moved)).toMatchObject({ what: 'plan-changed' });
  });

  it('counts when more than one thing differs, and leaves out the log of what was tried', () => {
    const two = draftOf({ 'delivery.leadTime': said(20), history: said('no') }, [planOf('nearshore')]);
    expect(differenceOf(plain, two)).toEqual({ what: 'several', count: 2 });
    const logged = { ...plain, name: 'Frames', changes: [{ at: plain.changedAt, field: 'delivery.leadTime', reason: 'offer' }] };
    expect(differenceOf(plain, logged)).toEqual({ what: 'name', to: 'Frames' });
    expect(differenceOf(plain, { ...plain, actions: [] })).toEqual({ what: 'part', part: 'actions' });
  });
});
