import { setAt, valueAt } from '../../textbook/value-at.ts';
import type { OptionPlan } from '../../model/model.ts';
import { weeksPerYear } from '../../model/units.ts';
import { rowsAtOnce, type Hits } from './hits.ts';
import {
  afterField,
  all,
  aloneField,
  downFields,
  endPart,
  firstField,
  missingField,
  otherPart,
  rawPart,
  shareField,
  stoppageParts,
  untilField,
  withoutRaw,
  type Stoppages,
  type StoppageRun,
  type Stopping,
} from './stoppage-run.ts';

/** Fills the stoppages of the option at `at` from what happens in the future at hand. See `findStoppages`. */
export function followSources(stopping: Stopping, at: number): void {
  const option = stopping.model.options[at];
  const into = stopping.run.stoppages[at];
  const hits = stopping.run.hits[at];
  if (option === undefined || into === undefined || hits === undefined) return;
  fillSources(stopping, option, at);
  const least = valueAt(stopping.run.leastCover, valueAt(stopping.run.alike, at));
  const followed = { run: stopping.run, option, hits, into, least };
  if (option.sources.count === 1) followOne(followed);
  else followMany(followed);
}

function fillSources({ state, costs, run: { down } }: Stopping, { sources }: OptionPlan, at: number): void {
  for (let source = 0; source < sources.count; source += 1) {
    const fields = source * downFields;
    const missing = 1 - Math.min(1, Math.max(0, valueAt(state.amount, valueAt(sources.replacedShare, source))));
    setAt(down, fields + shareField, valueAt(costs.share, at * costs.sources + source));
    setAt(down, fields + afterField, Math.max(0, valueAt(state.amount, valueAt(sources.replacedAfterWeeks, source))));
    setAt(down, fields + missingField, missing);
    setAt(down, fields + all + firstField, -1);
    setAt(down, fields + withoutRaw + firstField, -1);
  }
}

interface Followed {
  readonly run: StoppageRun;
  readonly option: OptionPlan;
  readonly hits: Hits;
  readonly into: Stoppages;
  readonly least: number;
}

/** Writes down a stoppage that is over in the loop itself: a function that did so would read its arrays anew for each of them. */
function followMany({ run, option, hits, into, least }: Followed): void {
  const { down, picked, time, lastEnd } = run;
  const { end } = run.happening;
  const { start, year, parts } = into;
  const { year: yearOf } = run.histories;
  const { bits } = hits;
  const sourceBits = (1 << bits) - 2;
  const hasRaw = option.rawWeeks !== undefined;
  const found = pick(run, hits);
  let history = 0;
  let count = 0;
  let first = 0;
  let until = -1;
  let other = 0;
  let raw = 0;
  for (let place = 0; place < found; place += 1) {
    const row = valueAt(picked, place);
    const event = row >> bits;
    const from = valueAt(time, event);
    if (from > until || from === Infinity) {
      if (other + raw > least) {
        setAt(year, count, valueAt(yearOf, first));
        setAt(parts, count * stoppageParts + endPart, Math.min(until / weeksPerYear, lastEnd));
        setAt(parts, count * stoppageParts + otherPart, other);
        setAt(parts, count * stoppageParts + rawPart, raw);
        count += 1;
      }
      other = 0;
      raw = 0;
      if (from === Infinity) {
        history += 1;
        setAt(start, history, count);
        until = -1;
        continue;
      }
      first = event;
    }
    const fields = ((row & sourceBits) >> 1) * downFields;
    const share = valueAt(down, fields + shareField);
    if (share === 0) continue;
    const to = valueAt(end, event);
    const outage = { fields, first, from, to };
    const lost = share * extend(down, outage, all);
    if (!hasRaw) other += lost;
    else if ((row & 1) === 1) {
      const without = share * extend(down, outage, withoutRaw);
      other += without;
      raw += lost - without;
    } else raw += lost;
    if (to > until) until = to;
  }
}

/** The same for an option with one source, as most are: until when it is down stands in variables, which is faster than in an array. */
function followOne({ run, option, hits, into, least }: Followed): void {
  const { down, picked, time, lastEnd } = run;
  const { end } = run.happening;
  const { start, year, parts } = into;
  const { year: yearOf } = run.histories;
  const share = valueAt(down, shareField);
  const after = valueAt(down, afterField);
  const missing = valueAt(down, missingField);
  const replaced = 1 - missing;
  const { bits } = hits;
  const hasRaw = option.rawWeeks !== undefined;
  const found = share === 0 ? 0 : pick(run, hits);
  if (share === 0) start.fill(0);
  let history = 0;
  let count = 0;
  let first = 0;
  let until = -1;
  let alone = -1;
  let other = 0;
  let raw = 0;
  for (let place = 0; place < found; place += 1) {
    const row = valueAt(picked, place);
    const event = row >> bits;
    const from = valueAt(time, event);
    if (from > until || from === Infinity) {
      if (other + raw > least) {
        setAt(year, count, valueAt(yearOf, first));
        setAt(parts, count * stoppageParts + endPart, Math.min(until / weeksPerYear, lastEnd));
        setAt(parts, count * stoppageParts + otherPart, other);
        setAt(parts, count * stoppageParts + rawPart, raw);
        count += 1;
      }
      other = 0;
      raw = 0;
      if (from === Infinity) {
        history += 1;
        setAt(start, history, count);
        until = -1;
        continue;
      }
      first = event;
      until = from;
      alone = from;
    }
    const to = valueAt(end, event);
    const replacedFrom = from + after;
    const aloneTo = to < replacedFrom ? to : replacedFrom;
    const more = to - until;
    const moreAlone = aloneTo - (alone > from ? alone : from);
    const lost = share * (missing * (more > 0 ? more : 0) + replaced * (moreAlone > 0 ? moreAlone : 0));
    if (more > 0) until = to;
    if (moreAlone > 0) alone = aloneTo;
    if (!hasRaw) other += lost;
    else if ((row & 1) === 1) {
      const without = share * extend(down, { fields: 0, first, from, to }, withoutRaw);
      other += without;
      raw += lost - without;
    } else raw += lost;
  }
}

/** One outage of the source whose fields start at `fields`, weeks after the start, in the stoppage that begins with the event `first`. */
interface Outage {
  readonly fields: number;
  readonly first: number;
  readonly from: number;
  readonly to: number;
}

/** Weeks of its own supply that a source loses more by an outage: in full until others replace it. */
function extend(down: Float64Array, { fields, first, from, to }: Outage, of: number): number {
  const replacedFrom = from + valueAt(down, fields + afterField);
  const missing = valueAt(down, fields + missingField);
  const replaced = 1 - missing;
  const aloneTo = to < replacedFrom ? to : replacedFrom;
  if (valueAt(down, fields + of + firstField) !== first) {
    setAt(down, fields + of + firstField, first);
    setAt(down, fields + of + untilField, to);
    setAt(down, fields + of + aloneField, aloneTo);
    return missing * (to - from) + replaced * (aloneTo - from);
  }
  const downFrom = valueAt(down, fields + of + untilField);
  const aloneFrom = valueAt(down, fields + of + aloneField);
  const more = to - (downFrom > from ? downFrom : from);
  const moreAlone = aloneTo - (aloneFrom > from ? aloneFrom : from);
  if (more > 0) setAt(down, fields + of + untilField, to);
  if (moreAlone > 0) setAt(down, fields + of + aloneField, aloneTo);
  return missing * (more > 0 ? more : 0) + replaced * (moreAlone > 0 ? moreAlone : 0);
}

/**
 * Picks the rows of what happens in this future, and those that close a history; returns how many. Several rows a step, since each step
 * checks its arrays anew.
 */
function pick({ happening: { happens }, picked }: StoppageRun, { rows, bits }: Hits): number {
  const { length } = rows;
  let count = 0;
  for (let place = 0; place < length; place += rowsAtOnce) {
    const one = valueAt(rows, place);
    const two = valueAt(rows, place + 1);
    const three = valueAt(rows, place + 2);
    const four = valueAt(rows, place + 3);
    setAt(picked, count, one);
    count += valueAt(happens, one >> bits);
    setAt(picked, count, two);
    count += valueAt(happens, two >> bits);
    setAt(picked, count, three);
    count += valueAt(happens, three >> bits);
    setAt(picked, count, four);
    count += valueAt(happens, four >> bits);
  }
  return count;
}
