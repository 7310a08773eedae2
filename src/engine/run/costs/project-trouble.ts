import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { TransitionPlan } from '../../model/model.ts';
import type { Pricing } from './course-cost.ts';
import { calledOff, late, oldShareOver, onTime, outcomes, type Courses } from './courses.ts';
import type { Ledger } from './ledger.ts';

const monthsPerYear = 12;

interface Troubled extends Pricing {
  readonly ledger: Ledger;
  readonly courses: Courses;
}

/**
 * What a project of the option at `at` costs more when it is late or called off than when it is on time, discounted; and in the
 * ledger by year, by the chances of these outcomes.
 *
 * Late: for the pieces that the old chain makes in the meantime, what the new one would have saved, and at the least the interest
 * on money that lies idle; and what stands ready and does not work. That the old chain is cheaper is no gain: who wants that stays.
 * Called off: what the option would have saved less what is got back, at the least nothing, and what stood ready; never less
 * than being late.
 */
export function fillTrouble(troubled: Troubled, at: number, transition: TransitionPlan): void {
  const { model, state, ledger, courses } = troubled;
  const { horizon } = model;
  const first = at * outcomes;
  const lateYears = Math.max(0, valueAt(state.amount, transition.lateMonths)) / monthsPerYear;
  const weightLate = valueAt(courses.weight, first + late);
  let lateCost = 0;
  let discounted = 0;
  for (let year = 0; year < horizon; year += 1) {
    const cost = lateIn(troubled, at, { year, lateYears, transition });
    const discount = valueAt(state.discount, year);
    setAt(ledger.trouble, at * horizon + year, discount > 0 ? (weightLate * cost) / discount : 0);
    lateCost += cost;
    discounted += discount;
  }
  const off = Math.max(lateCost, calledOffCost(troubled, at, transition));
  const weightOff = valueAt(courses.weight, first + calledOff);
  // In which year it is called off is not known: the same amount in every year.
  for (let year = at * horizon; year < (at + 1) * horizon; year += 1)
    addAt(ledger.trouble, year, discounted > 0 ? (weightOff * off) / discounted : 0);
  const mean = weightLate * lateCost + weightOff * off;
  setAt(courses.trouble, first + onTime, 0);
  setAt(courses.trouble, first + late, lateCost);
  setAt(courses.trouble, first + calledOff, off);
  for (let place = first; place < first + outcomes; place += 1) setAt(courses.extra, place, valueAt(courses.trouble, place) - mean);
}

interface LateYear {
  readonly year: number;
  readonly lateYears: number;
  readonly transition: TransitionPlan;
}

function lateIn(troubled: Troubled, at: number, { year, lateYears, transition }: LateYear): number {
  if (lateYears === 0) return 0;
  const { model, ledger, courses } = troubled;
  const more = Math.max(0, oldShareOver(courses, at, year + 1 - lateYears) - valueAt(ledger.oldShare, at * model.horizon + year));
  if (more === 0) return 0;
  const { prices } = troubled;
  return more * (Math.max(valueAt(prices.old, year), idle(troubled, at, year)) + readyIn(troubled, year, transition));
}

/** Interest in a year on the money that was paid once by then; discounted, after tax. */
function idle({ model, state, ledger, prices }: Troubled, at: number, year: number): number {
  const first = at * (model.horizon + 1);
  let paid = prices.pilot * valueAt(ledger.pilotPaid, at);
  for (let then = 0; then <= year; then += 1) paid += prices.once * (1 - state.taxRate) * valueAt(ledger.paid, first + then);
  return Math.max(0, paid * valueAt(state.amount, model.frame.discountRate) * valueAt(state.discount, year));
}

/** Staff, space and orders kept on standby for a year, EUR; discounted, after tax. */
function readyIn({ state, prices }: Troubled, year: number, { standby }: TransitionPlan): number {
  return Math.max(0, valueAt(state.amount, standby)) * valueAt(prices.own, year);
}

function calledOffCost(troubled: Troubled, at: number, transition: TransitionPlan): number {
  const { model, state, ledger, prices } = troubled;
  const { horizon } = model;
  const sunk = Math.min(1, Math.max(0, valueAt(state.amount, transition.sunkShare)));
  const isPilot = model.options[at]?.pilot !== undefined;
  // What came in at once, as support does, is paid back.
  const lost = sunk * Math.max(0, isPilot ? prices.pilot : valueAt(prices.paid, 0));
  let cost = lost + prices.left * valueAt(ledger.kept, at) - prices.pilot * valueAt(ledger.pilotPaid, at);
  let ready = 0;
  for (let year = 0; year <= horizon; year += 1) cost -= valueAt(prices.paid, year) * valueAt(ledger.paid, at * (horizon + 1) + year);
  let shareBefore = 1;
  for (let year = 0; year < horizon; year += 1) {
    const share = valueAt(ledger.oldShare, at * horizon + year);
    cost += valueAt(prices.old, year) * (1 - share);
    // What stood ready is lost as if the project were a year late: then the old chain makes what it made the year before.
    ready += Math.max(0, shareBefore - share) * readyIn(troubled, year, transition);
    shareBefore = share;
  }
  return Math.max(0, cost) + ready;
}
