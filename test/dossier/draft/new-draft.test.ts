import { describe, expect, it } from 'vitest';
import { newDraft, newPlan } from '../../../src/dossier/draft/new-draft.ts';
import { edition } from '../../../src/reference/edition.ts';

describe('newDraft', () => {
  it('holds nothing but when, the seed, the edition and the options to start with', () => {
    const draft = newDraft({ id: 'x', today: '2027-01-01', now: '2027-01-01T09:00:00.000Z', seed: 7 });
    expect(draft).toMatchObject({ version: 2, id: 'x', name: '', createdOn: '2027-01-01', seed: 7, edition, answers: {} });
    expect(draft.plans.map(({ archetype }) => archetype)).toEqual([
      'reshore-buy',
      'nearshore',
      'reshore-automated',
      'friendshore',
      'diversify',
      'stockpile',
    ]);
  });
});

describe('newPlan', () => {
  it('gets an id that is free', () => {
    expect(newPlan('nearshore', []).id).toBe('nearshore');
    expect(newPlan('nearshore', [{ id: 'nearshore' }]).id).toBe('nearshore-2');
    expect(newPlan('nearshore', [{ id: 'nearshore' }, { id: 'nearshore-3' }]).id).toBe('nearshore-2');
    expect(newPlan('nearshore', [{ id: 'nearshore-2' }, { id: 'nearshore' }]).id).toBe('nearshore-3');
  });
});
