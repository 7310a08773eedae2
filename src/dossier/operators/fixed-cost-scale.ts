import type { ModelContext } from './target.ts';

type Known = Pick<ModelContext, 'dossier' | 'figures'>;

/** By what costs in euro that do not grow with the purchase are multiplied: 1, or their part of € 100. */
export function fixedCostScale({ dossier: { scale, fields }, figures }: Known): number {
  return scale === 'euro' ? 1 : fields['purchase.amount'].likely / figures.costDefaults.typicalPurchase.value;
}

/** Likely yearly purchase in euro, or what stands in for it. */
export function purchaseForFixedCosts({ dossier: { scale, fields }, figures }: Known): number {
  return scale === 'euro' ? fields['purchase.amount'].likely : figures.costDefaults.typicalPurchase.value;
}
