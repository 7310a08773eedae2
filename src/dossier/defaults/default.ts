import type { Figure, Status } from '../../reference/figure.ts';
import type { SourceId } from '../../reference/sources.ts';

/** What stands in for an answer: a number with its range, or a choice, and where it was read. */
export interface Default {
  /** The choice, or the likely number; left out where nothing sensible exists. */
  readonly value?: number | string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** `own`: worked out from another answer. */
  readonly status: Status | 'own';
  readonly source: SourceId;
  readonly asOf: string;
  readonly reviewBy: string;
  /** Of an assumption: the publications it is worked out from by a formula of ours. */
  readonly workedOutFrom?: readonly SourceId[];
  /** Of a price: the plan whose offer it is worked out from; today's price without it. */
  readonly fromPlan?: string;
}

const judged = { status: 'assumption', source: 'project', asOf: '2026-11', reviewBy: '2027-12-31' } as const;

/** A number judged by the project, with one in ten lower and one in ten higher. */
export function assumed(likely: number, low = likely, high = likely): Default {
  // What a product loses by rounding must not turn the order around.
  return { value: likely, low: Math.min(low, likely), likely, high: Math.max(high, likely), ...judged };
}

/** A choice made when nothing is said. */
export function chosen(value: string): Default {
  return { value, low: 0, likely: 0, high: 0, ...judged };
}

/** Nothing sensible exists: the question stays open, and what rests on it is left out. */
export const open: Default = { low: 0, likely: 0, high: 0, ...judged };

/** A figure of the reference, as it stands or times a number. Times a number of the owner's it is what it was: that is arithmetic, no judgement. */
export function fromFigure({ value, low, high, status, source, asOf, reviewBy, workedOutFrom }: Figure, times = 1): Default {
  const papers = { status, source, asOf, reviewBy, ...(workedOutFrom === undefined ? {} : { workedOutFrom }) };
  return { value: value * times, low: low * times, likely: value * times, high: high * times, ...papers };
}

/**
 * The same number with what it was worked out from: a formula of ours is a judgement, so an assumption, but one that stands on
 * the publications behind its figures.
 */
export function workedOut(found: Default, figures: readonly Pick<Figure, 'status' | 'source' | 'workedOutFrom'>[]): Default {
  const behind = figures.flatMap(({ status, source, workedOutFrom = [] }) => (status === 'assumption' ? workedOutFrom : [source]));
  return behind.length === 0 ? found : { ...found, workedOutFrom: [...new Set(behind)] };
}

/** A figure that is chosen, so that it has no range. */
export function decided(figure: Figure): Default {
  return fromFigure({ ...figure, low: figure.value, high: figure.value });
}
