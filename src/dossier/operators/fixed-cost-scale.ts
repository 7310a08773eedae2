import type { Dossier } from '../dossier.ts';

/** Yearly purchase that is taken for typical while it is not known, EUR. */
const typicalPurchase = 250_000;

/** By what costs in euro that do not grow with the purchase are multiplied: 1, or their part of € 100. */
export function fixedCostScale({ scale, fields }: Pick<Dossier, 'scale' | 'fields'>): number {
  return scale === 'euro' ? 1 : fields['purchase.amount'].likely / typicalPurchase;
}

/** Likely yearly purchase in euro, or what stands in for it. */
export function purchaseForFixedCosts({ scale, fields }: Pick<Dossier, 'scale' | 'fields'>): number {
  return scale === 'euro' ? fields['purchase.amount'].likely : typicalPurchase;
}
