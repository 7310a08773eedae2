import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../src/dossier/draft/draft.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { taskProgress } from '../../src/dossier/read/task-progress.ts';
import { dossierOf, draftOf, figures, said } from '../support/draft-of.ts';

const from = (country: string, more: Parameters<typeof draftOf>[0] = {}) =>
  dossierOf(draftOf({ 'origin.country': said(country), product: { value: 'metal-products' }, ...more }));
const dutyOf = (...told: Parameters<typeof from>) => from(...told).fields['duty.rate'].likely;

describe('the code of the goods', () => {
  it('finds the duty, which rules over that of the product group', () => {
    expect(dutyOf('CN', { 'product.code': { value: '871491' } })).toBeCloseTo(0.047, 9);
    expect(dutyOf('CN', { 'product.code': { value: '62034235' } })).toBeGreaterThan(2 * dutyOf('CN'));
  });

  it('says how the rules of the origin look at the goods: textiles of a country with the general preference keep four fifths', () => {
    const code = { 'product.code': { value: '620342' } };
    const hasPreference = ({ dutyRules }: (typeof figures.countries)[number]) =>
      dutyRules.some(
        ({ id, due }) => id === 'all' && due.kind === 'general-preference' && due.isOpen !== true && due.withoutSections.length === 0,
      );
    const preferred = figures.countries.find(hasPreference);
    expect(preferred).toBeDefined();
    expect(dutyOf(preferred?.iso2 ?? '', code)).toBeCloseTo(0.8 * dutyOf('CN', code), 6);
  });

  it('leaves a duty that is told as it is', () => {
    expect(dutyOf('CN', { 'product.code': { value: '871491' }, 'duty.rate': said(0.01) })).toBe(0.01);
  });

  it('says that goods fall under a quota on steel by their code, not by their group', () => {
    const codes = (code: string) => from('CN', { 'product.code': { value: code } }).remarks.map((remark) => remark.code);
    expect(codes('7208')).toContain('steel-quota');
    expect(codes('7318')).not.toContain('steel-quota');
  });

  it('may be left out: an old draft opens, nothing waits for it, and the task is done without it', () => {
    const draft = draftOf({ product: { value: 'metal-products' }, history: said('no') });
    expect(draftSchema.safeParse(draft).success).toBe(true);
    expect(taskProgress('company', draft).open).toBe(
      taskProgress('company', { ...draft, answers: { ...draft.answers, 'product.code': { value: '8714' } } }).open,
    );
  });

  it('is put right first where it is no code', () => {
    const reading = readDossier(draftOf({ 'product.code': { value: 'fiets' } }), figures);
    expect(reading.ok ? [] : reading.problems).toContainEqual({ code: 'not-a-choice', outcome: 'refuse', field: 'product.code' });
  });
});
