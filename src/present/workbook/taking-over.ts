import type { Address, Costed, Running } from './calculation.ts';
import type { OnceCell, OnceSums } from './once-rows.ts';

/** How an option takes over from the reference when its project is on time, and what its project is expected to cost beside that. */
export interface Course {
  /** Row of the share that the reference still makes. */
  readonly oldShare: number;
  /** Row of the share of what is paid once that is paid in a year. */
  readonly paid: number;
  /** 1 where something is left at the end. */
  readonly kept: string;
  /** 1 where a pilot is paid. */
  readonly pilotPaid: string;
  /** Row of what being late or called off is expected to cost; undefined where the project cannot go wrong. */
  readonly trouble: number | undefined;
}

export interface TakingOver {
  readonly costed: Costed;
  readonly own: Running;
  /** The option itself when it is the reference. */
  readonly reference: Running;
  readonly sums: OnceSums;
}

/** Rows of the share that the reference makes: on time, as late as the project may be, and a year late. */
export interface Shares {
  readonly onTime: number;
  readonly late: number | undefined;
  readonly yearLate: number | undefined;
}

/** One way in which a course may end. */
export interface End {
  readonly shares: Shares;
  /** Row of the share of what is paid once that is paid in a year. */
  readonly paid: number;
  readonly kept: string;
  readonly pilotPaid: string;
}

/** Addresses of what may go wrong with a project. */
export interface Chances {
  readonly isLate: Address;
  readonly calledOff: Address;
  readonly sunk: Address;
  readonly standby: Address;
  /** Years late. */
  readonly late: Address;
}

export interface Booked {
  readonly costed: Costed;
  readonly own: Running;
  /** The option itself when it is the reference. */
  readonly reference: Running;
  readonly course: Course;
  readonly once: readonly OnceCell[];
  readonly sums: OnceSums;
}
