import { fromFigure, type Default } from './default.ts';
import type { Situation } from './situation.ts';

/** Growth of today's price, and of other prices far away. */
export function growthFar({ origin, figures }: Situation): Default {
  return fromFigure(figures.priceGrowth[origin.country.zone]);
}

export function growthNear({ figures }: Situation): Default {
  return fromFigure(figures.priceGrowth.eu);
}

export function growthHome({ figures }: Situation): Default {
  return fromFigure(figures.priceGrowth.home);
}

/** Seven years: a choice of view, not something uncertain. */
export function horizon({ figures }: Situation): Default {
  const { value, ...papers } = figures.costDefaults.horizon;
  return fromFigure({ ...papers, value, low: value, high: value });
}

export function discountRate({ figures }: Situation): Default {
  return fromFigure(figures.costDefaults.discountRate);
}
