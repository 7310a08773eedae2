import { normalQuantile } from '../estimate/normal.ts';
import { keyedRandomAt } from '../sampling/keyed-random.ts';
import type { EventPlan } from '../simulate/model.ts';
import { weeksPerYear } from '../units.ts';

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
  readonly time: number;
  readonly event: number;
  readonly mark: number;
  readonly stretch: number;
}

const drawsPerHistory = 2 ** 20;

/** A draw belongs to (seed, class, history, number): another class or more histories change none. */
export function eventHistories(events: readonly EventPlan[], seed: number, histories: number, horizonYears: number): EventHistories {
  const happenings: Happening[] = [];
  const start = new Int32Array(histories + 1);
  const streams = events.map(({ id }) => keyedRandomAt(seed, `event:${id}`));
  for (let history = 0; history < histories; history += 1) {
    const here: Happening[] = [];
    events.forEach(({ ceiling, sigma }, event) => {
      const draw = streams[event];
      if (draw === undefined || !(ceiling > 0) || !Number.isFinite(ceiling)) return;
      let place = history * drawsPerHistory;
      const weeks = () => (-Math.log(draw(place++)) / ceiling) * weeksPerYear;
      for (let time = weeks(); time < horizonYears * weeksPerYear; time += weeks()) {
        const mark = draw(place++);
        here.push({ time, event, mark, stretch: stretchOf(draw(place++), sigma) });
      }
    });
    here.sort((a, b) => a.time - b.time || a.event - b.event);
    for (const happening of here) happenings.push(happening);
    start[history + 1] = happenings.length;
  }
  return {
    count: histories,
    start,
    time: Float64Array.from(happenings, ({ time }) => time),
    event: Int32Array.from(happenings, ({ event }) => event),
    mark: Float64Array.from(happenings, ({ mark }) => mark),
    stretch: Float64Array.from(happenings, ({ stretch }) => stretch),
  };
}

/** Exponential, or lognormal with this deviation of its logarithm; mean 1 either way. */
function stretchOf(uniform: number, sigma: number | undefined): number {
  return sigma === undefined ? -Math.log(uniform) : Math.exp(sigma * normalQuantile(uniform) - (sigma * sigma) / 2);
}
