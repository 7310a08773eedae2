import type { Model } from '../../model/model.ts';
import { oldShareAt, oldShareInYear } from './old-share.ts';

/** The outcomes a project may take: on time, late, called off. */
export const outcomes = 3;
export const onTime = 0;
export const late = 1;
export const calledOff = 2;

/** How a course ends: it takes over, does so after a pilot, goes back after a pilot, or never begins. */
export const takesOver = 0;
export const takesOverAfterPilot = 1;
export const goesBack = 2;
export const neverBegins = 3;

/** How every option takes over from the reference in one future, per outcome: `[option × outcomes + outcome]`. Written over in every future. */
export interface Courses {
  /** Share of the histories in which the project takes this outcome. */
  readonly weight: Float64Array;
  /** Years before the option works. */
  readonly delay: Float64Array;
  /** Years before a pilot is decided on. */
  readonly decided: Float64Array;
  /** Share of the pieces that a pilot makes. */
  readonly small: Float64Array;
  readonly ramp: Float64Array;
  readonly ends: Uint8Array;
  /** Share of what is paid once that is paid, and in which year: `paid[(option × outcomes + outcome) × (horizon + 1) + year]` */
  readonly paid: Float64Array;
  /** Share that the reference still makes, on average over a year: `oldShare[(option × outcomes + outcome) × horizon + year − 1]` */
  readonly oldShare: Float64Array;
  /** 1 when something is left at the end of what was paid once. */
  readonly kept: Float64Array;
  /** Share of what a pilot costs once that is paid. */
  readonly pilotPaid: Float64Array;
  /** EUR by which this outcome costs more than the mean over the outcomes, discounted and without outages. */
  readonly extra: Float64Array;
  /** Outcome in each history, of options whose project may go wrong: `outcome[option × histories + history]` */
  readonly outcome: Uint8Array;
}

export function createCourses({ options, horizon }: Model, histories: number): Courses {
  const places = options.length * outcomes;
  const numbers = () => new Float64Array(places);
  const isAnyUncertain = options.some(({ transition }) => transition !== undefined);
  return {
    weight: numbers(),
    delay: numbers(),
    decided: numbers(),
    small: numbers(),
    ramp: numbers(),
    ends: new Uint8Array(places),
    paid: new Float64Array(places * (horizon + 1)),
    oldShare: new Float64Array(places * horizon),
    kept: numbers(),
    pilotPaid: numbers(),
    extra: numbers(),
    outcome: new Uint8Array(isAnyUncertain ? options.length * histories : 0),
  };
}

/** Share of the pieces that the reference makes `time` years after the start. */
export function oldShareOn({ delay, decided, small, ramp, ends }: Courses, place: number, time: number): number {
  const end = ends[place];
  const begin = delay[place] ?? 0;
  if (end === takesOver) return oldShareAt(time, begin, ramp[place] ?? 0);
  if (end === neverBegins || time < begin) return 1;
  const rest = 1 - (small[place] ?? 0);
  const until = decided[place] ?? 0;
  if (time < until) return rest;
  return end === goesBack ? 1 : rest * oldShareAt(time, until, ramp[place] ?? 0);
}

/** The same, on average over the year that ends at `yearEnd`. */
export function oldShareOver({ delay, decided, small, ramp, ends }: Courses, place: number, yearEnd: number): number {
  const end = ends[place];
  const begin = delay[place] ?? 0;
  if (end === takesOver) return oldShareInYear(yearEnd, begin, ramp[place] ?? 0);
  if (end === neverBegins) return 1;
  const rest = 1 - (small[place] ?? 0);
  const until = decided[place] ?? 0;
  const before = oldShareInYear(yearEnd, begin, 0);
  const undecided = oldShareInYear(yearEnd, until, 0);
  const after = end === goesBack ? 1 - undecided : rest * (oldShareInYear(yearEnd, until, ramp[place] ?? 0) - undecided);
  return before + rest * (undecided - before) + after;
}

/** From when on the reference makes nothing more, in years. */
export function oldUntil({ delay, decided, ramp, ends }: Courses, place: number): number {
  const end = ends[place];
  if (end === goesBack || end === neverBegins) return Infinity;
  return (end === takesOver ? (delay[place] ?? 0) : (decided[place] ?? 0)) + (ramp[place] ?? 0);
}
