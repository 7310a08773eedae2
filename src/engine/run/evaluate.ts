import { setAt, valueAt } from '../textbook/value-at.ts';
import { createFutureState, prepareFuture, type FutureState } from './costs/future-state.ts';
import { createCourses, type Courses } from './costs/courses.ts';
import { bookOption } from './costs/book-option.ts';
import { createLedger, type Ledger } from './costs/ledger.ts';
import { costOption } from './costs/cost-option.ts';
import { createOptionCosts, type OptionCosts } from './costs/option-costs.ts';
import { addPassThrough } from './costs/pass-through.ts';
import { fillCourses } from './costs/take-over.ts';
import { fillRunningCosts } from './costs/running-cost.ts';
import { createOutcomePrices, type OutcomePrices } from './costs/course-cost.ts';
import { historySets, type HistorySet } from '../draw/history-sets.ts';
import { expectedUncovered } from './outages/expected-outages.ts';
import { beginOutages, createOutageRun, simulateOutages, type OutageRun } from './outages/outage-run.ts';
import { meetHistories } from './outages/stoppage-run.ts';
import type { Model } from '../model/model.ts';
import type { Failure } from '../model/failure.ts';

/** All that one future needs, allocated once. */
export interface Bench {
  readonly model: Model;
  readonly state: FutureState;
  readonly costs: OptionCosts;
  readonly ledger: Ledger;
  readonly courses: Courses;
  readonly prices: OutcomePrices;
  /** Whether a project, a pilot or charging on is priced by what the reference costs to run. */
  readonly isPriced: boolean;
  /** The histories of a future; see `setHistories`. */
  readonly historiesOf: (future: number) => HistorySet;
  /** One number per history for each project, of the future at hand; none without histories. */
  projects: readonly Float64Array[];
  /** The same as `expectedWeeks` where it was asked for in this future, else NaN. */
  readonly expected: Float64Array;
  /** Weeks a year without supply that an option may expect once it runs in full. */
  readonly expectedWeeks: (option: number) => number;
  /** Weeks without supply that begin in a year, expected: `uncovered[option × horizon + year − 1]` */
  readonly uncovered: Float64Array;
  /** Mean of the worst 5 % of histories of what outages and the outcome of the project cost, EUR, per option. */
  readonly tail: Float64Array;
  /** Without one, outages are expected in closed form. */
  readonly outages: OutageRun | undefined;
  /** What went wrong with an option, in this future or before. */
  readonly failures: (Failure | undefined)[];
  readonly all: Uint8Array;
}

/**
 * With 0 histories, outages are expected in closed form. The histories are those of the first future, until others are set.
 *
 * @param historiesOf those of another bench of this model, so that none is drawn twice
 */
export function createBench(model: Model, histories: number, historiesOf = historySets(model, histories)): Bench {
  const outages = histories === 0 ? undefined : createOutageRun(model, historiesOf(0).events);
  const state = createFutureState(model);
  const costs = createOptionCosts(model);
  const expected = new Float64Array(model.options.length);
  return {
    model,
    state,
    costs,
    ledger: createLedger(model),
    courses: createCourses(model, histories),
    prices: createOutcomePrices(model),
    isPriced: model.options.some((option) => (option.transition ?? option.pilot ?? option.passThrough) !== undefined),
    historiesOf,
    projects: histories === 0 ? [] : historiesOf(0).projects,
    expected,
    expectedWeeks: (option) => {
      if (option === -1) return 0; // no option could be calculated
      if (Number.isNaN(valueAt(expected, option))) setAt(expected, option, expectedUncovered({ model, state, costs }, option));
      return valueAt(expected, option);
    },
    uncovered: outages?.uncovered ?? new Float64Array(model.options.length * model.horizon),
    tail: outages?.tail ?? new Float64Array(model.options.length),
    outages,
    failures: model.options.map(() => undefined),
    all: new Uint8Array(model.options.length).fill(1),
  };
}

/** Lays out the histories that this future meets: whatever is calculated of it then meets them. */
export function setHistories(bench: Bench, future: number): void {
  if (bench.outages === undefined) return;
  const { events, projects } = bench.historiesOf(future);
  meetHistories(bench.outages.stops, bench.model, events);
  bench.projects = projects;
}

/** What has to be calculated again. */
export interface Part {
  /** 1 for each option that is wanted; the reference is costed anyhow. */
  readonly options: Uint8Array;
  /** Weeks without supply of all options where they are known already: then no outages are simulated. */
  readonly uncovered: Float64Array | undefined;
}

/** Calculates all options in the future whose estimates and steps stand in the state of the bench. */
export function evaluateFuture(bench: Bench): void {
  evaluatePart(bench, { options: bench.all, uncovered: undefined });
}

/**
 * Calculates the wanted options in the future whose estimates and steps stand in the state of the bench. What goes wrong stands in
 * `bench.failures` afterwards.
 */
export function evaluatePart(bench: Bench, { options, uncovered }: Part): void {
  const { model, state, failures } = bench;
  const wrongWithAll = prepareFuture(model, state);
  if (wrongWithAll !== undefined) return failAll(bench, wrongWithAll);
  for (let option = 0; option < model.options.length; option += 1) {
    if (valueAt(options, option) !== 1 && option !== model.reference) continue;
    failures[option] ??= costOption(bench, option);
  }
  if (failures[model.reference] !== undefined) return failAll(bench, 'unknown-reference');
  bench.expected.fill(Number.NaN);
  if (bench.isPriced) fillRunningCosts(bench, model.reference, bench.costs.ofReference);
  for (let option = 0; option < model.options.length; option += 1) {
    if (valueAt(options, option) !== 1 && option !== model.reference) continue;
    addPassThrough(bench, option);
    fillCourses(bench, option);
  }
  if (uncovered !== undefined) bench.uncovered.set(uncovered);
  else if (bench.outages === undefined) expectOutages(bench, options);
  else simulateWanted(bench, bench.outages, options);
  for (let option = 0; option < model.options.length; option += 1) {
    if (valueAt(options, option) !== 1 || failures[option] !== undefined) continue;
    failures[option] = bookOption(bench, option);
  }
}

function failAll({ model, failures }: Bench, reason: Failure): void {
  for (let option = 0; option < model.options.length; option += 1) failures[option] ??= reason;
}

function simulateWanted(bench: Bench, into: OutageRun, options: Uint8Array): void {
  const outages = { model: bench.model, state: bench.state, costs: bench.costs, courses: bench.courses, run: into.stops, into };
  beginOutages(outages);
  for (let option = 0; option < bench.model.options.length; option += 1) {
    if (valueAt(options, option) !== 1 || bench.failures[option] !== undefined) continue;
    simulateOutages(outages, option);
  }
}

function expectOutages(bench: Bench, options: Uint8Array): void {
  const { model, state, ledger, uncovered, tail, failures } = bench;
  const old = bench.expectedWeeks(model.reference);
  for (let option = 0; option < model.options.length; option += 1) {
    if (valueAt(options, option) !== 1 || failures[option] !== undefined) continue;
    const own = bench.expectedWeeks(option);
    let discounted = 0;
    for (let year = option * model.horizon; year < (option + 1) * model.horizon; year += 1) {
      const weeks = own + valueAt(ledger.oldShare, year) * (old - own);
      setAt(uncovered, year, weeks);
      discounted += weeks * valueAt(state.discount, year - option * model.horizon);
    }
    setAt(tail, option, model.elements.outage === -1 ? 0 : state.lossPerWeek * discounted);
  }
}
