import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { dossierOf, draftOf, said } from '../../support/draft-of.ts';

const codesOf = (answers: Draft['answers']) => dossierOf(draftOf(answers)).remarks.map(({ code }) => code);
const bought = { 'purchase.amount': said(500_000), 'purchase.pieces': said(10_000) };

describe('extra duties against unfair trade', () => {
  it('are pointed at for bicycles and fasteners from China, until they are told', () => {
    const bicycles = { ...bought, product: said('bicycles-ebikes'), 'origin.country': said('CN') };
    expect(codesOf(bicycles)).toContain('trade-defence');
    expect(codesOf({ ...bought, product: said('springs-fasteners'), 'origin.country': said('CN') })).toContain('trade-defence');
    expect(codesOf({ ...bicycles, 'cost.anti-dumping': said(0.3) })).not.toContain('trade-defence');
  });

  it('are not pointed at from elsewhere, nor for workwear', () => {
    expect(codesOf({ ...bought, product: said('bicycles-ebikes'), 'origin.country': said('VN') })).not.toContain('trade-defence');
    expect(codesOf({ ...bought, product: said('workwear'), 'origin.country': said('CN') })).not.toContain('trade-defence');
  });
});

describe('the carbon border adjustment', () => {
  const steel = { ...bought, product: said('structural-steel'), 'origin.country': said('TR') };

  it('is pointed at for steel: alone from 50 tonnes a year, 10,000 pieces of 5 kg, and below with all other such goods', () => {
    expect(codesOf({ ...steel, 'shipment.kilogramsPerPiece': said(5) })).toContain('border-carbon');
    const light = codesOf({ ...steel, 'shipment.kilogramsPerPiece': said(4.9) });
    expect(light).toContain('border-carbon-together');
    expect(light).not.toContain('border-carbon');
  });

  it('is not pointed at from Switzerland and Norway', () => {
    for (const origin of ['CH', 'NO'])
      expect(codesOf({ ...steel, 'origin.country': said(origin) }).filter((code) => code.startsWith('border-carbon'))).toEqual([]);
  });

  it('is not pointed at within the Union, nor once it is told', () => {
    const heavy = { ...steel, 'shipment.kilogramsPerPiece': said(50) };
    expect(codesOf({ ...heavy, 'origin.country': said('DE') })).not.toContain('border-carbon');
    expect(codesOf({ ...heavy, 'cost.carbon-border': said(2) })).not.toContain('border-carbon');
  });
});

describe('quotas on steel', () => {
  const steel = { ...bought, product: said('stainless-steel-parts'), 'origin.country': said('IN') };

  it('are pointed at for goods of steel from outside the European Economic Area, until a duty is told', () => {
    expect(codesOf(steel)).toContain('steel-quota');
    expect(codesOf({ ...steel, 'origin.country': said('NO') })).not.toContain('steel-quota');
    expect(codesOf({ ...steel, 'duty.rate': said(0) })).not.toContain('steel-quota');
    expect(codesOf({ ...steel, product: said('springs-fasteners') })).not.toContain('steel-quota');
  });
});
