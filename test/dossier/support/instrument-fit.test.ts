import { describe, expect, it } from 'vitest';
import { instrumentsFor, type InstrumentCase } from '../../../src/dossier/support/instrument-fit.ts';
import { dossierOf, draftOf, planOf, said } from '../../support/draft-of.ts';

const nothing = { begun: false, difficulty: false, moved: false, smallAidUsed: false };

function caseOf(investment: number, more: Partial<InstrumentCase> = {}): InstrumentCase {
  const [plan] = dossierOf(
    draftOf({ 'purchase.amount': said(2_000_000) }, [planOf('reshore-make', { investment: said(investment) })]),
  ).plans;
  return { firm: { region: 'flanders', size: 'small' }, plan, told: nothing, today: '2026-11-29', ...more };
}

const find = (asked: InstrumentCase, id: string) => instrumentsFor(asked).find(({ instrument }) => instrument.id === id);

describe('instruments by region and size', () => {
  it('are those of the own region and of the whole country', () => {
    const levels = (region: 'flanders' | 'wallonia' | 'brussels') =>
      new Set(instrumentsFor(caseOf(2e6, { firm: { region, size: 'small' } })).map(({ instrument }) => instrument.level));
    expect(levels('flanders')).toEqual(new Set(['flanders', 'federal']));
    expect(levels('wallonia')).toEqual(new Set(['wallonia', 'federal']));
    expect(levels('brussels')).toEqual(new Set(['brussels', 'federal']));
  });

  it('hold the minimum of € 1,000,000 against the own investment', () => {
    expect(find(caseOf(2_000_000), 'strategic-transformation')?.remarks).toEqual([]);
    expect(find(caseOf(400_000), 'strategic-transformation')).toMatchObject({
      fit: 'no',
      remarks: [{ code: 'below-least', least: 1_000_000, has: 400_000, isOwn: true }],
    });
  });

  it('give 8 % of 2 000 000, and never more than 500 000 a year', () => {
    expect(find(caseOf(2_000_000), 'strategic-transformation')?.most).toBeCloseTo(160_000, 6);
    expect(find(caseOf(20_000_000), 'strategic-transformation')?.most).toBe(500_000);
  });

  it('say that a minimum was not read rather than that there is none', () =>
    expect(find(caseOf(2e6, { firm: { region: 'flanders', size: 'medium' } }), 'strategic-transformation')?.remarks).toContainEqual({
      code: 'least-not-read',
    }));

  it('are closed to who began, save what may be asked later', () => {
    const begun = caseOf(2e6, { told: { ...nothing, begun: true } });
    expect(find(begun, 'strategic-transformation')?.fit).toBe('no');
    expect(find(begun, 'investment-deduction')?.fit).toBe('may');
    expect(find(begun, 'winwin-loan')?.fit).toBe('may');
  });

  it('leave small aid out once its room is used, and nothing else', () => {
    const used = caseOf(2e6, { told: { ...nothing, smallAidUsed: true } });
    expect(find(used, 'growth-subsidy')?.fit).toBe('no');
    expect(find(used, 'strategic-transformation')?.fit).toBe('may');
  });

  it('are to be checked once the rules they rest on have ended', () =>
    expect(find(caseOf(2e6, { today: '2027-01-01' }), 'strategic-transformation')).toMatchObject({
      fit: 'check',
      remarks: [{ code: 'base-ended', on: '2026-12-31' }],
    }));

  it('have no labels and no frames among them', () =>
    expect(instrumentsFor(caseOf(2e6)).filter(({ instrument: { kind } }) => kind === 'label' || kind === 'framework')).toEqual([]));
});
