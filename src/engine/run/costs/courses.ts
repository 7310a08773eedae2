import { valueAt } from '../../textbook/value-at.ts';
import type { Model } from '../../model/model.ts';
import { oldShareAt, oldShareInYear } from './old-share.ts';

/** The outcomes a project may take: on time, late, called off. */
export const outcomes = 3;

/** The project ends on time. */
export const onTime = 0;

/** The project ends late. */
export const late = 1;

/** The project is called off and the reference goes on. */
export const calledOff = 2;

/** How a course ends: it takes over, does so after a pilot, or goes back after a pilot. */
export const takesOver = 0;

/** The option takes over once its pilot is decided on. */
export const takesOverAfterPilot = 1;

/** The reference takes back the pieces of the pilot. */
export const goesBack = 2;

/**
 * How every option takes over from the reference in one future when its project is on time, and what it costs when it is not. Written over
 * in every future.
 */
export interface Courses {
  /** Share of the histories in which the project takes this outcome: `weight[option × outcomes + outcome]` */
  readonly weight: Float64Array;
  /** EUR by which this outcome costs more than being on time, discounted: `trouble[option × outcomes + outcome]` */
  readonly trouble: Float64Array;
  /** The same less the mean over the outcomes. */
  readonly extra: Float64Array;
  /** Outcome in each history, of options whose project may go wrong: `outcome[option × histories + history]` */
  readonly outcome: Uint8Array;
  /** Years before the option works. */
  readonly delay: Float64Array;
  /** Years before a pilot is decided on. */
  readonly decided: Float64Array;
  /** Share of the pieces that a pilot makes. */
  readonly small: Float64Array;
  readonly ramp: Float64Array;
  readonly ends: Uint8Array;
}

/** Courses of all options, to be filled by `fillCourses` in every future. */
export function createCourses({ options }: Model, histories: number): Courses {
  const numbers = () => new Float64Array(options.length);
  const perOutcome = () => new Float64Array(options.length * outcomes);
  const isAnyUncertain = options.some(({ transition }) => transition !== undefined);
  return {
    weight: perOutcome(),
    trouble: perOutcome(),
    extra: perOutcome(),
    outcome: new Uint8Array(isAnyUncertain ? options.length * histories : 0),
    delay: numbers(),
    decided: numbers(),
    small: numbers(),
    ramp: numbers(),
    ends: new Uint8Array(options.length),
  };
}

/** Share of the pieces that the reference makes `time` years after the start. */
export function oldShareOn({ delay, decided, small, ramp, ends }: Courses, option: number, time: number): number {
  const end = valueAt(ends, option);
  const begin = valueAt(delay, option);
  if (end === takesOver) return oldShareAt(time, begin, valueAt(ramp, option));
  if (time < begin) return 1;
  const rest = 1 - valueAt(small, option);
  const until = valueAt(decided, option);
  if (time < until) return rest;
  return end === goesBack ? 1 : rest * oldShareAt(time, until, valueAt(ramp, option));
}

/** The same, on average over the year that ends at `yearEnd`. */
export function oldShareOver({ delay, decided, small, ramp, ends }: Courses, option: number, yearEnd: number): number {
  const end = valueAt(ends, option);
  const begin = valueAt(delay, option);
  if (end === takesOver) return oldShareInYear(yearEnd, begin, valueAt(ramp, option));
  const rest = 1 - valueAt(small, option);
  const until = valueAt(decided, option);
  const before = oldShareInYear(yearEnd, begin, 0);
  const undecided = oldShareInYear(yearEnd, until, 0);
  const after = end === goesBack ? 1 - undecided : rest * (oldShareInYear(yearEnd, until, valueAt(ramp, option)) - undecided);
  return before + rest * (undecided - before) + after;
}

/** From when on the reference makes nothing more, in years. */
export function oldUntil({ delay, decided, ramp, ends }: Courses, option: number): number {
  const end = valueAt(ends, option);
  if (end === goesBack) return Infinity;
  return (end === takesOver ? valueAt(delay, option) : valueAt(decided, option)) + valueAt(ramp, option);
}
