import { assumed, chosen, fromFigure, type Default } from './default.ts';
import type { Situation } from './situation.ts';

export function product({ figures }: Situation): Default {
  return chosen(figures.defaultProductId);
}

export function materialShare({ goods }: Situation): Default {
  return fromFigure(goods.materialShare);
}

export function labourShare({ goods }: Situation): Default {
  return fromFigure(goods.labourShare);
}

export function rejects({ origin, figures }: Situation): Default {
  return fromFigure(figures.rejectShare[origin.country.zone]);
}

/** Only who has know-how to lose says so. */
export function ipLoss(): Default {
  return assumed(0);
}

/** What customers would pay more is never assumed. */
export function extraPrice(): Default {
  return assumed(0);
}
