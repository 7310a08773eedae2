import type { Goods } from './goods.ts';
import type { Figure } from '../../reference/figure.ts';
import { assumed, open, workedOut, type Default } from './default.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';

/** The ordinary duty on the goods times the share of it that applies to their origin. */
export function dutyFrom({ country }: Place, { duty }: Goods): Default {
  return times(duty, country.dutyFactor);
}

export function dutyRate({ origin, goods }: Situation): Default {
  return dutyFrom(origin, goods);
}

/** The duty after a change that is already known. */
export function dutyLater({ origin, goods }: Situation): Default {
  const change = origin.country.dutyEnds;
  return change === undefined ? open : times(goods.duty, change.factor);
}

/** The first full year after that change. */
export function dutyLaterFrom({ origin }: Situation): Default {
  const change = origin.country.dutyEnds;
  if (change === undefined) return open;
  const [year = '', month = '1'] = change.from.split('-');
  return assumed(Math.ceil(Number(year) + (Number(month) - 1) / 12));
}

/** A duty times the share of it that applies: arithmetic, so it is as sure as the weaker of the two. */
function times(duty: Figure, part: Figure): Default {
  const found = assumed(duty.value * part.value, duty.low * part.low, duty.high * part.high);
  if (duty.status === 'assumption' || part.status === 'assumption') return workedOut(found, [duty, part]);
  const { status, source, asOf, reviewBy } = duty;
  return { ...found, status, source, asOf, reviewBy: reviewBy < part.reviewBy ? reviewBy : part.reviewBy };
}
