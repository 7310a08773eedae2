import type { SourceId } from './sources.ts';

/** How a figure came to be: read at the publisher, read at second hand, or judged by the project. */
export type Status = 'statistic' | 'secondary' | 'assumption';

/** A figure of the world with its papers. Shares are shares (0.05). */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: SourceId;
  /** Period or date the figure speaks of. */
  readonly asOf: string;
  readonly reviewBy: string;
  readonly status: Status;
  readonly note?: string;
  /** Of a figure of our own: the publications that it is worked out from by a formula of ours. It stays an assumption. */
  readonly workedOutFrom?: readonly SourceId[];
}
