import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../src/dossier/draft/draft.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import frozen from '../../saved/v2.json' with { type: 'json' };
import { dossierOf, draftOf, figures } from '../../support/draft-of.ts';

describe('the draft', () => {
  it('still reads the frozen draft of version 2, to the letter', () => {
    expect(draftSchema.parse(frozen)).toEqual(frozen);
  });

  it('calculates every option of the frozen draft', () => {
    const table = baseCase(toInputs(dossierOf(draftSchema.parse(frozen)), figures));
    expect(table.failed).toEqual([]);
    expect(table.options).toEqual(['stay', 'reshore-buy', 'nearshore', 'reshore-automated', 'diversify', 'stockpile']);
  });

  it('takes a new draft', () => {
    expect(draftSchema.parse(draftOf())).toEqual(draftOf());
  });

  it.each([
    ['a field that does not exist', { ...draftOf(), answers: { 'origin.planet': { value: 'mars' } } }],
    ['a plan of no known kind', { ...draftOf(), plans: [{ id: 'x', archetype: 'moonshore', answers: {} }] }],
    [
      'thirteen plans',
      { ...draftOf(), plans: Array.from({ length: 13 }, (_, at) => ({ id: `p-${at}`, archetype: 'nearshore', answers: {} })) },
    ],
    ['an id with a path in it', { ...draftOf(), id: '../../etc' }],
  ])('refuses %s', (_, draft) => {
    expect(draftSchema.safeParse(draft).success).toBe(false);
  });
});
