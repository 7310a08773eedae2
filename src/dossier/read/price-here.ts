import type { Figures } from '../defaults/load-figures.ts';
import { partOfPrice, placeIndex, priceShares, supplier, type PriceShares } from '../defaults/place-index.ts';
import type { Dossier } from './dossier.ts';
import { goodsPriceToday } from './price-today.ts';

type GoodsPriced = Pick<Dossier, 'fields' | 'origin' | 'goodsPrice'>;

/** Of a piece made here by a supplier. */
function sharesHere({ fields }: GoodsPriced, figures: Figures): PriceShares {
  return priceShares(
    { material: fields['content.materialShare'].likely, labour: fields['content.labourShare'].likely },
    undefined,
    figures,
  );
}

/** Euro for the goods if a supplier here made them, by the level of the place of today. */
export function goodsPriceHere(dossier: GoodsPriced, figures: Figures): number {
  return goodsPriceToday(dossier) / placeIndex(dossier.origin.country, sharesHere(dossier, figures), supplier, figures);
}

/** Share of material in today's price, per share of it in the price of a piece made here. */
export function materialToday(dossier: GoodsPriced, figures: Figures): number {
  const shares = sharesHere(dossier, figures);
  return shares.material === 0 ? 0 : partOfPrice('material', dossier.origin.country, shares, figures) / shares.material;
}
