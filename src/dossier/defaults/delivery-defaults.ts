import { fromFigure, type Default } from './default.ts';
import type { Situation } from './situation.ts';

export function leadTime({ origin, figures }: Situation): Default {
  return fromFigure(figures.leadTimeWeeks(origin.country));
}

export function lateOfTen({ origin, figures }: Situation): Default {
  return fromFigure(figures.lateOfTen(origin.country));
}

/** Standard deviation of weekly demand, in pieces. */
export function weeklySd({ number, figures }: Situation): Default {
  return fromFigure(figures.costDefaults.weeklyVariation, number('purchase.pieces') / 52);
}

/** Share of the value bought that ages away: the figure speaks of a wait of twelve weeks, another wait in proportion. */
export function obsolescence({ number, figures }: Situation): Default {
  return fromFigure(figures.costDefaults.obsolescence, number('delivery.leadTime') / 12);
}
