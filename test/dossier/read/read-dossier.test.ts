import { describe, expect, it } from 'vitest';
import { dontKnow, dossierOf, draftOf, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };

describe('readDossier', () => {
  it('says of every field whether it was answered', () => {
    const { fields } = dossierOf(draftOf({ ...purchase, 'delivery.leadTime': dontKnow }));
    expect(fields['purchase.amount']).toMatchObject({
      from: 'answer',
      likely: 100_000,
      basis: 'own-figure',
      estimate: 'field:purchase.amount',
    });
    expect(fields['delivery.leadTime']).toMatchObject({ from: 'default', basis: 'assumption' });
    expect(fields['delivery.leadTime'].likely).toBe(fields['delivery.leadTime'].default.likely);
  });

  it('turns 115,000 dollars at 0.87 into 100,050 euro, here and nowhere else', () => {
    const { fields, scale } = dossierOf(
      draftOf({ 'purchase.amount': { value: 115_000, sure: 'about' }, 'purchase.currency': said('USD'), 'purchase.rate': said(0.87) }),
    );
    expect(fields['purchase.amount'].likely).toBeCloseTo(100_050, 6);
    expect(fields['purchase.amount'].low).toBeCloseTo(90_045, 6);
    expect(scale).toBe('euro');
  });

  it('takes a round rate while the rate is not known', () => {
    const { fields } = dossierOf(draftOf({ 'purchase.amount': said(1000), 'purchase.currency': said('USD') }));
    expect(fields['purchase.amount'].likely).toBeCloseTo(fields['purchase.rate'].likely * 1000, 6);
  });

  it('leaves amounts in euro aside while the purchase is open, and says so', () => {
    const { fields, scale, remarks } = dossierOf(draftOf({ 'means.cash': said(50_000), 'standstill.weekCost': said(9000) }));
    expect(scale).toBe('per-100');
    expect(fields['means.cash'].from).toBe('ignored');
    expect(fields['standstill.weekCost'].likely).toBeLessThan(10);
    expect(remarks.filter(({ code }) => code === 'not-used').map(({ field }) => field)).toEqual(['standstill.weekCost', 'means.cash']);
  });

  it('leaves kilograms a piece aside while the pieces are open', () => {
    expect(
      dossierOf(draftOf({ 'purchase.amount': said(1000), 'shipment.kilogramsPerPiece': said(5) })).fields['shipment.kilogramsPerPiece']
        .from,
    ).toBe('ignored');
  });

  it('asks nothing twice: a second supplier in the same country has the price and the wait that were told', () => {
    const { plans } = dossierOf(
      draftOf(purchase, [
        planOf('nearshore', { price: said(120), leadTime: said(3) }, 'CZ'),
        planOf('diversify', {}, 'CZ'),
        planOf('friendshore', {}, 'TW'),
      ]),
    );
    expect(plans[1]?.fields.price).toMatchObject({ likely: 120, from: 'answer', estimate: 'plan:nearshore:price', basis: 'quote' });
    expect(plans[1]?.fields.leadTime).toMatchObject({ likely: 3, estimate: 'plan:nearshore:leadTime' });
    expect(plans[2]?.fields.price.from).toBe('default');
  });

  it('does not lend what belongs to the plan: share, switching and extra stock', () => {
    const { plans } = dossierOf(
      draftOf(purchase, [planOf('nearshore', { switching: said(1), extraCover: said(9) }, 'CZ'), planOf('diversify', {}, 'CZ')]),
    );
    expect(plans[1]?.fields.switching.from).toBe('default');
    expect(plans[1]?.fields.extraCover.likely).toBe(0);
  });

  it('does not lend an answer to another way of making in the same country', () => {
    const { plans } = dossierOf(draftOf(purchase, [planOf('reshore-buy', { price: said(150) }), planOf('reshore-automated')]));
    expect(plans[1]?.fields.price).toMatchObject({ from: 'default', estimate: 'ref:price-automated:BE' });
  });

  it('calls a guess at a price no offer', () => {
    const { plans } = dossierOf(draftOf(purchase, [planOf('reshore-buy', { price: { value: 150, sure: 'guess' } })]));
    expect(plans[0]?.fields.price.basis).toBe('own-figure');
  });

  it('takes the growth that was answered for all of such places', () => {
    const { plans } = dossierOf(draftOf({ ...purchase, 'growth.near': said(0.04) }, [planOf('nearshore'), planOf('reshore-buy')]));
    expect(plans[0]?.fields.growth).toMatchObject({ likely: 0.04, estimate: 'field:growth.near', basis: 'own-figure' });
    expect(plans[1]?.fields.growth.from).toBe('default');
  });

  it('gives what customers pay more only to what is made here', () => {
    const { plans } = dossierOf(
      draftOf({ ...purchase, 'market.extraPrice': said(8) }, [planOf('reshore-buy'), planOf('nearshore'), planOf('diversify')]),
    );
    expect(plans.map(({ fields }) => fields.extraPrice.likely)).toEqual([8, 0, 0]);
  });

  it('leaves a weight aside that stayed behind when another way of telling it was chosen', () => {
    const { fields } = dossierOf(
      draftOf({
        ...purchase,
        'shipment.by': said('containers-per-year'),
        'shipment.kilogramsPerPiece': said(500),
        'shipment.containers': said(2),
      }),
    );
    expect(fields['shipment.kilogramsPerPiece']).toMatchObject({ from: 'ignored' });
    expect(fields['shipment.piecesPerContainer'].likely).toBe(500);
  });

  it('takes the price of an importer as delivered here, unless told otherwise', () => {
    expect(dossierOf(draftOf({ 'origin.maker': said('importer') })).fields['purchase.basis'].value).toBe('delivered');
    expect(
      dossierOf(draftOf({ 'origin.maker': said('importer'), 'purchase.basis': said('ex-works') })).fields['purchase.basis'].value,
    ).toBe('ex-works');
    expect(dossierOf(draftOf()).fields['purchase.basis'].value).toBe('free-on-board');
  });

  it('gives what a plan decides no range: four weeks more is four weeks more', () => {
    const { plans } = dossierOf(draftOf(purchase, [planOf('stockpile', { extraCover: { value: 4, sure: 'guess' } }), planOf('diversify')]));
    expect(plans[0]?.fields.extraCover).toMatchObject({ low: 4, likely: 4, high: 4 });
    expect(plans[1]?.fields.share).toMatchObject({ low: 0.3, likely: 0.3, high: 0.3 });
  });

  it('hears once what speed is worth to customers, for every plan that is nearer', () => {
    const told = planOf('nearshore', { speedWorth: said(1.4) }, 'CZ');
    const { plans } = dossierOf(draftOf(purchase, [told, planOf('reshore-buy'), planOf('friendshore')]));
    expect(plans[1]?.fields.speedWorth).toMatchObject({ likely: 1.4, estimate: 'plan:nearshore:speedWorth' });
    expect(plans[2]?.fields.speedWorth.likely).toBe(0);
  });
});
