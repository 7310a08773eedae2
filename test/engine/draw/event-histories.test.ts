import { describe, expect, it } from 'vitest';
import { eventHistories } from '../../../src/engine/draw/event-histories.ts';
import type { EventPlan } from '../../../src/engine/model/model.ts';

const plan = (id: string, ceiling: number, sigma?: number): EventPlan => ({
  id,
  perYear: 0,
  meanWeeks: 0,
  sigma,
  ceiling,
  amounts: { from: 0, to: 0 },
});
const drawnOf = (events: readonly EventPlan[], histories: number, set = 0) =>
  eventHistories(events, { seed: 1, set, histories, horizonYears: 10 });
const histories = 500;
const drawn = drawnOf([plan('fire', 0.4), plan('flood', 1.2, 0.8)], histories);
const fires = [...drawn.event.keys()].filter((i) => drawn.event[i] === 0);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the events of a class', () => {
  it('come as often in all histories together as the ceiling makes expect: 0.4 × 10 × 500, but for rounding in each of four layers', () => {
    expect(Math.abs(fires.length - 2000)).toBeLessThanOrEqual(4);
  });

  it('come in any one history as a Poisson number: variance ÷ mean is 1 within 4 standard errors', () => {
    const counts = Array.from(
      { length: histories },
      (_, h) => fires.filter((i) => i >= (drawn.start[h] ?? 0) && i < (drawn.start[h + 1] ?? 0)).length,
    );
    const variance = mean(counts.map((count) => (count - 4) ** 2));
    expect(Math.abs(variance / 4 - 1)).toBeLessThan(4 * Math.sqrt(2 / histories));
  });

  it('happen at any rate in proportion: at 0.04 a year a tenth of those at 0.4, at 0.2 a half', () => {
    for (const share of [0.1, 0.5, 0.9]) {
      expect(Math.abs(fires.filter((i) => (drawn.mark[i] ?? 0) < share * 0.4).length / fires.length - share)).toBeLessThan(0.005);
    }
  });

  it('are those of a lower ceiling and others beside them, whatever the ceiling', () => {
    const timesAt = (ceiling: number) => new Set(drawnOf([plan('fire', ceiling)], 64).time);
    for (const [lower, higher] of [
      [0.05, 0.06],
      [0.2, 0.21],
      [0.3, 2.7],
    ] as const) {
      const [few, many] = [timesAt(lower), timesAt(higher)];
      expect([...few].filter((time) => !many.has(time))).toEqual([]);
      expect(many.size).toBeGreaterThan(few.size);
    }
  });

  it('last 1 on average, exponential or lognormal, also those of a low mark alone', () => {
    const stretches = (event: number, rate: number) =>
      [...drawn.event.keys()].filter((i) => drawn.event[i] === event && (drawn.mark[i] ?? 0) < rate).map((i) => drawn.stretch[i] ?? NaN);
    for (const event of [0, 1]) {
      expect(Math.abs(mean(stretches(event, Infinity)) - 1)).toBeLessThan(0.02);
      expect(Math.abs(mean(stretches(event, event === 0 ? 0.1 : 0.3)) - 1)).toBeLessThan(0.05);
    }
  });

  it('stand in order of time within each history, over the whole horizon', () => {
    for (let history = 0; history < histories; history += 1) {
      const times = [...drawn.time.subarray(drawn.start[history], drawn.start[history + 1])];
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
    expect(Math.max(...drawn.time)).toBeLessThan(520);
    expect(mean([...drawn.time])).toBeGreaterThan(255);
    expect(mean([...drawn.time])).toBeLessThan(265);
  });

  it('are the same whatever other classes there are', () => {
    const alone = drawnOf([plan('fire', 0.4)], histories);
    expect([...alone.time]).toEqual(fires.map((i) => drawn.time[i]));
    expect([...alone.mark]).toEqual(fires.map((i) => drawn.mark[i]));
  });
});

it('holds every event a second time in its class, with its place in order of time and with rising marks', () => {
  const { byClass, event, mark } = drawn;
  for (const kind of [0, 1]) {
    const places = Array.from(byClass.place.subarray(byClass.start[kind], byClass.start[kind + 1]));
    expect(places.toSorted((a, b) => a - b)).toEqual([...event.keys()].filter((i) => event[i] === kind));
    const marks = places.map((place) => mark[place] ?? 0);
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
  }
  byClass.place.forEach((place, i) => {
    expect(byClass.mark[i]).toBe(mark[place]);
  });
});

it('holds nothing for a class that never comes', () => {
  expect(drawnOf([plan('never', 0)], 4).time).toHaveLength(0);
});
