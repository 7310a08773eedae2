import type { OptionCosts } from '../costs/option-costs.ts';
import type { FutureState } from '../costs/future-state.ts';
import { oldShareOn, oldUntil, onTime, outcomes, type Courses } from '../costs/courses.ts';
import type { Model, OptionPlan } from '../../model/model.ts';
import { weeksPerYear } from '../../model/units.ts';
import type { EventHistories } from '../../draw/event-histories.ts';
import { worstMean } from './worst-mean.ts';

const tailLevel = 0.95;

/** Weeks of demand without supply, of all options in one future. Written over in every future. */
export interface OutageRun {
  readonly histories: EventHistories;
  /** Mean over the histories, by the year in which the outage began: `uncovered[option × horizon + year − 1]` */
  readonly uncovered: Float64Array;
  /** Mean of the worst 5 % of histories of what outages cost, and the outcome of the project against the mean; EUR, discounted, per option. */
  readonly tail: Float64Array;
  /** What happens in this future, history by history. */
  readonly happening: Happenings;
  /** Shortages of the option being simulated, and of the reference. */
  readonly own: Shortages;
  readonly reference: Shortages;
  readonly down: Downtime;
  /** Per history, what the tail is of. */
  readonly cost: Float64Array;
  /** What happens in each history costs, EUR, discounted: `byHistory[option × histories + history]` */
  readonly byHistory: Float64Array;
  readonly worst: Float64Array;
}

interface Happenings {
  readonly start: Int32Array;
  readonly time: Float64Array;
  readonly event: Int32Array;
  readonly weeks: Float64Array;
}

interface Shortages {
  readonly start: Int32Array;
  /** When it begins, and when the last outage in it ends; weeks. */
  readonly time: Float64Array;
  readonly end: Float64Array;
  readonly weeks: Float64Array;
}

/** Until when a source is down, and until when nobody replaces it; weeks after the start. */
interface Down {
  readonly until: Float64Array;
  readonly alone: Float64Array;
}

/** Per source of the option being simulated: how long it is down, and how fast others replace it. */
interface Downtime {
  readonly all: Down;
  /** By what no raw cover helps against. */
  readonly other: Down;
  readonly after: Float64Array;
  /** Share that nobody replaces. */
  readonly missing: Float64Array;
}

export function createOutageRun(model: Model, histories: EventHistories): OutageRun {
  const most = histories.time.length;
  const sources = model.options.reduce((largest, option) => Math.max(largest, option.sources.count), 0);
  const shortages = (): Shortages => ({
    start: new Int32Array(histories.count + 1),
    time: new Float64Array(most),
    end: new Float64Array(most),
    weeks: new Float64Array(most),
  });
  const down = (): Down => ({ until: new Float64Array(sources), alone: new Float64Array(sources) });
  return {
    histories,
    uncovered: new Float64Array(model.options.length * model.horizon),
    tail: new Float64Array(model.options.length),
    happening: {
      start: new Int32Array(histories.count + 1),
      time: new Float64Array(most),
      event: new Int32Array(most),
      weeks: new Float64Array(most),
    },
    own: shortages(),
    reference: shortages(),
    down: {
      all: down(),
      other: down(),
      after: new Float64Array(sources),
      missing: new Float64Array(sources),
    },
    cost: new Float64Array(histories.count),
    byHistory: new Float64Array(model.options.length * histories.count),
    worst: new Float64Array(Math.ceil(histories.count * (1 - tailLevel)) + 1),
  };
}

export interface Outages {
  readonly model: Model;
  readonly state: FutureState;
  readonly costs: OptionCosts;
  readonly run: OutageRun;
  readonly courses: Courses;
}

/** Which events happen in this future, and for how long; then what the reference runs short. Before `simulateOutages`. */
export function beginOutages(outages: Outages): void {
  const { model, state, run } = outages;
  const { histories, happening } = run;
  let count = 0;
  for (let history = 0; history < histories.count; history += 1) {
    const end = histories.start[history + 1] ?? 0;
    for (let i = histories.start[history] ?? 0; i < end; i += 1) {
      const event = histories.event[i] ?? 0;
      const plan = model.events[event];
      if (plan === undefined || (histories.mark[i] ?? 1) >= (state.amount[plan.perYear] ?? 0)) continue;
      happening.time[count] = histories.time[i] ?? 0;
      happening.event[count] = event;
      happening.weeks[count] = (histories.stretch[i] ?? 0) * Math.max(0, state.amount[plan.meanWeeks] ?? 0);
      count += 1;
    }
    happening.start[history + 1] = count;
  }
  findShortages(outages, model.reference, run.reference);
}

/**
 * Fills the weeks without supply of the option at `at`. What the reference still makes of the pieces when an outage ends counts
 * with the reference's chain, the rest with the option's own: so an outage that lasts longer never counts for less. It goes by
 * the course on time; what being late or called off costs is in the costs of these outcomes.
 */
export function simulateOutages(outages: Outages, at: number): void {
  const { model, state, run, courses } = outages;
  const option = model.options[at];
  if (option === undefined) return;
  const loss = model.elements.outage === -1 ? 0 : state.lossPerWeek;
  const isUncertain = option.transition !== undefined;
  const oldEnd = oldUntil(courses, at);
  if (at !== model.reference) findShortages(outages, at, run.own);
  const own = at === model.reference ? run.reference : run.own;
  run.uncovered.fill(0, at * model.horizon, (at + 1) * model.horizon);
  for (let history = 0; history < run.histories.count; history += 1) {
    let weeks = 0;
    for (let i = own.start[history] ?? 0; i < (own.start[history + 1] ?? 0); i += 1) {
      const part = oldEnd > 0 ? 1 - oldShareOn(courses, at, endOf(own, i, model.horizon)) : 1;
      weeks += note(outages, at, own.time[i] ?? 0, part * (own.weeks[i] ?? 0));
    }
    for (let i = oldEnd > 0 ? (run.reference.start[history] ?? 0) : Infinity; i < (run.reference.start[history + 1] ?? 0); i += 1) {
      const end = endOf(run.reference, i, model.horizon);
      if (end >= oldEnd) break;
      weeks += note(outages, at, run.reference.time[i] ?? 0, oldShareOn(courses, at, end) * (run.reference.weeks[i] ?? 0));
    }
    const outcome = isUncertain ? (courses.outcome[at * run.histories.count + history] ?? onTime) : onTime;
    const extra = isUncertain ? (courses.extra[at * outcomes + outcome] ?? 0) : 0;
    run.cost[history] = isUncertain ? loss * weeks + extra : weeks;
    run.byHistory[at * run.histories.count + history] = loss * weeks + extra;
  }
  for (let year = at * model.horizon; year < (at + 1) * model.horizon; year += 1) {
    run.uncovered[year] = (run.uncovered[year] ?? 0) / run.histories.count;
  }
  const worst = worstMean(run.cost, tailLevel, run.worst);
  run.tail[at] = isUncertain ? worst : loss * worst;
}

/** When a shortage ends, in years; what lasts beyond the horizon ends just before it. */
function endOf({ end }: Shortages, at: number, horizon: number): number {
  return Math.min((end[at] ?? 0) / weeksPerYear, horizon * (1 - Number.EPSILON));
}

/** Books weeks in the year in which they begin; returns them discounted. */
function note({ model, state, run }: Outages, at: number, beginsAtWeek: number, weeks: number): number {
  const year = Math.min(model.horizon - 1, Math.trunc(beginsAtWeek / weeksPerYear));
  const place = at * model.horizon + year;
  run.uncovered[place] = (run.uncovered[place] ?? 0) + weeks;
  return weeks * (state.discount[year] ?? 0);
}

/**
 * The shortages of one option in all histories.
 *
 * A source that is down loses its share until others replace part of it; for every new outage others must be found anew.
 * Outages that overlap are one: a source is down once, and all of them draw on the same cover, which is full again when the last
 * has ended. Raw cover goes first where it helps, against what would not be lost without the outages it helps against. So one
 * outage more, or a longer one, never leaves less missing.
 */
function findShortages({ model, state, costs, run }: Outages, at: number, into: Shortages): void {
  const option = model.options[at];
  if (option === undefined) return;
  const { happening, down } = run;
  const cover = Math.max(0, state.amount[option.coverWeeks] ?? 0);
  const rawCover = option.rawWeeks === undefined ? 0 : Math.max(0, state.amount[option.rawWeeks] ?? 0);
  fillReplacement(down, option, state.amount);
  let count = 0;
  for (let history = 0; history < run.histories.count; history += 1) {
    let began = 0;
    let busyUntil = -1;
    let other = 0;
    let raw = 0;
    down.all.until.fill(-1);
    down.all.alone.fill(-1);
    down.other.until.fill(-1);
    down.other.alone.fill(-1);
    const end = happening.start[history + 1] ?? 0;
    for (let i = happening.start[history] ?? 0; i <= end; i += 1) {
      const time = i < end ? (happening.time[i] ?? 0) : Infinity;
      const event = i < end ? (happening.event[i] ?? 0) : 0;
      if (i < end && option.affectedStart[event] === option.affectedStart[event + 1]) continue;
      if (time > busyUntil) {
        const short = other + Math.max(0, raw - rawCover) - cover;
        if (busyUntil >= 0 && short > 0) {
          into.time[count] = began;
          into.end[count] = busyUntil;
          into.weeks[count] = short;
          count += 1;
        }
        if (i === end) break;
        began = time;
        other = 0;
        raw = 0;
      }
      const until = time + (happening.weeks[i] ?? 0);
      const isRaw = option.isRaw[event] === 1;
      for (let hit = option.affectedStart[event] ?? 0; hit < (option.affectedStart[event + 1] ?? 0); hit += 1) {
        const source = option.affectedSource[hit] ?? 0;
        const share = costs.share[at * costs.sources + source] ?? 0;
        if (share === 0) continue;
        const lost = share * extend(down, source, { of: down.all, time, until });
        if (option.rawWeeks === undefined) other += lost;
        else {
          const without = isRaw ? 0 : share * extend(down, source, { of: down.other, time, until });
          other += without;
          raw += lost - without;
        }
        if (until > busyUntil) busyUntil = until;
      }
    }
    into.start[history + 1] = count;
  }
}

function fillReplacement(down: Downtime, { sources }: OptionPlan, amount: Float64Array): void {
  for (let source = 0; source < sources.count; source += 1) {
    down.after[source] = Math.max(0, amount[sources.replacedAfterWeeks[source] ?? 0] ?? 0);
    down.missing[source] = 1 - Math.min(1, Math.max(0, amount[sources.replacedShare[source] ?? 0] ?? 0));
  }
}

interface Blow {
  readonly of: Down;
  readonly time: number;
  readonly until: number;
}

/** Weeks of its own supply that a source loses more by an outage from `time` to `until`: in full until others replace it. */
function extend({ after, missing }: Downtime, source: number, { of, time, until }: Blow): number {
  const left = missing[source] ?? 0;
  const alone = Math.min(until, time + (after[source] ?? 0));
  const moreAlone = Math.max(0, alone - Math.max(time, of.alone[source] ?? 0));
  const more = Math.max(0, until - Math.max(time, of.until[source] ?? 0));
  if (moreAlone > 0) of.alone[source] = alone;
  if (more > 0) of.until[source] = until;
  return left * more + (1 - left) * moreAlone;
}
