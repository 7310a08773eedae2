import type { EstimateId } from '../../model/estimate.ts';
import type { ElementId, OptionId } from '../../model/inputs.ts';
import type { Failure } from '../../model/failure.ts';

/** Columns of every (future, option) row, in this order. */
export const columns = [
  'pvCost', // EUR, mean over the histories, discounted
  'tail', // EUR, CVaR95 of PV cost over the histories of this future
  'outageCost', // EUR, of which outages, mean over the histories, discounted
  'cashNeed', // EUR, largest amount the option is behind staying, cumulated, undiscounted; at least 0
  'payback', // years until the cumulated cash is back at staying's and stays there; NaN when it ends the horizon below
  'leadTime', // weeks, share-weighted
  'onTime', // share of deliveries
  'uncovered', // weeks a year without supply, mean over the histories
  'carbon', // kg CO2e a year
  'dependence', // 0 to 1, share of value that comes from outside the EU
  'concentration', // 0 to 1, Herfindahl over places
  'jobs', // full-time jobs here
  'months', // until it works in full
  'transportCarbon', // kg CO2e a year, the transport part of `carbon`; the rest is production
] as const;

/** A measure of an option in one future; its place in a row is its place in `columns`. */
export type Column = (typeof columns)[number];

/** Share of the futures, 0 to 1, in which a gate of an option fails. */
export interface GateShare {
  readonly option: OptionId;
  readonly gate: string;
  readonly failedShare: number;
  /** A caution: shown with the option, excludes nothing. */
  readonly isCaution?: true;
}

/** Of every ten futures one is below the first, and one above the last. */
export const aheadShares = [0.1, 0.5, 0.9] as const;

/**
 * The only result of the model that leaves the worker; all of the advice is read from it.
 *
 * `values[(future × options + option) × columns + column]`, `draws[future × estimates + estimate]`.
 */
export interface FuturesTable {
  readonly options: readonly OptionId[];
  readonly estimates: readonly EstimateId[];
  readonly elements: readonly ElementId[];
  readonly futures: number;
  readonly histories: number;
  readonly horizonYears: number;
  /** Mean present value of one euro a year over the horizon: PV ÷ this is the equivalent annual amount. */
  readonly annuity: number;
  readonly values: Float64Array;
  readonly draws: Float64Array;
  /** The criteria that are judged, and what they come to, 0 to 1: `judged[(future × options + option) × criteria + criterion]`. */
  readonly judgedCriteria: readonly string[];
  readonly judged: Float64Array;
  /** Mean PV per element, EUR: `bridge[option × elements + element]`; adds up to the mean of pvCost. */
  readonly bridge: Float64Array;
  /** Mean cost per year, EUR, year 0 first, horizon end value in the last: `yearly[option × (horizonYears + 1) + year]`, undiscounted. */
  readonly yearly: Float64Array;
  /**
   * Mean cost per element and year, EUR, undiscounted: `entries[(option × elements + element) × (horizonYears + 1) + year]`. See `Ledger`.
   */
  readonly entries: Float64Array;
  /**
   * Cumulated cash against the reference at the end of each year, in the share of futures that `aheadShares` gives: `ahead[(option ×
   * (horizonYears + 1) + year) × 3 + share]`.
   */
  readonly ahead: Float64Array;
  /**
   * What chance alone does: covariance over the histories of the PV costs of two options, mean over the futures, EUR²:
   * `chance[option × options + other]`. Of a difference: own + other − twice both.
   */
  readonly chance: Float64Array;
  /** Share of futures in which a gate fails, per option. */
  readonly gates: readonly GateShare[];
  /** Options that could not be calculated; the others go on without them. */
  readonly failed: readonly { readonly option: OptionId; readonly reason: Failure }[];
}
