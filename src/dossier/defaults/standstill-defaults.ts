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

/** Turnover that stops in a week without supply: that of the whole firm where all of it stands still and its turnover is told; else it is not guessed. */
export function standstillTurnover({ choice, given }: Situation): Default {
  if (choice('standstill.what') === 'nothing') return assumed(0);
  const turnover = given('firm.turnover');
  return choice('standstill.what') === 'whole-firm' && turnover.kind === 'number'
    ? { ...assumed(turnover.likely / weeksPerYear), status: 'own' }
    : open;
}

/** What a week without supply costs: the margin on the turnover that stops, else the weekly purchase times the margin; nothing when nothing stands still. */
export function standstillWeekCost(situation: Situation): Default {
  const { choice, number, given, default: standIn, figures } = situation;
  if (choice('standstill.what') === 'nothing') return assumed(0);
  const isKnown = given('standstill.turnover').kind === 'number' || standIn('standstill.turnover').value !== undefined;
  if (isKnown) return fromFigure(figures.costDefaults.marginOfTurnover, number('standstill.turnover'));
  return fromFigure(figures.costDefaults.standstillMargin, goodsAmount(situation) / weeksPerYear);
}

export function standstillLostShare({ figures }: Situation): Default {
  return fromFigure(figures.costDefaults.lostShare);
}
