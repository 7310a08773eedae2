import { assumed, chosen, fromFigure, open, type Default } from './default.ts';
import type { Situation } from './situation.ts';

/** While nobody says what is bought, everything is told per € 100. */
const perHundred = 100;

export function purchaseAmount(): Default {
  return assumed(perHundred);
}

/** Without a number of pieces, a piece is what one euro buys today: prices of plans are then per euro of today's price. */
export function purchasePieces({ number }: Situation): Default {
  return assumed(number('purchase.amount'));
}

export function purchaseCurrency(): Default {
  return chosen('EUR');
}

export function purchaseRate({ choice, figures }: Situation): Default {
  const { currencies } = figures;
  const rates: Readonly<Record<string, (typeof currencies)[keyof typeof currencies] | undefined>> = currencies;
  const rate = rates[choice('purchase.currency')];
  return rate === undefined ? open : fromFigure(rate);
}

/** Share of the lead time during which the goods are paid already: from far away it is usual, whatever the term of delivery. */
export function paidBeforehand({ origin, figures }: Situation): Default {
  return origin.country.zone === 'far' ? fromFigure(figures.costDefaults.prepaidShare) : assumed(0);
}

/** Free on board there, as most is bought; an importer sells what has arrived. */
export function purchaseBasis({ choice }: Situation): Default {
  return chosen(choice('origin.maker') === 'importer' ? 'delivered' : 'free-on-board');
}

/** Euro a year for the goods, ready to leave their country. */
export function goodsAmount({ number, goodsPrice }: Situation): number {
  return goodsPrice().goods * number('purchase.pieces');
}
