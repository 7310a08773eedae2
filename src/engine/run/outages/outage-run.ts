import type { OptionCosts } from '../costs/option-costs.ts';
import type { FutureState } from '../costs/future-state.ts';
import { oldShareOn, oldUntil, outcomes, type Courses } from '../costs/courses.ts';
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
  readonly time: Float64Array;
  readonly weeks: Float64Array;
}

/** Per source of the option being simulated: its latest outage, and how fast others replace it. */
interface Downtime {
  readonly from: Float64Array;
  readonly until: Float64Array;
  /** Weeks of its own supply lost in it so far. */
  readonly lost: Float64Array;
  readonly after: Float64Array;
  readonly kept: Float64Array;
}

export function createOutageRun(model: Model, histories: EventHistories): OutageRun {
  const most = histories.time.length;
  const sources = model.options.reduce((largest, option) => Math.max(largest, option.sources.count), 0);
  const shortages = () => ({ start: new Int32Array(histories.count + 1), time: new Float64Array(most), weeks: new Float64Array(most) });
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
      from: new Float64Array(sources),
      until: new Float64Array(sources),
      lost: new Float64Array(sources),
      after: new Float64Array(sources),
      kept: new Float64Array(sources),
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
      if (plan === undefined || (histories.mark[i] ?? 1) * plan.ceiling >= (state.amount[plan.perYear] ?? 0)) continue;
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
 * Fills the weeks without supply of the option at `at`. An outage that begins while the reference still makes a share of the
 * pieces counts for that share with the reference's chain, and for the rest with the option's own.
 */
export function simulateOutages(outages: Outages, at: number): void {
  const { model, state, run, courses } = outages;
  const option = model.options[at];
  if (option === undefined) return;
  const loss = model.elements.outage === -1 ? 0 : state.lossPerWeek;
  const isUncertain = option.transition !== undefined;
  if (at !== model.reference) findShortages(outages, at, run.own);
  const own = at === model.reference ? run.reference : run.own;
  run.uncovered.fill(0, at * model.horizon, (at + 1) * model.horizon);
  for (let history = 0; history < run.histories.count; history += 1) {
    let weeks = 0;
    const place = at * outcomes + (isUncertain ? (courses.outcome[at * run.histories.count + history] ?? 0) : 0);
    const oldEnd = oldUntil(courses, place);
    for (let i = own.start[history] ?? 0; i < (own.start[history + 1] ?? 0); i += 1) {
      const time = (own.time[i] ?? 0) / weeksPerYear;
      const part = oldEnd > 0 ? 1 - oldShareOn(courses, place, time) : 1;
      weeks += note(outages, at, time, part * (own.weeks[i] ?? 0));
    }
    for (let i = oldEnd > 0 ? (run.reference.start[history] ?? 0) : Infinity; i < (run.reference.start[history + 1] ?? 0); i += 1) {
      const time = (run.reference.time[i] ?? 0) / weeksPerYear;
      if (time >= oldEnd) break;
      weeks += note(outages, at, time, oldShareOn(courses, place, time) * (run.reference.weeks[i] ?? 0));
    }
    run.cost[history] = isUncertain ? loss * weeks + (courses.extra[place] ?? 0) : weeks;
    run.byHistory[at * run.histories.count + history] = loss * weeks + (isUncertain ? (courses.extra[place] ?? 0) : 0);
  }
  for (let year = at * model.horizon; year < (at + 1) * model.horizon; year += 1) {
    run.uncovered[year] = (run.uncovered[year] ?? 0) / run.histories.count;
  }
  const worst = worstMean(run.cost, tailLevel, run.worst);
  run.tail[at] = isUncertain ? worst : loss * worst;
}

/** Books weeks in their year; returns them discounted. */
function note({ model, state, run }: Outages, at: number, time: number, weeks: number): number {
  const year = Math.min(model.horizon - 1, Math.trunc(time));
  const place = at * model.horizon + year;
  run.uncovered[place] = (run.uncovered[place] ?? 0) + weeks;
  return weeks * (state.discount[year] ?? 0);
}

/**
 * The shortages of one option in all histories.
 *
 * A source that is down loses its share until others replace part of it. Outages that overlap are one: a source is down
 * once, from the first blow to the last end, and all of them draw on the same cover, which is full again when the last has ended.
 * Raw cover goes first where it helps.
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
    down.until.fill(-1);
    const end = happening.start[history + 1] ?? 0;
    for (let i = happening.start[history] ?? 0; i <= end; i += 1) {
      const time = i < end ? (happening.time[i] ?? 0) : Infinity;
      const event = i < end ? (happening.event[i] ?? 0) : 0;
      if (i < end && option.affectedStart[event] === option.affectedStart[event + 1]) continue;
      if (time > busyUntil) {
        const short = other + Math.max(0, raw - rawCover) - cover;
        if (busyUntil >= 0 && short > 0) {
          into.time[count] = began;
          into.weeks[count] = short;
          count += 1;
        }
        if (i === end) break;
        began = time;
        other = 0;
        raw = 0;
      }
      const until = time + (happening.weeks[i] ?? 0);
      for (let hit = option.affectedStart[event] ?? 0; hit < (option.affectedStart[event + 1] ?? 0); hit += 1) {
        const source = option.affectedSource[hit] ?? 0;
        const share = costs.share[at * costs.sources + source] ?? 0;
        if (share === 0 || until <= (down.until[source] ?? 0)) continue;
        if (time > (down.until[source] ?? 0)) beginOutage(down, source, time);
        const lost = share * extendOutage(down, source, until);
        if (option.isRaw[event] === 1) raw += lost;
        else other += lost;
        if (until > busyUntil) busyUntil = until;
      }
    }
    into.start[history + 1] = count;
  }
}

function fillReplacement(down: Downtime, { sources }: OptionPlan, amount: Float64Array): void {
  for (let source = 0; source < sources.count; source += 1) {
    down.after[source] = Math.max(0, amount[sources.replacedAfterWeeks[source] ?? 0] ?? 0);
    down.kept[source] = 1 - Math.min(1, Math.max(0, amount[sources.replacedShare[source] ?? 0] ?? 0));
  }
}

function beginOutage(down: Downtime, source: number, time: number): void {
  down.from[source] = time;
  down.lost[source] = 0;
}

/** Weeks of its own supply that a source loses more when its outage lasts until `until`. */
function extendOutage(down: Downtime, source: number, until: number): number {
  const weeks = until - (down.from[source] ?? 0);
  const after = down.after[source] ?? 0;
  const known = down.lost[source] ?? 0;
  const lost = weeks <= after ? weeks : after + (weeks - after) * (down.kept[source] ?? 0);
  down.lost[source] = lost;
  down.until[source] = until;
  return lost - known;
}
