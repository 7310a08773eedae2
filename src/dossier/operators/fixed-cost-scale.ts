import type { Dossier } from '../read/dossier.ts';
import { goodsPriceToday } from '../read/price-today.ts';
import type { ModelContext } from './target.ts';

type PurchaseFigures = Pick<ModelContext, 'dossier' | 'figures'>;

/** By what costs in euro that do not grow with the purchase are multiplied: 1, or their part of € 100. */
export function fixedCostScale({ dossier: { scale, fields, goodsPrice }, figures }: PurchaseFigures): number {
  return scale === 'euro' ? 1 : goodsAmount({ fields, goodsPrice }) / figures.costDefaults.typicalPurchase.value;
}

/** Likely yearly purchase of the goods in euro, or what stands in for it. */
export function purchaseForFixedCosts({ dossier: { scale, fields, goodsPrice }, figures }: PurchaseFigures): number {
  return scale === 'euro' ? goodsAmount({ fields, goodsPrice }) : figures.costDefaults.typicalPurchase.value;
}

/** Likely euro a year for the goods alone. */
function goodsAmount(dossier: Pick<Dossier, 'fields' | 'goodsPrice'>): number {
  return goodsPriceToday(dossier) * dossier.fields['purchase.pieces'].likely;
}
