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

/** Free on board there, as most is bought; an importer sells what has arrived. */
export function purchaseBasis({ choice }: Situation): Default {
  return chosen(choice('origin.maker') === 'importer' ? 'delivered' : 'free-on-board');
}

/** Euro for a piece today. */
export function priceNow({ number }: Pick<Situation, 'number'>): number {
  return number('purchase.amount') / number('purchase.pieces');
}
