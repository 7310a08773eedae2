import { describe, expect, it } from 'vitest';
import { assessSupport, type SupportCase, type SupportTest } from '../../../src/dossier/support/assess-support.ts';
import { noMeasures, scoreProduct } from '../../../src/dossier/materials/score-product.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { findSector } from '../../../src/reference/sectors.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const draft: Draft = draftOf({ product: said('electric-motors'), 'firm.region': said('flanders'), 'firm.size': said('10-49') }, [
  planOf('reshore-automated', { investment: said(2_000_000) }),
]);

function caseOf(told: SupportCase['told'], more: Partial<SupportCase> = {}, of: Draft = draft): SupportCase {
  const dossier = dossierOf(of);
  return {
    dossier,
    plan: dossier.plans[0],
    told,
    sector: findSector('C27'),
    scored: scoreProduct(dossier.materials.lines, noMeasures, figures),
    today: '2026-11-29',
    ...more,
  };
}

const allClear = { begun: 'no', difficulty: 'no', moved: 'no' } as const;
const verdictOf = (tests: readonly SupportTest[], id: SupportTest['id']) => tests.find((test) => test.id === id)?.verdict;
const factsOf = (tests: readonly SupportTest[], id: SupportTest['id']) =>
  tests.find((test) => test.id === id)?.findings.map(({ fact }) => fact.code) ?? [];

describe('the European frame of a support check', () => {
  it('fits when nothing has begun, moved or is in difficulty, and small aid is told', () =>
    expect(verdictOf(assessSupport(caseOf({ answers: allClear, received: 50_000 })), 'state-aid')).toBe('fits'));

  it('does not fit once an order was signed, whatever else is told', () =>
    expect(verdictOf(assessSupport(caseOf({ answers: { ...allClear, begun: 'yes' }, received: 0 })), 'state-aid')).toBe('does-not'));

  it('is unclear while one thing is open', () =>
    expect(verdictOf(assessSupport(caseOf({ answers: { begun: 'no', difficulty: 'no' }, received: 0 })), 'state-aid')).toBe('unclear'));

  it('leaves 250 000 euro of the 300 000 to who got 50 000', () => {
    const [frame] = assessSupport(caseOf({ answers: allClear, received: 50_000 }));
    expect(frame?.findings.map(({ fact }) => fact)).toContainEqual({ code: 'received', room: 250_000 });
  });

  it('is unclear again the day after its rules ended', () => {
    const told = { answers: allClear, received: 0 };
    expect(verdictOf(assessSupport(caseOf(told, { today: '2026-12-31' })), 'state-aid')).toBe('fits');
    const later = assessSupport(caseOf(told, { today: '2027-01-01' }));
    expect(verdictOf(later, 'state-aid')).toBe('unclear');
    expect(later[0]?.findings.map(({ fact }) => fact)).toContainEqual({ code: 'base-ended', base: 'block-exemption', on: '2026-12-31' });
  });

  it('asks on when the goods come from an own plant in another member state', () => {
    const nearby = draftOf({ ...draft.answers, 'origin.country': said('PL'), 'origin.maker': said('own-plant') }, draft.plans);
    expect(factsOf(assessSupport(caseOf({}, {}, nearby)), 'state-aid')).toContain('own-plant-nearby');
    expect(factsOf(assessSupport(caseOf({})), 'state-aid')).not.toContain('own-plant-nearby');
  });
});

describe('the tests of a support check', () => {
  it('take automation in the plan for the frames, and less emission too', () => {
    const tests = assessSupport(caseOf({}, { carbon: { plan: 60, today: 100 } }));
    expect(factsOf(tests, 'frames')).toEqual(expect.arrayContaining(['automated', 'carbon']));
    expect(verdictOf(tests, 'frames')).toBe('fits');
  });

  it('take what such goods often contain for nothing until somebody looked', () => {
    expect(verdictOf(assessSupport(caseOf({})), 'strategic')).toBe('unclear');
    const looked = {
      ...draft,
      materials: [
        { id: 'lree', share: 0.1 },
        { id: 'copper', share: 0.4 },
      ],
    };
    const tests = assessSupport(caseOf({}, {}, looked));
    expect(verdictOf(tests, 'strategic')).toBe('fits');
    expect(factsOf(tests, 'strategic')).toContain('concentrated');
  });

  it('never take a sector in a list for a product in it', () => {
    const without = { ...draft, materials: [] };
    const tests = assessSupport(caseOf({ answers: { essential: 'no' } }, { scored: undefined }, without));
    expect(factsOf(tests, 'strategic')).toContain('areas');
    expect(verdictOf(tests, 'strategic')).toBe('unclear');
  });

  it('do not fit once every answer is no and nothing in the dossier speaks for them', () => {
    const simple = draftOf(draft.answers, [planOf('reshore-buy')]);
    const answers = { renews: 'no', saves: 'no', digital: 'no', recycled: 'no', repairable: 'no', partner: 'no', challenge: 'no' } as const;
    const tests = assessSupport(caseOf({ answers }, { sector: findSector('C31') }, simple));
    for (const id of ['frames', 'circular', 'spearheads', 'challenges'] as const) expect(verdictOf(tests, id)).toBe('does-not');
  });

  it('take work by a social workshop for an essential challenge', () => {
    const social = draftOf(draft.answers, [planOf('reshore-make', { workshop: said('yes') })]);
    expect(verdictOf(assessSupport(caseOf({}, {}, social)), 'challenges')).toBe('fits');
  });
});
