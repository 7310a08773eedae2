import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { OptionPlan, PilotPlan } from '../../model/model.ts';
import { calledOff, goesBack, late, oldShareOver, onTime, outcomes, takesOver, takesOverAfterPilot, type Courses } from './courses.ts';
import { courseCost, fillPrices, type OutcomePrices } from './course-cost.ts';
import type { Ledger } from './ledger.ts';
import type { Costing } from './option-costs.ts';
import { fillTrouble } from './project-trouble.ts';

const monthsPerYear = 12;

/** What the course of an option is decided by, and where it is written. */
export interface TakingOver extends Costing {
  readonly ledger: Ledger;
  readonly courses: Courses;
  readonly prices: OutcomePrices;
  /** One number per history for each project; without histories, chances count as they are. */
  readonly projects: readonly Float64Array[];
  /** Weeks a year without supply that an option may expect once it runs in full. */
  readonly expectedWeeks: (option: number) => number;
}

/** Years before the option starts to take over, and over which it does. */
export function transitionOf(option: OptionPlan, amount: Float64Array): { readonly delay: number; readonly ramp: number } {
  return {
    delay: Math.max(0, valueAt(amount, option.monthsUntilItWorks)) / monthsPerYear,
    ramp: Math.max(0, valueAt(amount, option.rampMonths)) / monthsPerYear,
  };
}

/** Years until the option is expected to run in full: with a pilot that goes on, late as often as its chance says. */
export function yearsUntilInFull(option: OptionPlan, amount: Float64Array): number {
  const { delay, ramp } = transitionOf(option, amount);
  const { transition, pilot } = option;
  const lateYears = transition === undefined ? 0 : shareIn(amount, transition.lateChance) * yearsIn(amount, transition.lateMonths);
  return delay + ramp + lateYears + (pilot === undefined ? 0 : yearsIn(amount, pilot.months));
}

/** Finds how the option at `at` takes over when it is on time, once all options are costed, and what else its project may cost. */
export function fillCourses(taking: TakingOver, at: number): void {
  const { model, state, courses } = taking;
  const option = model.options[at];
  if (option === undefined) return;
  const { delay, ramp } = transitionOf(option, state.amount);
  setAt(courses.delay, at, delay);
  setAt(courses.ramp, at, ramp);
  fillWeights(taking, at);
  if (option.transition !== undefined || option.pilot !== undefined) fillPrices(taking, at);
  if (option.pilot !== undefined) return fillPilot(taking, at, option.pilot);
  followCourse(taking, at, takesOver);
}

function fillWeights({ model, state, courses, projects }: TakingOver, at: number): void {
  const transition = model.options[at]?.transition;
  const first = at * outcomes;
  courses.weight.fill(0, first, first + outcomes);
  if (transition === undefined) {
    setAt(courses.weight, first + onTime, 1);
    return;
  }
  const off = shareIn(state.amount, transition.calledOffChance);
  const offOrLate = off + (1 - off) * shareIn(state.amount, transition.lateChance);
  const draws = projects[transition.draw];
  if (draws === undefined) {
    setAt(courses.weight, first + onTime, 1 - offOrLate);
    setAt(courses.weight, first + late, offOrLate - off);
    setAt(courses.weight, first + calledOff, off);
    return;
  }
  for (let history = 0; history < draws.length; history += 1) {
    const draw = valueAt(draws, history);
    const outcome = draw < off ? calledOff : draw < offOrLate ? late : onTime;
    setAt(courses.outcome, at * draws.length + history, outcome);
    addAt(courses.weight, first + outcome, 1 / draws.length);
  }
}

/** A pilot that is decided within the horizon goes on when that costs least over all years, what may go wrong included. */
function fillPilot(taking: TakingOver, at: number, pilot: PilotPlan): void {
  const { model, state, courses } = taking;
  const until = valueAt(courses.delay, at) + yearsIn(state.amount, pilot.months);
  setAt(courses.decided, at, until);
  setAt(courses.small, at, shareIn(state.amount, pilot.share));
  if (until >= model.horizon) return followCourse(taking, at, takesOverAfterPilot);
  followCourse(taking, at, goesBack);
  const back = courseCost(taking, at);
  followCourse(taking, at, takesOverAfterPilot);
  if (!(courseCost(taking, at) < back)) followCourse(taking, at, goesBack);
}

/** What a course makes of the years of the option. */
function followCourse(taking: TakingOver, at: number, end: number): void {
  const { model, ledger, courses } = taking;
  const { horizon } = model;
  const option = model.options[at];
  setAt(courses.ends, at, end);
  for (let year = 0; year < horizon; year += 1) setAt(ledger.oldShare, at * horizon + year, oldShareOver(courses, at, year + 1));
  const first = at * (horizon + 1);
  ledger.paid.fill(0, first, first + horizon + 1);
  const paidIn = option?.pilot === undefined ? 0 : Math.trunc(valueAt(courses.decided, at)) + 1;
  const isPaid = end !== goesBack && paidIn <= horizon;
  if (isPaid) setAt(ledger.paid, first + paidIn, 1);
  setAt(ledger.kept, at, isPaid ? 1 : 0);
  setAt(ledger.pilotPaid, at, option?.pilot === undefined ? 0 : 1);
  if (option?.transition !== undefined) fillTrouble(taking, at, option.transition);
}

function shareIn(amount: Float64Array, number: number): number {
  return Math.min(1, Math.max(0, valueAt(amount, number)));
}

function yearsIn(amount: Float64Array, months: number): number {
  return Math.max(0, valueAt(amount, months)) / monthsPerYear;
}
