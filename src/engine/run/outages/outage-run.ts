import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { OptionCosts } from '../costs/option-costs.ts';
import type { FutureState } from '../costs/future-state.ts';
import { oldShareOn, oldUntil, onTime, outcomes, type Courses } from '../costs/courses.ts';
import type { Model } from '../../model/model.ts';
import type { EventHistories } from '../../draw/event-histories.ts';
import { createStoppageRun, findStoppages, type Stoppages, type StoppageRun } from './stoppages.ts';
import { worstMean } from './worst-mean.ts';

const tailLevel = 0.95;

/** Weeks of demand without supply, of all options in one future. Written over in every future. */
export interface OutageRun extends StoppageRun {
  /** Those that the future at hand meets. */
  histories: EventHistories;
  /** Mean over the histories, by the year in which the outage began: `uncovered[option × horizon + year − 1]` */
  readonly uncovered: Float64Array;
  /**
   * Mean of the worst 5 % of histories of what outages cost, and the outcome of the project against the mean; EUR, discounted, per option.
   */
  readonly tail: Float64Array;
  /** Per history, what the tail is of. */
  readonly cost: Float64Array;
  /** What happens in each history costs, EUR, discounted: `byHistory[option × histories + history]` */
  readonly byHistory: Float64Array;
  readonly worst: Float64Array;
}

/** Room for the outages of all options over these histories, or as many others; allocated once for all futures. */
export function createOutageRun(model: Model, histories: EventHistories): OutageRun {
  return {
    ...createStoppageRun(model, histories),
    histories,
    uncovered: new Float64Array(model.options.length * model.horizon),
    tail: new Float64Array(model.options.length),
    cost: new Float64Array(histories.count),
    byHistory: new Float64Array(model.options.length * histories.count),
    worst: new Float64Array(Math.ceil(histories.count * (1 - tailLevel)) + 1),
  };
}

/** A future with the outages that are simulated in it. */
export interface Outages {
  readonly model: Model;
  readonly state: FutureState;
  readonly costs: OptionCosts;
  readonly run: OutageRun;
  readonly courses: Courses;
}

/** Which events happen in this future, and for how long. Before `simulateOutages`. */
export function beginOutages({ model, state, run }: Outages): void {
  const { histories, happening } = run;
  run.sameAs.fill(-1);
  let count = 0;
  for (let history = 0; history < histories.count; history += 1) {
    const end = valueAt(histories.start, history + 1);
    for (let i = valueAt(histories.start, history); i < end; i += 1) {
      const event = valueAt(histories.event, i);
      const plan = model.events[event];
      if (plan === undefined || valueAt(histories.mark, i) >= valueAt(state.amount, plan.perYear)) continue;
      setAt(happening.time, count, valueAt(histories.time, i));
      setAt(happening.year, count, valueAt(histories.year, i));
      setAt(happening.event, count, event);
      setAt(happening.weeks, count, valueAt(histories.stretch, i) * Math.max(0, valueAt(state.amount, plan.meanWeeks)));
      count += 1;
    }
    setAt(happening.start, history + 1, count);
  }
}

/** What bridges the stoppages of an option, weeks of demand. */
interface Cover {
  readonly all: number;
  readonly raw: number;
}

/**
 * Fills the weeks without supply of the option at `at`. What the reference still makes of the pieces when an outage ends counts
 * with the reference's chain, the rest with the option's own: so an outage that lasts longer never counts for less. It goes by
 * the course on time; what being late or called off costs is in the costs of these outcomes.
 */
export function simulateOutages(outages: Outages, at: number): void {
  const { model, state, run, courses } = outages;
  const option = model.options[at];
  const own = findStoppages(outages, at);
  const old = findStoppages(outages, model.reference);
  if (option === undefined || own === undefined || old === undefined) return;
  const loss = model.elements.outage === -1 ? 0 : state.lossPerWeek;
  const isUncertain = option.transition !== undefined;
  const oldEnd = oldUntil(courses, at);
  const cover = coverOf(outages, at);
  const oldCover = coverOf(outages, model.reference);
  const first = at * model.horizon;
  run.uncovered.fill(0, first, first + model.horizon);
  for (let history = 0; history < run.histories.count; history += 1) {
    let weeks = 0;
    const end = valueAt(own.start, history + 1);
    for (let i = valueAt(own.start, history); i < end; i += 1) {
      let short = shortIn(own, i, cover);
      if (!(short > 0)) continue;
      const ended = valueAt(own.end, i);
      if (ended < oldEnd) short *= 1 - oldShareOn(courses, at, ended);
      const year = valueAt(own.year, i);
      addAt(run.uncovered, first + year, short);
      weeks += short * valueAt(state.discount, year);
    }
    const oldStops = oldEnd > 0 ? valueAt(old.start, history + 1) : 0;
    for (let i = oldEnd > 0 ? valueAt(old.start, history) : 0; i < oldStops; i += 1) {
      const short = shortIn(old, i, oldCover);
      if (!(short > 0)) continue;
      const ended = valueAt(old.end, i);
      if (ended >= oldEnd) break;
      const part = oldShareOn(courses, at, ended) * short;
      const year = valueAt(old.year, i);
      addAt(run.uncovered, first + year, part);
      weeks += part * valueAt(state.discount, year);
    }
    const outcome = isUncertain ? valueAt(courses.outcome, at * run.histories.count + history) : onTime;
    const extra = isUncertain ? valueAt(courses.extra, at * outcomes + outcome) : 0;
    setAt(run.cost, history, isUncertain ? loss * weeks + extra : weeks);
    setAt(run.byHistory, at * run.histories.count + history, loss * weeks + extra);
  }
  for (let year = first; year < first + model.horizon; year += 1) {
    setAt(run.uncovered, year, valueAt(run.uncovered, year) / run.histories.count);
  }
  const worst = worstMean(run.cost, tailLevel, run.worst);
  setAt(run.tail, at, isUncertain ? worst : loss * worst);
}

function coverOf({ model, state: { amount } }: Outages, at: number): Cover {
  const option = model.options[at];
  if (option === undefined) return { all: 0, raw: 0 };
  return {
    all: Math.max(0, valueAt(amount, option.coverWeeks)),
    raw: option.rawWeeks === undefined ? 0 : Math.max(0, valueAt(amount, option.rawWeeks)),
  };
}

/** Weeks of demand that a stoppage leaves without supply; none when not above 0. */
function shortIn({ other, raw }: Stoppages, at: number, cover: Cover): number {
  return valueAt(other, at) + Math.max(0, valueAt(raw, at) - cover.raw) - cover.all;
}
