import type { Costed, Running } from './calculation.ts';
import type { OnceCell } from './line-rows.ts';

/** How an option takes over from the reference, as the mean of the outcomes that its project may have. */
export interface Course {
  /** Row of the share that the reference still makes. */
  readonly oldShare: number;
  /** Row of the share of what is paid once that is paid in a year. */
  readonly paid: number;
  /** Share in which something is left at the end. */
  readonly kept: string;
  /** Share of what a pilot costs once that is paid. */
  readonly pilotPaid: string;
}

export interface TakingOver {
  readonly costed: Costed;
  readonly own: Omit<Running, 'uncovered'>;
  /** Undefined for the reference itself. */
  readonly reference: Running | undefined;
  readonly once: readonly OnceCell[];
}

/** One outcome: its weight, and what it comes to by year. */
export interface Outcome {
  readonly weight: string;
  readonly share: (year: number) => string;
  readonly paid: (year: number) => string;
  readonly kept: string;
  readonly pilotPaid: string;
}

export interface Start {
  readonly weight: string;
  /** Years before it works. */
  readonly delay: string;
  /** Years in which it then takes over. */
  readonly ramp: string;
}

export interface Booked {
  readonly costed: Costed;
  readonly own: Omit<Running, 'uncovered'>;
  readonly uncovered: string;
  /** The option itself when it is the reference. */
  readonly reference: Running;
  readonly course: Course;
  readonly once: readonly OnceCell[];
}
