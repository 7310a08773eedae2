import { describe, expect, it } from 'vitest';
import { resolvePlanField } from '../../../src/dossier/defaults/resolve.ts';
import { countryCodes } from '../../../src/reference/countries/country-codes.ts';
import { findCountry } from '../../../src/reference/countries.ts';
import { draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const shares = { 'content.materialShare': said(0.5), 'content.labourShare': said(0.3) };
const from = (origin: string) =>
  draftOf({ 'origin.country': said(origin), 'purchase.amount': said(1000), 'purchase.pieces': said(10), ...shares });
const price = (origin: string, to: string) => resolvePlanField(planOf('nearshore', {}, to), 'price', from(origin), figures).likely;

describe('what it would cost without an offer', () => {
  // Shares of a piece made in Belgium: half material, 30 % labour, the rest follows wages a little.
  // 100 ÷ (0.5 + 0.3 · (3.3 / 52.5)^0.6 + 0.2 · (3.3 / 52.5)^0.065)
  it('follows the printed formula from Vietnam to Belgium', () => {
    const wages = (findCountry('VN')?.labourCost.value ?? 0) / (findCountry('BE')?.labourCost.value ?? 1);
    const found = resolvePlanField(planOf('reshore-buy'), 'price', from('VN'), figures);
    const ratio = 1 / (0.5 + 0.3 * wages ** 0.6 + 0.2 * wages ** 0.065);
    const off = 0.15 + (0.1 * Math.log(ratio)) / Math.log(2.5);
    expect(found.likely).toBeCloseTo(100 * ratio, 9);
    expect(found.low).toBeCloseTo((1 - off) * found.likely, 9);
    expect(found.high).toBeCloseTo((1 + off) * found.likely, 9);
  });

  it('is today’s price in the country of today, wherever that is', () => {
    for (const code of countryCodes) expect(price(code, code)).toBeCloseTo(100, 9);
  });

  it('rises with wages there and not with the name of the country', () => {
    expect(price('VN', 'RO')).toBeLessThan(price('VN', 'PL'));
    expect(price('VN', 'PL')).toBeLessThan(price('VN', 'DE'));
  });

  it('hangs on how much handwork there is', () => {
    const with_ = (handwork: string) =>
      resolvePlanField(planOf('reshore-buy', { handwork: said(handwork) }), 'price', from('VN'), figures).likely;
    expect(with_('little')).toBeLessThan(with_('some'));
    expect(with_('some')).toBeLessThan(with_('much'));
  });

  it('does not guess what repair would cost', () => {
    expect(resolvePlanField(planOf('circular'), 'price', from('VN'), figures).value).toBeUndefined();
  });

  it('stays as it is when another is told as it was worked out, also beside offers that contradict each other', () => {
    const plans = [
      { ...planOf('diversify', { price: said(9000) }, 'PT'), id: 'offer' },
      { ...planOf('nearshore', {}, 'CZ'), id: 'near' },
      { ...planOf('elsewhere', {}, 'IN'), id: 'far' },
      { ...planOf('reshore-buy'), id: 'buy' },
      { ...planOf('reshore-automated'), id: 'automated' },
    ];
    const draft = { ...from('DE'), plans };
    const priceOf = (id: string, told: typeof draft) => {
      const plan = told.plans.find((one) => one.id === id);
      if (plan === undefined) throw new Error(id);
      return resolvePlanField(plan, 'price', told, figures).likely;
    };
    const open = plans.slice(1).map(({ id }) => id);
    const before = open.map((id) => priceOf(id, draft));
    for (const id of open) {
      const answered = plans.map((plan) => (plan.id === id ? { ...plan, answers: { price: said(priceOf(id, draft)) } } : plan));
      open.forEach((other, at) =>
        expect(priceOf(other, { ...draft, plans: answered }) / (before[at] ?? 0), `${id} → ${other}`).toBeCloseTo(1, 9),
      );
    }
  });
});
