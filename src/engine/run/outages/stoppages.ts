import { setAt, valueAt } from '../../textbook/value-at.ts';
import type { Model, OptionPlan } from '../../model/model.ts';
import type { EventHistories } from '../../draw/event-histories.ts';
import type { FutureState } from '../costs/future-state.ts';
import type { OptionCosts } from '../costs/option-costs.ts';
import { hitsOf, type Hits } from './hits.ts';

/** What happens in one future, per event of the set that it meets. */
export interface Happenings {
  /** 1 where it happens. */
  readonly happens: Uint8Array;
  /** When it ends, weeks after the start. */
  readonly end: Float64Array;
  /** Events a year and mean duration in weeks, per class. */
  readonly rate: Float64Array;
  readonly mean: Float64Array;
}

/**
 * Stretches of time in which sources of an option are down, in all histories of one future; those of history h stand from
 * `start[h]` to before `start[h + 1]`. Written over in every future.
 */
export interface Stoppages {
  readonly start: Int32Array;
  /** The year in which the first outage in it begins, the first at 0. */
  readonly year: Int32Array;
  /** When the last outage in it ends; weeks after the start. */
  readonly end: Float64Array;
  /** Weeks of demand that are missing before any cover: by what no raw cover helps against, and what comes on top of that. */
  readonly other: Float64Array;
  readonly raw: Float64Array;
}

/** The sources of the option at hand, by the outages so far in a history. */
interface Downtime {
  /**
   * Until when each source is down, and until when it is not replaced, weeks after the start: by all outages, and from place `sources` on by
   * those that no raw cover helps against.
   */
  readonly until: Float64Array;
  readonly alone: Float64Array;
  /** Weeks until others replace a source, and the share of it that is not replaced. */
  readonly after: Float64Array;
  readonly missing: Float64Array;
}

/** The events of one future and the stoppages that they cause, with what is reused between options. */
export interface StoppageRun {
  /** The histories that the future at hand meets, and whom their events stop, per option. */
  histories: EventHistories;
  hits: readonly Hits[];
  /** The same of every set that was met: they are met again and again. */
  readonly known: Map<EventHistories, readonly Hits[]>;
  readonly happening: Happenings;
  readonly stoppages: readonly Stoppages[];
  /** Option whose stoppages are those of an option too; −1 before they are found in this future. */
  readonly sameAs: Int32Array;
  /** First option with as many sources that are stopped by the same events. */
  readonly alike: Int32Array;
  readonly down: Downtime;
  readonly picked: Int32Array;
}

/** Room for the stoppages of all options over these histories, or as many others; allocated once for all futures. */
export function createStoppageRun(model: Model, histories: EventHistories): StoppageRun {
  const { options, events } = model;
  const { count, most } = histories;
  const sources = options.reduce((largest, option) => Math.max(largest, option.sources.count), 0);
  const perHistory = () => new Int32Array(count + 1);
  const perEvent = () => new Float64Array(most);
  const whole = () => new Int32Array(most);
  const perSource = (times: number) => new Float64Array(times * sources);
  const hits = hitsOfAll(model, histories);
  return {
    histories,
    hits,
    known: new Map([[histories, hits]]),
    happening: {
      happens: new Uint8Array(most),
      end: perEvent(),
      rate: new Float64Array(events.length),
      mean: new Float64Array(events.length),
    },
    stoppages: options.map(() => ({ start: perHistory(), year: whole(), end: perEvent(), other: perEvent(), raw: perEvent() })),
    sameAs: new Int32Array(options.length).fill(-1),
    alike: Int32Array.from(options, (option) => options.findIndex((one) => isStoppedAlike(one, option))),
    down: { until: perSource(2), alone: perSource(2), after: perSource(1), missing: perSource(1) },
    picked: new Int32Array(most * sources),
  };
}

/** Sets the histories that the future at hand meets. */
export function meetHistories(run: StoppageRun, model: Model, histories: EventHistories): void {
  if (run.histories === histories) return;
  const hits = run.known.get(histories) ?? hitsOfAll(model, histories);
  run.known.set(histories, hits);
  run.histories = histories;
  run.hits = hits;
}

function hitsOfAll({ options }: Model, histories: EventHistories): readonly Hits[] {
  return options.map((option) => hitsOf(option, histories));
}

function isStoppedAlike(one: OptionPlan, other: OptionPlan): boolean {
  const isEqual = (left: Int32Array | Uint8Array, right: Int32Array | Uint8Array) =>
    left.length === right.length && left.every((value, place) => value === right[place]);
  return (
    one.sources.count === other.sources.count &&
    isEqual(one.affectedStart, other.affectedStart) &&
    isEqual(one.affectedSource, other.affectedSource) &&
    (one.rawWeeks === undefined ? other.rawWeeks === undefined : other.rawWeeks !== undefined && isEqual(one.isRaw, other.isRaw))
  );
}

/** A future with the stoppages that are found in it. */
export interface Stopping {
  readonly model: Model;
  readonly state: FutureState;
  readonly costs: OptionCosts;
  readonly run: StoppageRun;
}

/**
 * The stoppages of the option at `at` in all histories; those of an option with the same sources are taken over.
 *
 * A source that is down loses its share until others replace part of it; for every new outage others must be found anew.
 * Outages that overlap are one: a source is down once, and all of them draw on the same cover, which is full again when the last
 * has ended. Raw cover goes first where it helps, against what would not be lost without the outages it helps against. So one
 * outage more, or a longer one, never leaves less missing.
 */
export function findStoppages(stopping: Stopping, at: number): Stoppages | undefined {
  const { model, run } = stopping;
  const option = model.options[at];
  if (option === undefined) return undefined;
  for (let other = valueAt(run.alike, at); other < at && valueAt(run.sameAs, at) === -1; other += 1)
    if (valueAt(run.sameAs, other) === other && hasSameSources(stopping, at, other)) setAt(run.sameAs, at, other);
  if (valueAt(run.sameAs, at) !== -1) return run.stoppages[valueAt(run.sameAs, at)];
  setAt(run.sameAs, at, at);
  fillReplacement(stopping, option);
  followSources(stopping, at, option);
  return run.stoppages[at];
}

function hasSameSources({ model, state, costs, run }: Stopping, at: number, other: number): boolean {
  if (valueAt(run.alike, at) !== valueAt(run.alike, other)) return false;
  const [mine, theirs] = [model.options[at]?.sources, model.options[other]?.sources];
  if (mine === undefined || theirs === undefined) return false;
  const { amount } = state;
  for (let source = 0; source < mine.count; source += 1) {
    if (valueAt(costs.share, at * costs.sources + source) !== valueAt(costs.share, other * costs.sources + source)) return false;
    if (valueAt(amount, valueAt(mine.replacedAfterWeeks, source)) !== valueAt(amount, valueAt(theirs.replacedAfterWeeks, source)))
      return false;
    if (valueAt(amount, valueAt(mine.replacedShare, source)) !== valueAt(amount, valueAt(theirs.replacedShare, source))) return false;
  }
  return true;
}

function fillReplacement({ state: { amount }, run: { down } }: Stopping, { sources }: OptionPlan): void {
  for (let source = 0; source < sources.count; source += 1) {
    setAt(down.after, source, Math.max(0, valueAt(amount, valueAt(sources.replacedAfterWeeks, source))));
    setAt(down.missing, source, 1 - Math.min(1, Math.max(0, valueAt(amount, valueAt(sources.replacedShare, source)))));
  }
}

function followSources({ costs, run }: Stopping, at: number, option: OptionPlan): void {
  const { down, picked } = run;
  const { after, missing } = down;
  const { time, year } = run.histories;
  const { end } = run.happening;
  const into = run.stoppages[at];
  const hits = run.hits[at];
  if (into === undefined || hits === undefined) return;
  const { start, event, source: sourceOf, isOther } = hits;
  const hasRaw = option.rawWeeks !== undefined;
  const sources = option.sources.count;
  const slots = hasRaw ? 2 * sources : sources;
  const firstShare = at * costs.sources;
  const shares = costs.share;
  const { start: starts, year: years, end: ends, other: others, raw: raws } = into;
  let count = 0;
  for (let history = 0; history < start.length - 1; history += 1) {
    let began = 0;
    let until = -1;
    let other = 0;
    let raw = 0;
    restart(down, slots);
    const found = pick(run, hits, history);
    for (let place = 0; place < found; place += 1) {
      const hit = valueAt(picked, place);
      const i = valueAt(event, hit);
      const from = valueAt(time, i);
      if (from > until) {
        if (other + raw > 0) count += 1;
        began = valueAt(year, i);
        other = 0;
        raw = 0;
      }
      const source = valueAt(sourceOf, hit);
      const share = valueAt(shares, firstShare + source);
      if (share === 0) continue;
      const to = valueAt(end, i);
      const replaced = from + valueAt(after, source);
      const outage = { from, to, aloneTo: to < replaced ? to : replaced, left: valueAt(missing, source) };
      const lost = share * extend(down, outage, source);
      if (!hasRaw) other += lost;
      else if (valueAt(isOther, hit) === 1) {
        const without = share * extend(down, outage, sources + source);
        other += without;
        raw += lost - without;
      } else raw += lost;
      if (to > until) until = to;
      setAt(years, count, began);
      setAt(ends, count, until);
      setAt(others, count, other);
      setAt(raws, count, raw);
    }
    if (other + raw > 0) count += 1;
    setAt(starts, history + 1, count);
  }
}

/** One outage of a source: weeks after the start, with the share that is missing once others replace it. */
interface Outage {
  readonly from: number;
  readonly to: number;
  /** Until when nobody replaces it. */
  readonly aloneTo: number;
  readonly left: number;
}

/** Weeks of its own supply that a source loses more by an outage: in full until others replace it. */
function extend({ until, alone }: Downtime, { from, to, aloneTo, left }: Outage, slot: number): number {
  const aloneFrom = valueAt(alone, slot);
  const downFrom = valueAt(until, slot);
  let moreAlone = aloneTo - (aloneFrom > from ? aloneFrom : from);
  let more = to - (downFrom > from ? downFrom : from);
  if (moreAlone > 0) setAt(alone, slot, aloneTo);
  else moreAlone = 0;
  if (more > 0) setAt(until, slot, to);
  else more = 0;
  return left * more + (1 - left) * moreAlone;
}

function restart({ until, alone }: Downtime, slots: number): void {
  for (let slot = 0; slot < slots; slot += 1) {
    setAt(until, slot, -1);
    setAt(alone, slot, -1);
  }
}

/** Picks what happens in a history among whom the events of the set stop; returns how many. */
function pick({ happening: { happens }, picked }: StoppageRun, { start, event }: Hits, history: number): number {
  const end = valueAt(start, history + 1);
  let count = 0;
  for (let hit = valueAt(start, history); hit < end; hit += 1) {
    setAt(picked, count, hit);
    count += valueAt(happens, valueAt(event, hit));
  }
  return count;
}
