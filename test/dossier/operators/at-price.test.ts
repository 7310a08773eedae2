import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const told = {
  'purchase.amount': said(100_000),
  'purchase.pieces': said(1000),
  'growth.far': said(0.03),
  'growth.near': said(0.06),
  'frame.discountRate': said(0),
  'frame.horizon': said(7),
};
const atOnce = { months: said(0), price: said(100), outagePerYear: said(0) };

/** Undiscounted purchase over 7 years of a plan, as a multiple of a year. */
function yearsOf(answers: Draft['answers'], plan: ReturnType<typeof planOf>): number {
  const table = baseCase(toInputs(dossierOf(draftOf({ ...told, ...answers }, [plan])), figures));
  const at = table.options.indexOf(plan.id) * table.elements.length + table.elements.indexOf('purchase');
  return (table.bridge[at] ?? Number.NaN) / 100_000;
}
const grown = (rate: number) => [0, 1, 2, 3, 4, 5, 6].reduce((sum, year) => sum + (1 + rate) ** year, 0);
const near = (farShare: number, country = 'CZ') => planOf('nearshore', { ...atOnce, farShare: said(farShare) }, country);

describe('the price of what is put together nearby', () => {
  it('grows as prices there do when nothing in it comes from far away', () => {
    const apart = yearsOf({}, near(0)) / yearsOf({ 'growth.near': said(0.02) }, near(0));
    expect(apart).toBeCloseTo(grown(0.06) / grown(0.02), 2);
  });

  it('grows as the price of today does when all of its parts come from far away', () => {
    expect(yearsOf({}, near(1))).toBeCloseTo(yearsOf({ 'growth.near': said(0.02) }, near(1)), 6);
    expect(yearsOf({}, near(1)) / yearsOf({ 'growth.far': said(0.01) }, near(1))).toBeCloseTo(grown(0.03) / grown(0.01), 2);
  });

  it('grows in proportion: 80 % of far parts at 3 % and 20 % added at 6 % is 3.6 % a year', () => {
    expect(yearsOf({}, near(0.8))).toBeCloseTo(yearsOf({ 'growth.far': said(0.036), 'growth.near': said(0.036) }, near(0.8)), 6);
  });

  it('is the same for Belgium: two places with the same growth and the same parts keep their distance', () => {
    const home = planOf('reshore-buy', { ...atOnce, farShare: said(0.8) });
    const same = { 'growth.near': said(0.05), 'growth.home': said(0.05) };
    expect(yearsOf(same, home)).toBeCloseTo(yearsOf(same, near(0.8)), 1);
  });

  it('leaves repair and what is made far away to their own growth', () => {
    const repair = planOf('circular', { ...atOnce, share: said(1) }, 'BE');
    const home = { 'growth.home': said(0.02) };
    expect(yearsOf(home, repair)).toBeCloseTo(yearsOf({ ...home, 'growth.far': said(0.01) }, repair), 6);
    const friend = planOf('friendshore', { ...atOnce, growth: said(0.04) }, 'TW');
    expect(yearsOf({}, friend)).toBeCloseTo(yearsOf({ 'growth.far': said(0.01) }, friend), 6);
  });
});
