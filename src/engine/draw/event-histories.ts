import { addAt, setAt, valueAt } from '../textbook/value-at.ts';
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
  readonly byClass: EventsByClass;
}

/** The same events, class after class and with rising marks: so those of one class that happen come first. */
interface EventsByClass {
  /** First event of each class, and one past the last. */
  readonly start: Int32Array;
  /** Its place in order of history and time. */
  readonly place: Int32Array;
  readonly mark: Float64Array;
}

/** The same, class after class and layer after layer as they are drawn; the first `count`. */
interface Drawn {
  count: number;
  /** Slices of time in each history, about one for each event: by them events are put in order. */
  readonly slices: number;
  /** history × slices + slice */
  readonly slice: Int32Array;
  /** About its rank by mark: events of a class with a lower mark have a lower one, or the same. */
  readonly rank: Int32Array;
  ranks: number;
  readonly time: Float64Array;
  readonly event: Int32Array;
  readonly mark: Float64Array;
  readonly stretch: Float64Array;
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
  const most = events.flatMap(layersOf).reduce((sum, layer) => sum + Math.floor(expectedIn(layer, extent)) + 1, 0);
  const drawn: Drawn = {
    count: 0,
    slices: Math.max(1, Math.ceil(most / histories)),
    slice: new Int32Array(most),
    rank: new Int32Array(most),
    ranks: 0,
    time: new Float64Array(most),
    event: new Int32Array(most),
    mark: new Float64Array(most),
    stretch: new Float64Array(most),
  };
  const classStart = new Int32Array(events.length + 1);
  events.forEach((plan, event) => {
    for (const layer of layersOf(plan)) drawLayer(plan, event, { ...extent, ...layer }, drawn);
    setAt(classStart, event + 1, drawn.count);
  });
  const { count } = drawn;
  const slices = { slice: drawn.slice, key: drawn.time, count };
  const sliceStart = startsOf(slices, histories * drawn.slices);
  const order = orderOf(slices, sliceStart);
  const start = Int32Array.from({ length: histories + 1 }, (_, history) => valueAt(sliceStart, history * drawn.slices));
  const time = new Float64Array(count);
  const year = new Int32Array(count);
  const event = new Int32Array(count);
  const mark = new Float64Array(count);
  const stretch = new Float64Array(count);
  const placeOf = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    const from = valueAt(order, place);
    setAt(placeOf, from, place);
    setAt(time, place, valueAt(drawn.time, from));
    setAt(year, place, Math.min(horizonYears - 1, Math.trunc(valueAt(drawn.time, from) / weeksPerYear)));
    setAt(event, place, valueAt(drawn.event, from));
    setAt(mark, place, valueAt(drawn.mark, from));
    setAt(stretch, place, valueAt(drawn.stretch, from));
  }
  const ranks = { slice: drawn.rank, key: drawn.mark, count };
  const byMark = orderOf(ranks, startsOf(ranks, drawn.ranks));
  const byClass = {
    start: classStart,
    place: byMark.map((number) => valueAt(placeOf, number)),
    mark: Float64Array.from(byMark, (number) => valueAt(drawn.mark, number)),
  };
  return { count: histories, most, start, time, year, event, mark, stretch, byClass };
}

/** Numbered things that are put in order, first by the slice that each is in, then by its key. */
interface Sliced {
  readonly slice: Int32Array;
  readonly key: Float64Array;
  readonly count: number;
}

/** First event of each slice, and one past the last. */
function startsOf({ slice, count }: Sliced, slices: number): Int32Array {
  const start = new Int32Array(slices + 1);
  for (let number = 0; number < count; number += 1) addAt(start, valueAt(slice, number) + 1, 1);
  for (let at = 1; at < start.length; at += 1) addAt(start, at, valueAt(start, at - 1));
  return start;
}

/** The numbers of the events by slice and key; of events with the same key the one drawn first. Each is put in its place in its slice. */
function orderOf({ slice, key, count }: Sliced, start: Int32Array): Int32Array {
  const order = new Int32Array(count);
  const end = start.slice();
  for (let number = 0; number < count; number += 1) {
    const own = valueAt(slice, number);
    const first = valueAt(start, own);
    let place = valueAt(end, own);
    for (; place > first && valueAt(key, valueAt(order, place - 1)) > valueAt(key, number); place -= 1)
      setAt(order, place, valueAt(order, place - 1));
    setAt(order, place, number);
    addAt(end, own, 1);
  }
  return order;
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

/** Adds the events that happen at a rate between `from` and `to` a year, without those that no future reaches. */
function drawLayer({ id, ceiling, sigma }: EventPlan, event: number, extent: Extent & Layer, drawn: Drawn): void {
  const { seed, set, histories, horizonYears, from, to } = extent;
  const place = keyedRandomAt(seed, setKey(set, `event:${id}:${from}`));
  const spread = sobolAt(0, seed, setKey(set, `event-mark:${id}:${from}`));
  const duration = sobolAt(1, seed, setKey(set, `event-duration:${id}:${from}`));
  const count = Math.floor(expectedIn(extent, extent) + place(0));
  for (let number = 0; number < count; number += 1) {
    const share = spread(number);
    const mark = from + (to - from) * share;
    if (mark >= ceiling) continue;
    const at = place(number + 1) * histories;
    const history = Math.trunc(at);
    setAt(drawn.slice, drawn.count, history * drawn.slices + Math.trunc((at - history) * drawn.slices));
    setAt(drawn.rank, drawn.count, drawn.ranks + Math.trunc(share * count));
    setAt(drawn.time, drawn.count, (at - history) * horizonYears * weeksPerYear);
    setAt(drawn.event, drawn.count, event);
    setAt(drawn.mark, drawn.count, mark);
    setAt(drawn.stretch, drawn.count, stretchOf(duration(number), sigma));
    drawn.count += 1;
  }
  drawn.ranks += count;
}

/** Exponential, or lognormal with this deviation of its logarithm; mean 1 either way. */
function stretchOf(uniform: number, sigma: number | undefined): number {
  return sigma === undefined ? -Math.log(1 - uniform) : Math.exp(sigma * normalQuantile(uniform) - (sigma * sigma) / 2);
}
