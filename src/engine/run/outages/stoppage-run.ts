import type { Model, OptionPlan } from '../../model/model.ts';
import type { EventHistories } from '../../draw/event-histories.ts';
import type { FutureState } from '../costs/future-state.ts';
import type { OptionCosts } from '../costs/option-costs.ts';
import { hitsOf, type Hits } from './hits.ts';

/*
 * What is kept of each source of the option at hand, `down[source × downFields + field]`. These too lie together for speed.
 */
export const downFields = 9;

/** Its share of the pieces. */
export const shareField = 0;

/** Weeks until others replace it. */
export const afterField = 1;

/** The share that is missing from then on. */
export const missingField = 2;

/** Where the fields begin of what all outages do to it. */
export const all = 3;

/** Where the same fields begin of what those outages do that no raw cover helps against. */
export const withoutRaw = 6;

/** Of these: the first event of the last stoppage in which it was down, or −1. */
export const firstField = 0;

/** Of these: until when it is down, weeks after the start. */
export const untilField = 1;

/** Of these: until when it is down and not replaced, weeks after the start. */
export const aloneField = 2;

/** What happens in one future, per event of the set that it meets. */
export interface Happenings {
  /** 1 where it happens; two more at the end for the rows that close a history, and for those that never happen. */
  readonly happens: Uint8Array;
  /** When it ends, weeks after the start, where it happens. */
  readonly end: Float64Array;
}

/**
 * Stretches of time in which sources of an option are down, in all histories of one future; those of history h stand from
 * `start[h]` to before `start[h + 1]`. Without those that the cover of every option they are found for bridges. Written over in every
 * future.
 */
export interface Stoppages {
  readonly start: Int32Array;
  /** The year in which the first outage in it begins, the first at 0. */
  readonly year: Int32Array;
  /** `parts[stoppage × stoppageParts + part]`; see `endPart` and what follows. */
  readonly parts: Float64Array;
}

/*
 * Parts of a stoppage. They lie together since what is read from one array in one step of a loop costs one check of it.
 */
export const stoppageParts = 3;

/** When the last outage in it ends; years after the start. What lasts beyond the horizon ends just before it. */
export const endPart = 0;

/** Weeks of demand that are missing before any cover, by what no raw cover helps against. */
export const otherPart = 1;

/** Weeks of demand that are missing on top of that. */
export const rawPart = 2;

interface MetHistories {
  readonly time: Float64Array;
  readonly hits: readonly Hits[];
}

/** The events of one future and the stoppages that they cause, with what is reused between options. */
export interface StoppageRun {
  /** The histories that the future at hand meets. */
  histories: EventHistories;
  /** Just before the horizon, years after the start. */
  readonly lastEnd: number;
  /** When its events fall, weeks after the start; infinite from the last on. */
  time: Float64Array;
  /** Whom its events stop, per option. */
  hits: readonly Hits[];
  /** The same of every set that was met: they are met again and again. */
  readonly known: Map<EventHistories, MetHistories>;
  readonly happening: Happenings;
  readonly stoppages: readonly Stoppages[];
  /** Option whose stoppages are those of an option too; −1 before they are found in this future. */
  readonly sameAs: Int32Array;
  /** First option with as many sources that are stopped by the same events. */
  readonly alike: Int32Array;
  /** By that option: the weeks of cover that all options which are stopped alike have; what is missing no longer is not kept. */
  readonly leastCover: Float64Array;
  /** The sources of the option at hand, by the outages so far in a history; see `followSources`. */
  readonly down: Float64Array;
  /** Rows of the hits at hand that happen. */
  readonly picked: Int32Array;
}

/** Room for the stoppages of all options over these histories, or as many others; allocated once for all futures. */
export function createStoppageRun(model: Model, histories: EventHistories): StoppageRun {
  const { options } = model;
  const { count, most } = histories;
  const sources = options.reduce((largest, option) => Math.max(largest, option.sources.count), 0);
  const met = meet(model, histories);
  return {
    histories,
    lastEnd: model.horizon * (1 - Number.EPSILON),
    time: met.time,
    hits: met.hits,
    known: new Map([[histories, met]]),
    happening: {
      happens: new Uint8Array(most + 2).fill(1, 0, most + 1),
      end: new Float64Array(most + 1),
    },
    stoppages: options.map(() => ({
      start: new Int32Array(count + 1),
      year: new Int32Array(most),
      parts: new Float64Array(most * stoppageParts),
    })),
    sameAs: new Int32Array(options.length).fill(-1),
    alike: Int32Array.from(options, (option) => options.findIndex((one) => isStoppedAlike(one, option))),
    leastCover: new Float64Array(options.length),
    down: new Float64Array(sources * downFields),
    picked: new Int32Array(most * sources + count + 1),
  };
}

/** Sets the histories that the future at hand meets. */
export function meetHistories(run: StoppageRun, model: Model, histories: EventHistories): void {
  if (run.histories === histories) return;
  const met = run.known.get(histories) ?? meet(model, histories);
  run.known.set(histories, met);
  run.histories = histories;
  run.time = met.time;
  run.hits = met.hits;
}

function meet({ options }: Model, histories: EventHistories): MetHistories {
  const time = new Float64Array(histories.most + 1).fill(Infinity);
  time.set(histories.time);
  return { time, hits: options.map((option) => hitsOf(option, histories)) };
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
