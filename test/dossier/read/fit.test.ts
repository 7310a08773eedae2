import { describe, expect, it } from 'vitest';
import type { ArchetypeId } from '../../../src/content/archetypes.ts';
import type { Answer } from '../../../src/dossier/draft/answer.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { fitOf, type FitReason } from '../../../src/dossier/read/fit.ts';
import { dossierOf, draftOf, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'purchase.amount': said(300_000), 'purchase.pieces': said(10_000) } as const;

function fit(
  archetype: ArchetypeId,
  answers: Draft['answers'],
  ofPlan: Readonly<Partial<Record<'price' | 'months' | 'investment', Answer>>> = {},
) {
  const dossier = dossierOf(draftOf({ ...purchase, ...answers }, [planOf(archetype, ofPlan)]));
  const [plan] = dossier.plans;
  if (plan === undefined) throw new RangeError('no plan');
  const { suits, suitsLess } = fitOf(plan, dossier);
  const codes = (reasons: readonly FitReason[]) => reasons.map(({ code }) => code);
  return { suits: codes(suits), suitsLess: codes(suitsLess) };
}

describe('what speaks for and against a way', () => {
  it('sees a long wait as a reason for nearby and for stock, and a short one against', () => {
    for (const archetype of ['nearshore', 'reshore-buy', 'stockpile'] as const) {
      expect(fit(archetype, { 'delivery.leadTime': said(16) }).suits).toContain('long-wait');
      expect(fit(archetype, { 'delivery.leadTime': said(2) }).suitsLess).toContain('short-wait');
    }
    expect(fit('substitute', { 'delivery.leadTime': said(16) }).suits).not.toContain('long-wait');
  });

  it('holds missing people and room against making it oneself, not against buying here', () => {
    const answers = { 'means.people': said('no'), 'means.room': said('no') } as const;
    expect(fit('reshore-automated', answers).suitsLess).toEqual(expect.arrayContaining(['no-people', 'no-room']));
    expect(fit('reshore-buy', answers).suitsLess).not.toContain('no-people');
  });

  it('says nothing of people and room that were not asked about', () => {
    const { suits, suitsLess } = fit('reshore-make', {});
    expect([...suits, ...suitsLess]).not.toEqual(expect.arrayContaining(['no-people']));
    expect([...suits, ...suitsLess]).not.toEqual(expect.arrayContaining(['people-here']));
  });

  it('compares the price of a way with today’s', () => {
    expect(fit('nearshore', {}, { price: said(31) }).suits).toContain('near-in-price');
    expect(fit('nearshore', {}, { price: said(45) }).suitsLess).toContain('dearer');
    expect(fit('nearshore', {}, { price: said(36) })).toEqual(
      expect.objectContaining({ suits: expect.not.arrayContaining(['near-in-price']), suitsLess: expect.not.arrayContaining(['dearer']) }),
    );
  });

  it('holds a start that asks more than one will spend against it, and never without such a limit', () => {
    const machine = { investment: said(200_000) } as const;
    expect(fit('reshore-automated', { 'means.cash': said(80_000) }, machine).suitsLess).toContain('above-cash');
    expect(fit('reshore-automated', {}, machine).suitsLess).not.toContain('above-cash');
  });

  it('knows when it is made here already', () => {
    expect(fit('reshore-buy', { 'origin.country': said('BE') }).suitsLess).toContain('already-here');
  });

  it('weighs labour both ways: against here, for farther away', () => {
    expect(fit('reshore-buy', { 'content.labourShare': said(0.4) }).suitsLess).toContain('much-labour');
    expect(fit('elsewhere', { 'content.labourShare': said(0.4) }).suits).toContain('much-labour');
    expect(fit('reshore-make', { 'content.labourShare': said(0.05) }).suits).toContain('little-labour');
  });

  it('never says the same of both sides', () => {
    for (const archetype of ['nearshore', 'stockpile', 'reshore-make', 'better-terms', 'diversify'] as const) {
      const { suits, suitsLess } = fit(archetype, {});
      expect(suits.filter((code) => suitsLess.includes(code))).toEqual([]);
    }
  });
});
