import type { Dossier } from './dossier.ts';

/** Euro for a piece today, as invoiced. */
export function priceToday({ fields }: Pick<Dossier, 'fields'>): number {
  return fields['purchase.amount'].likely / fields['purchase.pieces'].likely;
}
