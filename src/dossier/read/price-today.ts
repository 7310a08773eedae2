import { stripRoad } from '../defaults/price-ratio.ts';
import type { Dossier } from './dossier.ts';

type WithFields = Pick<Dossier, 'fields'>;

/** Euro for a piece today, as invoiced. */
export function priceToday({ fields }: WithFields): number {
  return fields['purchase.amount'].likely / fields['purchase.pieces'].likely;
}

/** Euro for the goods in it: a price delivered here holds the road as well. */
export function goodsPriceToday(dossier: WithFields): number {
  const { fields } = dossier;
  const price = priceToday(dossier);
  if (fields['purchase.basis'].value !== 'delivered') return price;
  return stripRoad(price, { freight: fields['freight.perPiece'].likely, duty: fields['duty.rate'].likely });
}
