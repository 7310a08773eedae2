import { demandVolatility } from '../../engine/textbook/stock/demand-volatility.ts';
import { weeksPerYear } from '../../engine/model/units.ts';
import type { AnswerValue } from '../draft/read-answer.ts';
import { assumed, fromFigure, open, type Default } from './default.ts';
import type { Situation } from './situation.ts';
import { orderWeeksFrom, waitingSdOf } from './waiting.ts';

const fewestSeasonal = 36;
/** Standard errors between the likely value and one in ten. */
const oneInTen = 1.28;

export function leadTime({ origin, figures }: Situation): Default {
  return fromFigure(figures.leadTimeWeeks(origin.country));
}

export function lateOfTen({ origin, figures }: Situation): Default {
  return fromFigure(figures.lateOfTen(origin.country));
}

export function orderWeeks(situation: Situation): Default {
  return orderWeeksFrom(situation.origin, situation);
}

export function waitingSd({ number, given, default: standing }: Situation): Default {
  const late = given('delivery.lateOfTen');
  return waitingSdOf(late.kind === 'number' ? late : standing('delivery.lateOfTen'), number('delivery.leadTime'));
}

/** Standard deviation of weekly demand, in pieces: of the sales that were given, in proportion to what is bought; else a usual part. */
export function weeklySd({ number, given, figures }: Situation): Default {
  const seen = volatilityOf(given('demand.monthly'));
  if (seen === undefined) return fromFigure(figures.costDefaults.weeklyVariation, number('purchase.pieces') / weeksPerYear);
  return ownFigure((seen.weeklySd / seen.weeklyMean) * (number('purchase.pieces') / weeksPerYear), seen.months);
}

/** How far a forecast is off after a year, from the sales that were given: √52 weeks of chance. */
export function drift({ given }: Situation): Default {
  const seen = volatilityOf(given('demand.monthly'));
  return seen === undefined ? open : ownFigure(Math.min(mostDrift, seen.weeklyVolatility * Math.sqrt(weeksPerYear)), seen.months);
}

function volatilityOf(given: AnswerValue) {
  if (given.kind !== 'series') return undefined;
  const months = given.values.length;
  // A yearly pattern is known only once it was seen three times.
  return { ...demandVolatility(given.values, { seasonal: months >= fewestSeasonal }), months };
}

/** A forecast that is off by more than this says nothing: the largest answer that the question takes. */
const mostDrift = 3;

/** A deviation that was measured over so many months: its own relative error is 1 ÷ √(2 · months). */
function ownFigure(likely: number, months: number): Default {
  const off = oneInTen / Math.sqrt(2 * months);
  return { ...assumed(likely, likely * Math.max(0, 1 - off), likely * (1 + off)), status: 'own' };
}

/** Share of the value bought that ages away: the figure speaks of a wait of twelve weeks, another wait in proportion. */
export function obsolescence({ number, goods }: Situation): Default {
  return fromFigure(goods.ageing, number('delivery.leadTime') / 12);
}
