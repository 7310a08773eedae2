import { setAt, valueAt } from '../../textbook/value-at.ts';
import type { Model, OptionPlan } from '../../model/model.ts';
import { weeksPerYear } from '../../model/units.ts';
import type { EventHistories } from '../../draw/event-histories.ts';
import type { FutureState } from '../costs/future-state.ts';
import type { OptionCosts } from '../costs/option-costs.ts';

/** What happens in one future: the events of history h stand from `start[h]` to before `start[h + 1]`. */
export interface Happenings {
  readonly start: Int32Array;
  /** Weeks after the start, and the year in which that falls, the first at 0. */
  readonly time: Float64Array;
  readonly year: Int32Array;
  readonly event: Int32Array;
  readonly weeks: Float64Array;
}

/**
 * Stretches of time in which sources of an option are down, in all histories of one future; those of history h stand from
 * `start[h]` to before `start[h + 1]`. Written over in every future.
 */
export interface Stoppages {
  readonly start: Int32Array;
  /** The year in which the first outage in it begins, the first at 0. */
  readonly year: Int32Array;
  /** When the last outage in it ends; years. What lasts beyond the horizon ends just before it. */
  readonly end: Float64Array;
  /** Weeks of demand that are missing before any cover: by what no raw cover helps against, and what comes on top of that. */
  readonly other: Float64Array;
  readonly raw: Float64Array;
}

/** Until when each source is down, and until when it is not replaced; weeks after the start. */
interface Down {
  readonly until: Float64Array;
  readonly alone: Float64Array;
}

/** The sources of the option at hand, by the outages so far in a history. */
interface Downtime {
  readonly all: Down;
  /** By what no raw cover helps against. */
  readonly other: Down;
  /** Weeks until others replace a source, and the share of it that is not replaced. */
  readonly after: Float64Array;
  readonly missing: Float64Array;
  /** When the outage at hand begins and ends; weeks. */
  readonly outage: Float64Array;
}

/** The events of one future and the stoppages that they cause, with what is reused between options. */
export interface StoppageRun {
  readonly happening: Happenings;
  readonly stoppages: readonly Stoppages[];
  /** Option whose stoppages are those of an option too; −1 before they are found in this future. */
  readonly sameAs: Int32Array;
  /** First option with as many sources that are stopped by the same events. */
  readonly alike: Int32Array;
  /** 1 for each event class that stops a source of an option. */
  readonly stopping: readonly Uint8Array[];
  readonly down: Downtime;
  readonly picked: Int32Array;
}

/** Room for the stoppages of all options over as many histories; allocated once for all futures. */
export function createStoppageRun({ options, events }: Model, { count, most }: EventHistories): StoppageRun {
  const sources = options.reduce((largest, option) => Math.max(largest, option.sources.count), 0);
  const perHistory = () => new Int32Array(count + 1);
  const perEvent = () => new Float64Array(most);
  const whole = () => new Int32Array(most);
  const down = (): Down => ({ until: new Float64Array(sources), alone: new Float64Array(sources) });
  return {
    happening: { start: perHistory(), time: perEvent(), year: whole(), event: whole(), weeks: perEvent() },
    stoppages: options.map(() => ({ start: perHistory(), year: whole(), end: perEvent(), other: perEvent(), raw: perEvent() })),
    sameAs: new Int32Array(options.length).fill(-1),
    alike: Int32Array.from(options, (option) => options.findIndex((one) => isStoppedAlike(one, option))),
    stopping: options.map(({ affectedStart }) =>
      Uint8Array.from(events, (_, event) => (valueAt(affectedStart, event) === valueAt(affectedStart, event + 1) ? 0 : 1)),
    ),
    down: { all: down(), other: down(), after: new Float64Array(sources), missing: new Float64Array(sources), outage: new Float64Array(2) },
    picked: whole(),
  };
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

function followSources({ model, costs, run }: Stopping, at: number, option: OptionPlan): void {
  const { down, picked } = run;
  const { start, time, year, event, weeks } = run.happening;
  const into = run.stoppages[at];
  const stops = run.stopping[at];
  if (into === undefined || stops === undefined) return;
  const { affectedStart, affectedSource, isRaw, rawWeeks } = option;
  const lastEnd = model.horizon * (1 - Number.EPSILON);
  let count = 0;
  for (let history = 0; history < start.length - 1; history += 1) {
    let began = 0;
    let until = -1;
    let other = 0;
    let raw = 0;
    restart(down, option.sources.count);
    const end = pick(run, stops, history);
    for (let place = 0; place <= end; place += 1) {
      const i = place < end ? valueAt(picked, place) : -1; // one round more, which closes the last stoppage
      const kind = i === -1 ? -1 : valueAt(event, i);
      const from = kind === -1 ? Infinity : valueAt(time, i);
      if (from > until) {
        if (other + raw > 0) {
          setAt(into.year, count, began);
          setAt(into.end, count, Math.min(until / weeksPerYear, lastEnd));
          setAt(into.other, count, other);
          setAt(into.raw, count, raw);
          count += 1;
        }
        if (kind === -1) break;
        began = valueAt(year, i);
        other = 0;
        raw = 0;
      }
      const to = from + valueAt(weeks, i);
      setAt(down.outage, 0, from);
      setAt(down.outage, 1, to);
      const lastHit = valueAt(affectedStart, kind + 1);
      for (let hit = valueAt(affectedStart, kind); hit < lastHit; hit += 1) {
        const source = valueAt(affectedSource, hit);
        const share = valueAt(costs.share, at * costs.sources + source);
        if (share === 0) continue;
        const lost = share * extend(down, down.all, source);
        if (rawWeeks === undefined) other += lost;
        else {
          const without = valueAt(isRaw, kind) === 1 ? 0 : share * extend(down, down.other, source);
          other += without;
          raw += lost - without;
        }
        if (to > until) until = to;
      }
    }
    setAt(into.start, history + 1, count);
  }
}

/** Picks the events of a history that stop a source of the option; returns how many. */
function pick({ happening, picked }: StoppageRun, stops: Uint8Array, history: number): number {
  const { start, event } = happening;
  const end = valueAt(start, history + 1);
  let count = 0;
  for (let i = valueAt(start, history); i < end; i += 1) {
    setAt(picked, count, i);
    count += valueAt(stops, valueAt(event, i));
  }
  return count;
}

function restart({ all, other }: Downtime, sources: number): void {
  for (let source = 0; source < sources; source += 1) {
    setAt(all.until, source, -1);
    setAt(all.alone, source, -1);
    setAt(other.until, source, -1);
    setAt(other.alone, source, -1);
  }
}

/** Weeks of its own supply that a source loses more by the outage at hand: in full until others replace it. */
function extend({ after, missing, outage }: Downtime, of: Down, source: number): number {
  const from = valueAt(outage, 0);
  const to = valueAt(outage, 1);
  const left = valueAt(missing, source);
  const aloneTo = Math.min(to, from + valueAt(after, source));
  const moreAlone = Math.max(0, aloneTo - Math.max(from, valueAt(of.alone, source)));
  const more = Math.max(0, to - Math.max(from, valueAt(of.until, source)));
  if (moreAlone > 0) setAt(of.alone, source, aloneTo);
  if (more > 0) setAt(of.until, source, to);
  return left * more + (1 - left) * moreAlone;
}
