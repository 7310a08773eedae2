import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchetypeId } from '../../../src/content/archetypes.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import type { Dossier } from '../../../src/dossier/read/dossier.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { anyDraft, sparseDraft } from '../../support/any-draft.ts';
import { dontKnow, dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';
import { lawRuns } from '../../support/law-runs.ts';
import { figures as figuresOf, meanOf } from '../../support/table-figures.ts';

const purchase = { 'origin.country': said('CN'), 'purchase.amount': said(400_000), 'purchase.pieces': said(10_000) };
const plans = [planOf('reshore-make'), planOf('reshore-automated'), planOf('reshore-buy'), planOf('nearshore', {}, 'PL')];
const fieldsOf = (history: string, archetype: ArchetypeId) => {
  const plan = dossierOf(draftOf({ ...purchase, history: said(history) }, plans)).plans.find(({ id }) => id === archetype);
  return { investment: plan?.fields.investment.likely, switching: plan?.fields.switching.likely, months: plan?.fields.months.likely };
};
const costOf = (history: string, option: string) =>
  meanOf(figuresOf(baseCase(toInputs(dossierOf(draftOf({ ...purchase, history: said(history) }, plans)), figures)), option, 'pvCost'));

const atOnce = ['investment', 'switching', 'months'] as const;
const made: readonly ArchetypeId[] = ['reshore-make', 'reshore-automated'];

/** The same draft, where nothing is told of what it takes to get going, with another answer about the past. */
function withHistory(draft: Draft, history: string): Dossier | undefined {
  const open = Object.fromEntries(atOnce.map((field) => [field, dontKnow]));
  const reading = readDossier(
    {
      ...draft,
      answers: { ...draft.answers, history: said(history) },
      plans: draft.plans.map((plan) => ({ ...plan, answers: { ...plan.answers, ...open } })),
    },
    figures,
  );
  return reading.ok ? reading.dossier : undefined;
}

describe('made here before', () => {
  it('by the firm: 196,000 of 280,000 euro of machines, 14,400 of 24,000 for moulds and samples, 6.3 of 9 months', () => {
    expect(fieldsOf('no', 'reshore-make')).toEqual({ investment: 280_000, switching: 24_000, months: 9 });
    const { investment, switching, months } = fieldsOf('by-us', 'reshore-make');
    expect([investment, switching, months]).toEqual([expect.closeTo(196_000, 6), expect.closeTo(14_400, 6), expect.closeTo(6.3, 9)]);
  });

  it('by a supplier: he starts sooner and needs fewer moulds, the firm itself no fewer machines', () => {
    expect(fieldsOf('by-other', 'reshore-buy').months).toBeLessThan(fieldsOf('no', 'reshore-buy').months ?? Number.NaN);
    expect(fieldsOf('by-other', 'reshore-buy').switching).toBeLessThan(fieldsOf('no', 'reshore-buy').switching ?? Number.NaN);
    expect(fieldsOf('by-other', 'reshore-make').investment).toBe(fieldsOf('no', 'reshore-make').investment);
    expect(fieldsOf('by-other', 'reshore-make').months).toBe(fieldsOf('no', 'reshore-make').months);
  });

  it('shows in what it costs here, and in nothing elsewhere', () => {
    for (const id of made) expect(costOf('by-us', id)).not.toBeCloseTo(costOf('no', id), 0);
    expect(costOf('by-other', 'reshore-buy')).not.toBeCloseTo(costOf('no', 'reshore-buy'), 0);
    for (const history of ['by-us', 'by-other']) for (const id of ['stay', 'nearshore']) expect(costOf(history, id)).toBe(costOf('no', id));
  });

  it('takes less money and time of the firm itself here, and as much elsewhere, in any dossier', () => {
    fc.assert(
      fc.property(fc.oneof(sparseDraft, anyDraft), (draft) => {
        const [before, after] = [withHistory(draft, 'no'), withHistory(draft, 'by-us')];
        const lower: boolean[] = [];
        for (const { id, archetype, place, fields } of before?.plans ?? []) {
          const now = after?.plans.find((plan) => plan.id === id)?.fields;
          const isMade = made.includes(archetype) && place.code === 'BE';
          const isAlike = archetype === 'mix' || (archetype === 'reshore-buy' && place.code === 'BE');
          for (const field of atOnce) {
            const [was, is] = [fields[field].likely, now?.[field].likely ?? Number.NaN];
            lower.push(isMade ? is < was || was === 0 : isAlike || place.code === 'BE' ? is <= was : is === was);
          }
        }
        expect(lower).not.toContain(false);
      }),
      lawRuns,
    );
  });
});
