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
 * Turnover that stops in a week without supply: that of the whole firm where all of it stands still, of the product by its sale price,
 * of a line as of so many products; never more than that of the firm. Where neither turnover nor sale price is told it is not guessed.
 */
export function standstillTurnover(situation: Situation): Default {
  const { choice, given, number } = situation;
  const what = choice('standstill.what');
  if (what === 'nothing') return assumed(0);
  const [firm, price] = [turnoverOfFirm(situation), given('market.salePrice')];
  if (what === 'whole-firm' && firm !== undefined) return ofWeek(firm);
  if (price.kind !== 'number') return open;
  const sold = price.likely * number('purchase.pieces');
  const all = sold * stoppedWith(what, situation).value;
  if (firm !== undefined && firm < all) return ofWeek(firm);
  return what === 'one-product' ? ofWeek(sold) : fromFigure(stoppedWith(what, situation), sold / weeksPerYear);
}

function turnoverOfFirm({ given }: Situation): number | undefined {
  const told = given('firm.turnover');
  return told.kind === 'number' ? told.likely : undefined;
}

const itself = { value: 1, low: 1, high: 1 } as const;

/** Of how many products what stands still is worth. */
function stoppedWith(what: string, { figures: { costDefaults } }: Situation) {
  return (
    { 'one-line': costDefaults.lineOverProduct, 'whole-firm': costDefaults.firmOverProduct }[what] ?? {
      ...costDefaults.lineOverProduct,
      ...itself,
    }
  );
}

function ofWeek(yearly: number): Default {
  return { ...assumed(yearly / weeksPerYear), status: 'own' };
}

/**
 * What a week without supply costs: the margin on the turnover that stops; else the weekly purchase times the margin, and so many
 * times that for a line or the whole firm, at most the margin on what the firm turns over; nothing when nothing stands still.
 */
export function standstillWeekCost(situation: Situation): Default {
  const { choice, number, given, default: standIn, figures } = situation;
  const what = choice('standstill.what');
  if (what === 'nothing') return assumed(0);
  const { standstillMargin, marginOfTurnover } = figures.costDefaults;
  const isKnown = given('standstill.turnover').kind === 'number' || standIn('standstill.turnover').value !== undefined;
  if (isKnown) return fromFigure(marginOfTurnover, number('standstill.turnover'));
  const ofProducts = (stoppedWith(what, situation).value * goodsAmount(situation)) / weeksPerYear;
  const ofFirm = (turnoverOfFirm(situation) ?? Infinity) / weeksPerYear;
  return standstillMargin.value * ofProducts > marginOfTurnover.value * ofFirm
    ? fromFigure(marginOfTurnover, ofFirm)
    : fromFigure(standstillMargin, ofProducts);
}

export function standstillLostShare({ figures }: Situation): Default {
  return fromFigure(figures.costDefaults.lostShare);
}
