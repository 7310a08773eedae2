import { describe, expect, it } from 'vitest';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(6240) };
/** Six months of 26 pieces above or below 520: 120 a week on average. */
const series = [546, 494, 494, 546, 546, 494];
const monthly = { value: 520, series };
const weeklySd = Math.sqrt((6 * 26 ** 2 - 26 ** 2 / 17.5) / 4) / Math.sqrt(52 / 12);

describe('sales a month', () => {
  it('tell how far a week varies, in proportion to what is bought: here as much as is sold', () => {
    const known = dossierOf(draftOf({ ...purchase, 'demand.monthly': monthly })).fields['demand.weeklySd'];
    expect(known).toMatchObject({ from: 'default', basis: 'own-figure' });
    expect(known.likely).toBeCloseTo(weeklySd, 9);
    const half = dossierOf(draftOf({ ...purchase, 'purchase.pieces': said(3120), 'demand.monthly': monthly })).fields['demand.weeklySd'];
    expect(half.likely).toBeCloseTo(weeklySd / 2, 9);
  });

  it('give way to what the owner says of a week himself', () => {
    const { fields } = dossierOf(draftOf({ ...purchase, 'demand.monthly': monthly, 'demand.weeklySd': said(40) }));
    expect(fields['demand.weeklySd']).toMatchObject({ from: 'answer', likely: 40 });
  });

  it('tell how far a forecast drifts, so that too much or too little ordered is counted with two more answers', () => {
    const told = { ...purchase, 'market.salePrice': said(30), 'stock.salvage': said(2) };
    const elements = (answers: object) =>
      toInputs(dossierOf(draftOf({ ...told, ...answers }, [planOf('nearshore')])), figures).options.flatMap(({ sources }) =>
        sources.flatMap(({ lines }) => lines.map(({ element }) => element)),
      );
    expect(elements({})).not.toContain('mismatch');
    expect(elements({ 'demand.monthly': monthly })).toContain('mismatch');
    expect(elements({ 'demand.monthly': monthly })).not.toContain('obsolescence');
  });

  it('mean nothing when they are too few, and say so', () => {
    const dossier = draftOf({ ...purchase, 'demand.monthly': { value: 5, series: [5, 5, 5, 5, 5, 5] } });
    expect(dossierOf(dossier).fields['demand.weeklySd'].likely).toBe(0);
  });

  it('stay within what can be drawn, however wild: one month with all the sales of eight years', () => {
    const wild = { value: 1, series: [...Array.from({ length: 95 }, () => 0), 96] };
    const told = { ...purchase, 'market.salePrice': said(30), 'stock.salvage': said(2), 'demand.monthly': wild };
    expect(baseCase(toInputs(dossierOf(draftOf(told, [])), figures)).failed).toEqual([]);
  });

  it('count no drift that is too small to be told from none', () => {
    const told = { ...purchase, 'market.salePrice': said(30), 'stock.salvage': said(2), 'demand.drift': said(1e-310) };
    expect(baseCase(toInputs(dossierOf(draftOf(told, [])), figures)).failed).toEqual([]);
  });
});
