import { weeksPerYear } from '../../engine/model/units.ts';
import { assumed, chosen, fromFigure, open, type Default } from './default.ts';
import { goodsAmount } from './purchase-defaults.ts';
import type { Situation } from './situation.ts';

export function standstillWhat(): Default {
  return chosen('one-product');
}

export function standstillAfter({ figures }: Situation): Default {
  return fromFigure(figures.costDefaults.standstillAfter);
}

/**
 * Turnover that stops in a week without supply: that of the whole firm where all of it stands still and its turnover is told, of
 * the product where that is all that stops and its sale price is told; else it is not guessed.
 */
export function standstillTurnover(situation: Situation): Default {
  const { choice, given, number } = situation;
  const what = choice('standstill.what');
  if (what === 'nothing') return assumed(0);
  const [turnover, price] = [given('firm.turnover'), given('market.salePrice')];
  if (what === 'whole-firm' && turnover.kind === 'number') return ofWeek(turnover.likely);
  return what === 'one-product' && price.kind === 'number' ? ofWeek(price.likely * number('purchase.pieces')) : open;
}

function ofWeek(yearly: number): Default {
  return { ...assumed(yearly / weeksPerYear), status: 'own' };
}

/**
 * What a week without supply costs: the margin on the turnover that stops; else the weekly purchase times the margin, and so many
 * times that for a line or the whole firm; nothing when nothing stands still.
 */
export function standstillWeekCost(situation: Situation): Default {
  const { choice, number, given, default: standIn, figures } = situation;
  if (choice('standstill.what') === 'nothing') return assumed(0);
  const isKnown = given('standstill.turnover').kind === 'number' || standIn('standstill.turnover').value !== undefined;
  if (isKnown) return fromFigure(figures.costDefaults.marginOfTurnover, number('standstill.turnover'));
  const { standstillMargin, lineOverProduct, firmOverProduct } = figures.costDefaults;
  const stops = { 'one-line': lineOverProduct.value, 'whole-firm': firmOverProduct.value }[choice('standstill.what')] ?? 1;
  return fromFigure(standstillMargin, (stops * goodsAmount(situation)) / weeksPerYear);
}

export function standstillLostShare({ figures }: Situation): Default {
  return fromFigure(figures.costDefaults.lostShare);
}
