import { normalQuantile } from '../textbook/distributions/normal.ts';
import { keyedRandomAt } from '../textbook/random/keyed-random.ts';
import { sobolAt } from './sobol.ts';
import type { EventPlan } from '../model/model.ts';
import { weeksPerYear } from '../model/units.ts';

/**
 * Everything that could happen, per history in order of time. A future lets an event happen when its mark is below
 * this future's rate ÷ the ceiling, and stretches its duration by this future's mean: all futures and options meet the same chance.
 */
export interface EventHistories {
  readonly count: number;
  /** First event of each history, and one past the last. */
  readonly start: Int32Array;
  /** Weeks after the start. */
  readonly time: Float64Array;
  readonly event: Int32Array;
  /** Share of the ceiling that the rate must exceed, 0 to 1. */
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

/**
 * The events of a class fall anywhere in all histories laid end to end, independently, as a Poisson stream does; how many
 * there are in all of them is what the ceiling makes expect, and marks and durations are spread evenly by a Sobol sequence. So a
 * history is as wild as chance makes it, while the mean over the histories is close to the expected one at any rate.
 *
 * A draw belongs to (seed, class, number): another class changes none.
 */
export function eventHistories(events: readonly EventPlan[], seed: number, histories: number, horizonYears: number): EventHistories {
  const happenings = events
    .flatMap((plan, event) => happeningsOf(plan, event, { seed, histories, horizonYears }))
    .toSorted((a, b) => a.history - b.history || a.time - b.time || a.event - b.event);
  const start = new Int32Array(histories + 1);
  for (const { history } of happenings) start[history + 1] = (start[history + 1] ?? 0) + 1;
  for (let history = 0; history < histories; history += 1) start[history + 1] = (start[history + 1] ?? 0) + (start[history] ?? 0);
  return {
    count: histories,
    start,
    time: Float64Array.from(happenings, ({ time }) => time),
    event: Int32Array.from(happenings, ({ event }) => event),
    mark: Float64Array.from(happenings, ({ mark }) => mark),
    stretch: Float64Array.from(happenings, ({ stretch }) => stretch),
  };
}

interface Extent {
  readonly seed: number;
  readonly histories: number;
  readonly horizonYears: number;
}

function happeningsOf({ id, ceiling, sigma }: EventPlan, event: number, { seed, histories, horizonYears }: Extent): readonly Happening[] {
  if (!(ceiling > 0)) return [];
  const place = keyedRandomAt(seed, `event:${id}`);
  const mark = sobolAt(0, seed, `event-mark:${id}`);
  const duration = sobolAt(1, seed, `event-duration:${id}`);
  const count = Math.floor(ceiling * horizonYears * histories + place(0));
  return Array.from({ length: count }, (_, number) => {
    const at = place(number + 1) * histories;
    const history = Math.trunc(at);
    const time = (at - history) * horizonYears * weeksPerYear;
    return { history, time, event, mark: mark(number), stretch: stretchOf(duration(number), sigma) };
  });
}

/** Exponential, or lognormal with this deviation of its logarithm; mean 1 either way. */
function stretchOf(uniform: number, sigma: number | undefined): number {
  return sigma === undefined ? -Math.log(1 - uniform) : Math.exp(sigma * normalQuantile(uniform) - (sigma * sigma) / 2);
}
