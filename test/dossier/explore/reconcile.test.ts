import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { reconcile } from '../../../src/dossier/explore/reconcile.ts';
import { dossierOf, draftOf, said } from '../../support/draft-of.ts';

const of = (answers: Draft['answers']) => reconcile(dossierOf(draftOf(answers)));

describe('beside the accounts', () => {
  it('finds 180 000 of 1 million to be 18 % of the purchases, and 15 euro a piece for 12 000', () => {
    const found = of({ 'purchase.amount': said(180_000), 'purchase.pieces': said(12_000), 'firm.purchases': said(1_000_000) });
    expect(found).toEqual([
      { code: 'price-per-piece', value: 15, warns: false },
      { code: 'share-of-purchases', value: 0.18, warns: false },
    ]);
  });

  it('warns when one product costs more than all purchases together', () => {
    expect(of({ 'purchase.amount': said(500_000), 'firm.purchases': said(400_000) })).toEqual([
      { code: 'above-purchases', value: 1.25, warns: true },
    ]);
  });

  it('warns when a piece is sold for less than it costs', () => {
    const found = of({ 'purchase.amount': said(180_000), 'purchase.pieces': said(12_000), 'market.salePrice': said(12) });
    expect(found.at(-1)).toEqual({ code: 'sold-below-price', value: 12, warns: true });
  });

  it('counts a purchase in another currency in euro', () => {
    const dollars = { 'purchase.amount': said(100_000), 'purchase.currency': said('USD'), 'purchase.rate': said(0.9) } as const;
    expect(of({ ...dollars, 'firm.turnover': said(900_000) })).toEqual([{ code: 'share-of-turnover', value: 0.1, warns: false }]);
  });

  it('says nothing while the purchase is open', () => {
    expect(of({ 'firm.purchases': said(400_000) })).toEqual([]);
  });
});
