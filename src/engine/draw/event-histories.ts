import { addAt, valueAt } from '../textbook/value-at.ts';
import { normalQuantile } from '../textbook/distributions/normal.ts';
import { keyedRandomAt } from '../textbook/random/keyed-random.ts';
import { setKey, type SetChance } from './set-key.ts';
import { sobolAt } from './sobol.ts';
import type { EventPlan } from '../model/model.ts';
import { weeksPerYear } from '../model/units.ts';

/**
 * Everything that could happen, per history in order of time. A future lets an event happen when its mark is below
 * this future's rate, and stretches its duration by this future's mean: all futures and options meet the same chance.
 */
export interface EventHistories {
  readonly count: number;
  /** Events that no set of so many histories exceeds. */
  readonly most: number;
  /** First event of each history, and one past the last. */
  readonly start: Int32Array;
  /** Weeks after the start. */
  readonly time: Float64Array;
  /** The year in which that falls, the first at 0. */
  readonly year: Int32Array;
  readonly event: Int32Array;
  /** Events a year that the rate must exceed. */
  readonly mark: Float64Array;
  /** Duration ÷ its mean. */
  readonly stretch: Float64Array;
}

interface Happening {
  readonly history: number;
  readonly time: number;
  readonly event: number;
  readonly mark: number;
  readonly stretch: number;
}

/** Events a year of the first layer of a class; each next layer doubles the rate reached. */
const firstLayer = 1 / 16;

/**
 * The events of a class fall anywhere in all histories laid end to end, independently, as a Poisson stream does. They come in
 * layers of rates, 0 to 1/16, to 1/8, to 1/4 a year and so on: how many there are in a layer is what its width makes expect, and
 * marks and durations are spread evenly by a Sobol sequence. So a history is as wild as chance makes it, while the mean over
 * the histories is close to the expected one at any rate.
 *
 * A draw belongs to (seed, set, class, layer, number): another class changes none, and a higher rate only adds events.
 */
export function eventHistories(events: readonly EventPlan[], extent: Extent): EventHistories {
  const { histories, horizonYears } = extent;
  const happenings = events
    .flatMap((plan, event) => layersOf(plan).flatMap((layer) => layerOf(plan, event, { ...extent, ...layer })))
    .toSorted((a, b) => a.history - b.history || a.time - b.time || a.event - b.event);
  const start = new Int32Array(histories + 1);
  for (const { history } of happenings) addAt(start, history + 1, 1);
  for (let history = 0; history < histories; history += 1) addAt(start, history + 1, valueAt(start, history));
  return {
    count: histories,
    most: events.flatMap(layersOf).reduce((sum, layer) => sum + Math.floor(expectedIn(layer, extent)) + 1, 0),
    start,
    time: Float64Array.from(happenings, ({ time }) => time),
    year: Int32Array.from(happenings, ({ time }) => Math.min(horizonYears - 1, Math.trunc(time / weeksPerYear))),
    event: Int32Array.from(happenings, ({ event }) => event),
    mark: Float64Array.from(happenings, ({ mark }) => mark),
    stretch: Float64Array.from(happenings, ({ stretch }) => stretch),
  };
}

/** A set of histories, each of so many years. */
interface Extent extends SetChance {
  readonly horizonYears: number;
}

/** Rates from and to which a layer of events goes, events a year. */
interface Layer {
  readonly from: number;
  readonly to: number;
}

function layersOf({ ceiling }: EventPlan): readonly Layer[] {
  const layers: Layer[] = [];
  for (let [from, to] = [0, firstLayer]; from < ceiling; [from, to] = [to, 2 * to]) layers.push({ from, to });
  return layers;
}

function expectedIn({ from, to }: Layer, { histories, horizonYears }: Extent): number {
  return (to - from) * horizonYears * histories;
}

/** The events that happen at a rate between `from` and `to` a year, without those that no future reaches. */
function layerOf({ id, ceiling, sigma }: EventPlan, event: number, extent: Extent & Layer): readonly Happening[] {
  const { seed, set, histories, horizonYears, from, to } = extent;
  const place = keyedRandomAt(seed, setKey(set, `event:${id}:${from}`));
  const spread = sobolAt(0, seed, setKey(set, `event-mark:${id}:${from}`));
  const duration = sobolAt(1, seed, setKey(set, `event-duration:${id}:${from}`));
  const count = Math.floor(expectedIn(extent, extent) + place(0));
  const happenings: Happening[] = [];
  for (let number = 0; number < count; number += 1) {
    const mark = from + (to - from) * spread(number);
    if (mark >= ceiling) continue;
    const at = place(number + 1) * histories;
    const history = Math.trunc(at);
    const time = (at - history) * horizonYears * weeksPerYear;
    happenings.push({ history, time, event, mark, stretch: stretchOf(duration(number), sigma) });
  }
  return happenings;
}

/** Exponential, or lognormal with this deviation of its logarithm; mean 1 either way. */
function stretchOf(uniform: number, sigma: number | undefined): number {
  return sigma === undefined ? -Math.log(1 - uniform) : Math.exp(sigma * normalQuantile(uniform) - (sigma * sigma) / 2);
}
