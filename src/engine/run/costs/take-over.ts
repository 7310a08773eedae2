import type { OptionPlan, PilotPlan, TransitionPlan } from '../../model/model.ts';
import {
  calledOff,
  goesBack,
  late,
  neverBegins,
  oldShareOver,
  onTime,
  takesOver,
  takesOverAfterPilot,
  outcomes,
  type Courses,
} from './courses.ts';
import type { Ledger } from './ledger.ts';
import type { Costing } from './option-costs.ts';
import { runningCost } from './running-cost.ts';

const monthsPerYear = 12;

export interface TakingOver extends Costing {
  readonly ledger: Ledger;
  readonly courses: Courses;
  /** One number per history for each project; without histories, chances count as they are. */
  readonly projects: readonly Float64Array[];
}

/** Years before the option starts to take over, and over which it does. */
export function transitionOf(option: OptionPlan, amount: Float64Array): { readonly delay: number; readonly ramp: number } {
  return {
    delay: Math.max(0, amount[option.monthsUntilItWorks] ?? 0) / monthsPerYear,
    ramp: Math.max(0, amount[option.rampMonths] ?? 0) / monthsPerYear,
  };
}

/** Years until the option is expected to run in full: with a pilot that goes on, late as often as its chance says. */
export function yearsUntilInFull(option: OptionPlan, amount: Float64Array): number {
  const { delay, ramp } = transitionOf(option, amount);
  const { transition, pilot } = option;
  const lateYears = transition === undefined ? 0 : shareIn(amount, transition.lateChance) * yearsIn(amount, transition.lateMonths);
  return delay + ramp + lateYears + (pilot === undefined ? 0 : yearsIn(amount, pilot.months));
}

/** Finds how the option at `at` takes over, once all options are costed, and what that makes of its years on average. */
export function fillCourses(taking: TakingOver, at: number): void {
  const { model, state, courses } = taking;
  const option = model.options[at];
  if (option === undefined) return;
  const { delay, ramp } = transitionOf(option, state.amount);
  const { transition } = option;
  const first = at * outcomes;
  fillWeights(taking, at);
  const lateYears = transition === undefined ? 0 : yearsIn(state.amount, transition.lateMonths);
  const years = model.horizon + 1;
  courses.paid.fill(0, first * years, (first + outcomes) * years);
  for (let outcome = 0; outcome < (transition === undefined ? 1 : outcomes); outcome += 1) {
    courses.delay[first + outcome] = outcome === late ? delay + lateYears : delay;
    courses.ramp[first + outcome] = ramp;
    courses.ends[first + outcome] = outcome === calledOff ? neverBegins : takesOver;
    courses.paid[(first + outcome) * years] = outcome === calledOff && transition !== undefined ? sunk(state.amount, transition) : 1;
    if (option.pilot !== undefined) fillPilot(taking, at, outcome, option.pilot);
    fillYears(taking, at, outcome);
  }
  mixCourses(taking, at);
}

function fillWeights({ model, state, courses, projects }: TakingOver, at: number): void {
  const transition = model.options[at]?.transition;
  const first = at * outcomes;
  courses.weight.fill(0, first, first + outcomes);
  if (transition === undefined) {
    courses.weight[first + onTime] = 1;
    return;
  }
  const off = shareIn(state.amount, transition.calledOffChance);
  const offOrLate = off + (1 - off) * shareIn(state.amount, transition.lateChance);
  const draws = projects[transition.draw];
  if (draws === undefined) {
    courses.weight[first + onTime] = 1 - offOrLate;
    courses.weight[first + late] = offOrLate - off;
    courses.weight[first + calledOff] = off;
    return;
  }
  for (let history = 0; history < draws.length; history += 1) {
    const draw = draws[history] ?? 1;
    const outcome = draw < off ? calledOff : draw < offOrLate ? late : onTime;
    courses.outcome[at * draws.length + history] = outcome;
    courses.weight[first + outcome] = (courses.weight[first + outcome] ?? 0) + 1 / draws.length;
  }
}

/** A pilot that is decided within the horizon goes on when what it saves over the years left is worth what is then paid once. */
function fillPilot(taking: TakingOver, at: number, outcome: number, pilot: PilotPlan): void {
  const { model, state, courses } = taking;
  const place = at * outcomes + outcome;
  const years = model.horizon + 1;
  const until = (courses.delay[place] ?? 0) + yearsIn(state.amount, pilot.months);
  courses.decided[place] = until;
  courses.small[place] = shareIn(state.amount, pilot.share);
  courses.paid[place * years] = 0;
  if (outcome === calledOff) return;
  const payYear = Math.trunc(until);
  courses.ends[place] = takesOverAfterPilot;
  if (payYear >= model.horizon) return;
  if (isWorthIt(taking, at, place, payYear)) courses.paid[place * years + payYear + 1] = 1;
  else courses.ends[place] = goesBack;
}

function isWorthIt({ model, state, costs, courses }: TakingOver, at: number, place: number, payYear: number): boolean {
  const option = model.options[at];
  if (option === undefined) return false;
  const { elements, horizon, reference } = model;
  const seen = Math.max(0, Math.ceil(courses.decided[place] ?? 0) - 1);
  const pieces = state.pieces[seen] ?? 0;
  const saved = pieces > 0 ? (runningCost(model, costs, reference, seen) - runningCost(model, costs, at, seen)) / pieces : 0;
  let worth = option.endElement === -1 ? 0 : state.endDiscount * (state.amount[option.endValue] ?? 0);
  for (let year = 0; year < horizon; year += 1) {
    courses.ends[place] = goesBack;
    const back = oldShareOver(courses, place, year + 1);
    courses.ends[place] = takesOverAfterPilot;
    worth += saved * (state.pieces[year] ?? 0) * (state.discount[year] ?? 0) * (back - oldShareOver(courses, place, year + 1));
  }
  let once = 0;
  for (let element = 0; element < elements.ids.length; element += 1) once += costs.once[at * elements.ids.length + element] ?? 0;
  return worth > once * (state.discount[payYear] ?? 0);
}

/** What a course that is known makes of the years of the option. */
function fillYears({ model, state, courses }: TakingOver, at: number, outcome: number): void {
  const option = model.options[at];
  const place = at * outcomes + outcome;
  const years = model.horizon + 1;
  for (let year = 0; year < model.horizon; year += 1)
    courses.oldShare[place * model.horizon + year] = oldShareOver(courses, place, year + 1);
  let paid = 0;
  for (let year = place * years; year < (place + 1) * years; year += 1) paid += courses.paid[year] ?? 0;
  courses.kept[place] = outcome !== calledOff && paid > 0 ? 1 : 0;
  const lost = outcome === calledOff && option?.transition !== undefined ? sunk(state.amount, option.transition) : 1;
  courses.pilotPaid[place] = option?.pilot === undefined ? 0 : lost;
}

/** Puts into the ledger what the outcomes make of the years of an option, by their weights. */
function mixCourses({ model: { horizon }, ledger, courses }: TakingOver, at: number): void {
  ledger.oldShare.fill(0, at * horizon, (at + 1) * horizon);
  ledger.paid.fill(0, at * (horizon + 1), (at + 1) * (horizon + 1));
  ledger.kept[at] = 0;
  ledger.pilotPaid[at] = 0;
  for (let place = at * outcomes; place < (at + 1) * outcomes; place += 1) {
    const weight = courses.weight[place] ?? 0;
    if (weight === 0) continue;
    for (let year = 0; year < horizon; year += 1) {
      const share = weight * (courses.oldShare[place * horizon + year] ?? 0);
      ledger.oldShare[at * horizon + year] = (ledger.oldShare[at * horizon + year] ?? 0) + share;
    }
    for (let year = 0; year <= horizon; year += 1) {
      const part = weight * (courses.paid[place * (horizon + 1) + year] ?? 0);
      ledger.paid[at * (horizon + 1) + year] = (ledger.paid[at * (horizon + 1) + year] ?? 0) + part;
    }
    ledger.kept[at] = (ledger.kept[at] ?? 0) + weight * (courses.kept[place] ?? 0);
    ledger.pilotPaid[at] = (ledger.pilotPaid[at] ?? 0) + weight * (courses.pilotPaid[place] ?? 0);
  }
}

function sunk(amount: Float64Array, { sunkShare }: TransitionPlan): number {
  return shareIn(amount, sunkShare);
}

function shareIn(amount: Float64Array, number: number): number {
  return Math.min(1, Math.max(0, amount[number] ?? 0));
}

function yearsIn(amount: Float64Array, months: number): number {
  return Math.max(0, amount[months] ?? 0) / monthsPerYear;
}
