/**
 * What an estimate rests on: `quote` and `own-figure` come from the owner, `tried` is a value that was tried out and kept without being
 * confirmed, the others come from the reference figures.
 */
export const bases = ['quote', 'own-figure', 'tried', 'statistic', 'assumption'] as const;

/** One of `bases`. */
export type Basis = (typeof bases)[number];

/** Id of an estimate, unique within the inputs. */
export type EstimateId = string;

/**
 * One uncertain number, the smallest part of the model.
 *
 * `likely` is the mean of what is drawn; `low` and `high` mean "about one in ten lower, one in ten higher". The distribution is
 * PERT (λ = 4) within `bounds`, see `drawnShape`. low = likely = high is a constant.
 */
export interface Estimate {
  readonly id: EstimateId;
  readonly unit: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly basis: Basis;
  /** Smallest and largest value that makes sense; draws are clipped to them. */
  readonly bounds: readonly [number, number];
  /** Place in the Sobol sequence: the lowest numbers get its best dimensions. Without one, a keyed generator draws. */
  readonly priority?: number;
  /**
   * Moves along with another estimate, which must be without priority: their normal scores correlate by so much, and the
   * distribution stays its own.
   */
  readonly follows?: { readonly id: EstimateId; readonly correlation: number };
  /** An opinion from 0 to 1 that only criteria are made of: no amount of money depends on it. */
  readonly isJudgement?: true;
}

/** factor × the product of the estimates named in `of`. */
export interface Product {
  readonly factor: number;
  readonly of: readonly EstimateId[];
}

/**
 * A number of an option: a sum of products of estimates, so that options share base draws
 * (price nearby = price now × ratio). `[]` is 0.
 */
export type Amount = readonly Product[];

/** Whether low ≤ likely ≤ high and everything is finite; bounds may be open. */
export function isDrawable({ low, likely, high, bounds: [least, most] }: Estimate): boolean {
  const isOrdered = low <= likely && likely <= high && least <= most;
  return isOrdered && Number.isFinite(low) && Number.isFinite(likely) && Number.isFinite(high);
}
