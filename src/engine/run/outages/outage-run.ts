import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import { oldShareOn, oldUntil, onTime, outcomes, takesOver, type Courses } from '../costs/courses.ts';
import { oldShareAt } from '../costs/old-share.ts';
import type { Model } from '../../model/model.ts';
import type { EventHistories } from '../../draw/event-histories.ts';
import { createStoppageRun, endPart, otherPart, rawPart, stoppageParts, type Stopping, type StoppageRun } from './stoppage-run.ts';
import { findStoppages } from './stoppages.ts';
import { worstMean } from './worst-mean.ts';

const tailLevel = 0.95;

/** Weeks of demand without supply, of all options in one future. Written over in every future. */
export interface OutageRun {
  readonly stops: StoppageRun;
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
  /** Of the reference in the future at hand, whatever option takes over from it. */
  readonly ofReference: Shortfalls;
  /** Of the option at hand, by year: weeks without supply so far, and the discount factor. */
  readonly byYear: Float64Array;
}

/** The stoppages of an option that its cover does not bridge; those of history h stand from `start[h]` to before `start[h + 1]`. */
interface Shortfalls {
  readonly start: Int32Array;
  readonly year: Int32Array;
  /** When the stoppage ends, years, just before the horizon at the latest; and weeks of demand without supply: two numbers each. */
  readonly endAndShort: Float64Array;
}

/** Room for the outages of all options over these histories, or as many others; allocated once for all futures. */
export function createOutageRun(model: Model, histories: EventHistories): OutageRun {
  return {
    stops: createStoppageRun(model, histories),
    uncovered: new Float64Array(model.options.length * model.horizon),
    tail: new Float64Array(model.options.length),
    cost: new Float64Array(histories.count),
    byHistory: new Float64Array(model.options.length * histories.count),
    worst: new Float64Array(Math.ceil(histories.count * (1 - tailLevel)) + 1),
    ofReference: {
      start: new Int32Array(histories.count + 1),
      year: new Int32Array(histories.most),
      endAndShort: new Float64Array(histories.most * 2),
    },
    byYear: new Float64Array(model.horizon * 2),
  };
}

/** A future with the outages that are simulated in it. */
export interface Outages extends Stopping {
  readonly into: OutageRun;
  readonly courses: Courses;
}

/** Which events happen in this future, for how long, and what they do to the reference. Before `simulateOutages`. */
export function beginOutages(outages: Outages): void {
  const { model, state, run } = outages;
  const { events } = model;
  const { time, stretch, byClass } = run.histories;
  const { start, place, mark } = byClass;
  const { happens, end } = run.happening;
  run.sameAs.fill(-1);
  happens.fill(0, 0, place.length);
  for (let kind = 0; kind < events.length; kind += 1) {
    const plan = events[kind];
    if (plan === undefined) continue;
    const rate = valueAt(state.amount, plan.perYear);
    const mean = Math.max(0, valueAt(state.amount, plan.meanWeeks));
    const last = valueAt(start, kind + 1);
    for (let i = valueAt(start, kind); i < last && !(valueAt(mark, i) >= rate); i += 1) {
      const event = valueAt(place, i);
      setAt(happens, event, 1);
      setAt(end, event, valueAt(time, event) + valueAt(stretch, event) * mean);
    }
  }
  fillLeastCover(outages);
  fillShortfalls(outages);
}

/** What is missing no longer than the cover of all options that meet it leaves nobody short: most stoppages of a firm with stock. */
function fillLeastCover(outages: Outages): void {
  const { alike, leastCover } = outages.run;
  leastCover.fill(Infinity);
  for (let at = 0; at < alike.length; at += 1) {
    const first = valueAt(alike, at);
    const { all } = coverOf(outages, at);
    if (all < valueAt(leastCover, first)) setAt(leastCover, first, all);
  }
}

/** Which stoppages of the reference its cover does not bridge: most options meet them, each with the share that is not yet taken over. */
function fillShortfalls(outages: Outages): void {
  const { model, run, into } = outages;
  const stoppages = findStoppages(outages, model.reference);
  if (stoppages === undefined) return;
  const { all, raw } = coverOf(outages, model.reference);
  const { parts } = stoppages;
  const { start, year, endAndShort } = into.ofReference;
  let count = 0;
  for (let history = 0; history < run.histories.count; history += 1) {
    const last = valueAt(stoppages.start, history + 1);
    for (let i = valueAt(stoppages.start, history); i < last; i += 1) {
      const missing = shortOf(valueAt(parts, i * stoppageParts + otherPart), valueAt(parts, i * stoppageParts + rawPart) - raw, all);
      if (!(missing > 0)) continue;
      setAt(year, count, valueAt(stoppages.year, i));
      setAt(endAndShort, 2 * count, valueAt(parts, i * stoppageParts + endPart));
      setAt(endAndShort, 2 * count + 1, missing);
      count += 1;
    }
    setAt(start, history + 1, count);
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
  const { model, state, run, into, courses } = outages;
  const option = model.options[at];
  const own = findStoppages(outages, at);
  if (option === undefined || own === undefined) return;
  const loss = model.elements.outage === -1 ? 0 : state.lossPerWeek;
  const isUncertain = option.transition !== undefined;
  const oldEnd = Math.min(oldUntil(courses, at), model.horizon); // no stoppage ends later
  const isPlain = valueAt(courses.ends, at) === takesOver;
  const delay = valueAt(courses.delay, at);
  const ramp = valueAt(courses.ramp, at);
  const { all, raw } = coverOf(outages, at);
  const first = at * model.horizon;
  const { uncovered, cost, byHistory, byYear, ofReference } = into;
  const { count } = run.histories;
  const { start: ownStart, year: ownYear, parts } = own;
  const { start: oldStart, year: oldYear, endAndShort } = ofReference;
  for (let year = 0; year < model.horizon; year += 1) {
    setAt(byYear, 2 * year, 0);
    setAt(byYear, 2 * year + 1, valueAt(state.discount, year));
  }
  let i = 0;
  let old = 0;
  for (let history = 0; history < count; history += 1) {
    let weeks = 0;
    const end = valueAt(ownStart, history + 1);
    for (; i < end; i += 1) {
      const place = i * stoppageParts;
      let short = shortOf(valueAt(parts, place + otherPart), valueAt(parts, place + rawPart) - raw, all);
      if (!(short > 0)) continue;
      const ended = valueAt(parts, place + endPart);
      if (ended < oldEnd) short *= 1 - (isPlain ? oldShareAt(ended, delay, ramp) : oldShareOn(courses, at, ended));
      const year = 2 * valueAt(ownYear, i);
      addAt(byYear, year, short);
      weeks += short * valueAt(byYear, year + 1);
    }
    const oldStops = oldEnd > 0 ? valueAt(oldStart, history + 1) : 0;
    for (; old < oldStops; old += 1) {
      const ended = valueAt(endAndShort, 2 * old);
      if (ended >= oldEnd) break;
      const left = isPlain ? oldShareAt(ended, delay, ramp) : oldShareOn(courses, at, ended);
      const part = left * valueAt(endAndShort, 2 * old + 1);
      const year = 2 * valueAt(oldYear, old);
      addAt(byYear, year, part);
      weeks += part * valueAt(byYear, year + 1);
    }
    old = oldStops;
    const outcome = isUncertain ? valueAt(courses.outcome, at * count + history) : onTime;
    const extra = isUncertain ? valueAt(courses.extra, at * outcomes + outcome) : 0;
    setAt(cost, history, isUncertain ? loss * weeks + extra : weeks);
    setAt(byHistory, at * count + history, loss * weeks + extra);
  }
  for (let year = 0; year < model.horizon; year += 1) setAt(uncovered, first + year, valueAt(byYear, 2 * year) / count);
  const worst = worstMean(cost, tailLevel, into.worst);
  setAt(into.tail, at, isUncertain ? worst : loss * worst);
}

function coverOf({ model, state: { amount } }: Outages, at: number): Cover {
  const option = model.options[at];
  if (option === undefined) return { all: 0, raw: 0 };
  return {
    all: Math.max(0, valueAt(amount, option.coverWeeks)),
    raw: option.rawWeeks === undefined ? 0 : Math.max(0, valueAt(amount, option.rawWeeks)),
  };
}

/** Weeks of demand that a stoppage leaves without supply, by what is missing beyond raw cover too; none when not above 0. */
function shortOf(other: number, beyondRaw: number, all: number): number {
  return other + (beyondRaw > 0 ? beyondRaw : 0) - all;
}
