import { describe, expect, it } from 'vitest';
import { figuresAt } from '../../../src/dossier/defaults/figures-at.ts';
import { editionChanges } from '../../../src/dossier/explore/edition-changes.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const { costDefaults } = figures;
const figure = (value: number) => ({ ...costDefaults.discountRate, value, low: value, high: value });
const planted = {
  ...figures,
  earlierEditions: [
    {
      id: '2026-05',
      figures: {
        'costDefaults.discountRate': figure(0.04),
        'costDefaults.insurance': figure(0.001),
      },
      // Without a list of makers the cheapest hour nearby was proposed.
      rules: { makerCountries: { ...figures.makerCountries, byProduct: {} } },
    },
  ],
};
const readWith = (draft: Draft, from: typeof figures) => {
  const reading = readDossier(draft, from);
  if (!reading.ok) throw new RangeError('draft');
  return { dossier: reading.dossier, inputs: toInputs(reading.dossier, from) };
};
const changesOf = (draft: Draft) => editionChanges(readWith(draft, figuresAt('2026-05', planted)), readWith(draft, planted));

describe('what another edition changes', () => {
  it('is the defaults that differ, those behind no question too, and the country a plan starts with', () => {
    const changes = changesOf(draftOf({}, [planOf('nearshore')]));
    expect(changes).toContainEqual({
      kind: 'estimate',
      estimate: 'field:frame.discountRate',
      before: { low: 0.04, likely: 0.04, high: 0.04 },
      after: { low: 0.05, likely: 0.08, high: 0.12 },
    });
    expect(changes).toContainEqual(expect.objectContaining({ estimate: 'ref:insurance' }));
    expect(changes).toContainEqual({ kind: 'place', plan: 'nearshore', before: 'BG', after: 'CZ' });
  });

  it('is never an own answer, nor what a plan with a chosen country starts with', () => {
    const changes = changesOf(draftOf({ 'frame.discountRate': said(0.1) }, [planOf('nearshore', {}, 'PT')]));
    expect(changes.filter((change) => change.kind === 'place' || change.estimate === 'field:frame.discountRate')).toEqual([]);
  });

  it('is nothing between an edition and itself', () => {
    const draft = draftOf();
    expect(editionChanges(readWith(draft, figures), readWith(draft, figures))).toEqual([]);
  });
});
