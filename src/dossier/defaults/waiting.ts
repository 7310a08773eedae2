import { orderWeeksScale } from './care.ts';
import { assumed, fromFigure, type Default } from './default.ts';
import type { Place } from './place.ts';
import { goodsAmount } from './purchase-defaults.ts';
import type { Situation } from './situation.ts';

/** A late delivery is late by half a week and a tenth of the lead time, on average. */
export const meanDelay = { weeks: 0.5, share: 0.1 } as const;

interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Of the highest p: below it the root rises too steeply to speak for the whole range. */
const leastPart = 0.25;

/**
 * Standard deviation of the lead time per late delivery of ten. A share p comes late by an exponential delay of mean d:
 * variance p · 2d² − (p · d)², so sd = d · √(2p − p²). The root is taken at the likely p, or at a quarter of the highest where
 * that is more, and spread over p in proportion.
 */
export function sdPerLate({ likely, high }: Pick<Range, 'likely' | 'high'>): number {
  const late = Math.max(likely, high * leastPart);
  if (late === 0) return 0;
  const p = late / 10;
  return Math.sqrt(2 * p - p * p) / late;
}

/** How far the wait varies, in weeks, by how many deliveries of ten are late. */
export function waitingSdOf(late: Range, leadTimeWeeks: number): Default {
  const perLate = sdPerLate(late) * (meanDelay.weeks + meanDelay.share * leadTimeWeeks);
  return assumed(late.likely * perLate, late.low * perLate, late.high * perLate);
}

/** Weeks between two orders from a place: the more is bought, the oftener. */
export function orderWeeksFrom({ country }: Place, situation: Situation): Default {
  const { figures, scale } = situation;
  const { orderWeeksFar, orderWeeksNear, typicalPurchase } = figures.costDefaults;
  const purchase = scale === 'euro' ? goodsAmount(situation) : typicalPurchase.value;
  return fromFigure(country.zone === 'far' ? orderWeeksFar : orderWeeksNear, orderWeeksScale(purchase, figures));
}
