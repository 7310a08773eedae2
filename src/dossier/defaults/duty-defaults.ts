import { dutyDue, type DutyRule } from '../../reference/duty-rule.ts';
import type { Goods } from './goods.ts';
import { assumed, fromFigure, open, type Default } from './default.ts';
import type { Figures } from './load-figures.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';

type Preferences = Pick<Figures, 'generalPreference'>;

/** What is due on these goods under the rules that hold for their origin. */
export function dutyUnder(rules: readonly DutyRule[], { duty, dutyClass }: Goods, { generalPreference }: Preferences): Default {
  return fromFigure(dutyDue({ ordinary: duty, goods: dutyClass }, rules, generalPreference));
}

export function dutyFrom({ country }: Place, goods: Goods, figures: Preferences): Default {
  return dutyUnder(country.dutyRules, goods, figures);
}

export function dutyRate({ origin, goods, figures }: Situation): Default {
  return dutyFrom(origin, goods, figures);
}

/** The duty after the next change that is already known. */
export function dutyLater({ origin, goods, figures }: Situation): Default {
  const [next] = origin.country.dutySteps;
  return next === undefined ? open : dutyUnder(next.rules, goods, figures);
}

/** The first full year after that change. */
export function dutyLaterFrom({ origin }: Situation): Default {
  const [next] = origin.country.dutySteps;
  return next === undefined ? open : assumed(Math.ceil(yearOf(next.from)));
}

/** How likely that change is. One that somebody tells of, without saying so, will come. */
export function dutyLaterChance({ origin, given }: Situation): Default {
  if (given('duty.later').kind === 'number') return assumed(1);
  const [next] = origin.country.dutySteps;
  return next === undefined ? open : assumed(next.chance);
}

/** A month as a year with its part: `2029-07` is 2029.5. */
export function yearOf(month: string): number {
  const [year = '', number = '1'] = month.split('-');
  return Number(year) + (Number(number) - 1) / 12;
}
