import type { Dossier } from './dossier.ts';

type WithPrice = Pick<Dossier, 'fields' | 'goodsPrice'>;

/** Euro for a piece today, as invoiced. */
export function priceToday({ fields }: Pick<Dossier, 'fields'>): number {
  return fields['purchase.amount'].likely / fields['purchase.pieces'].likely;
}

/** Euro for the goods in it, ready to leave their country. */
export function goodsPriceToday(dossier: WithPrice): number {
  return goodsIn(priceToday(dossier), dossier);
}

/** The same for another price from the same maker, under the same term of delivery. */
export function goodsIn(price: number, { goodsPrice: { invoice, goods, perEuro } }: Pick<Dossier, 'goodsPrice'>): number {
  return goods + perEuro * (price - invoice);
}
