import { weeksPerYear } from '../../engine/model/units.ts';
import { assumed, chosen, fromFigure, type Default } from './default.ts';
import { goodsAmount } from './purchase-defaults.ts';
import type { Situation } from './situation.ts';

export function standstillWhat(): Default {
  return chosen('one-product');
}

export function standstillAfter({ figures }: Situation): Default {
  return fromFigure(figures.costDefaults.standstillAfter);
}

/** What a week without supply costs: the weekly purchase times the margin; nothing when nothing stands still. */
export function standstillWeekCost(situation: Situation): Default {
  const { choice, figures } = situation;
  if (choice('standstill.what') === 'nothing') return assumed(0);
  return fromFigure(figures.costDefaults.standstillMargin, goodsAmount(situation) / weeksPerYear);
}

export function standstillLostShare({ figures }: Situation): Default {
  return fromFigure(figures.costDefaults.lostShare);
}
