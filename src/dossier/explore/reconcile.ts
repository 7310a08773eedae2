import type { Dossier } from '../read/dossier.ts';
import { priceToday } from '../read/price-today.ts';

/** How the answers agree with the accounts, in codes with figures. `warns`: two answers cannot both be right. */
export interface Reconciled {
  readonly code: 'share-of-purchases' | 'above-purchases' | 'share-of-turnover' | 'price-per-piece' | 'sold-below-price';
  readonly value: number;
  readonly warns: boolean;
}

/** A purchase of more than all purchases is a slip; a little above is rounding. */
const whole = 1.005;

/** Lays what is bought of the product beside what the whole firm buys and sells. Nothing while the purchase is open. */
export function reconcile(dossier: Dossier): readonly Reconciled[] {
  const { fields, scale, piecesKnown } = dossier;
  if (scale !== 'euro') return [];
  const amount = fields['purchase.amount'].likely;
  const told = (field: 'firm.purchases' | 'firm.turnover' | 'market.salePrice') =>
    fields[field].from === 'answer' && fields[field].likely > 0 ? fields[field].likely : undefined;
  const purchases = told('firm.purchases');
  const turnover = told('firm.turnover');
  const sale = told('market.salePrice');
  const found: Reconciled[] = [];
  if (piecesKnown) found.push({ code: 'price-per-piece', value: priceToday(dossier), warns: false });
  if (purchases !== undefined) {
    const share = amount / purchases;
    found.push(
      share > whole ? { code: 'above-purchases', value: share, warns: true } : { code: 'share-of-purchases', value: share, warns: false },
    );
  }
  if (turnover !== undefined) found.push({ code: 'share-of-turnover', value: amount / turnover, warns: false });
  if (piecesKnown && sale !== undefined && sale < priceToday(dossier)) found.push({ code: 'sold-below-price', value: sale, warns: true });
  return found;
}
