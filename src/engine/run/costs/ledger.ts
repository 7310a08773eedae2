import type { Model } from '../../model/model.ts';
import type { Costing } from './option-costs.ts';

/** What every option costs in one future, transition and outages included. Written over in every future. */
export interface Ledger {
  /** EUR, discounted: `pv[option × elements + element]` */
  readonly pv: Float64Array;
  /** EUR, discounted, all elements. */
  readonly total: Float64Array;
  /** EUR, year 0 first, without what comes back at the end: `yearly[option × (horizon + 1) + year]` */
  readonly yearly: Float64Array;
  /**
   * The same by element, with what comes back at the end in the last year: `entries[(option × elements + element) × (horizon + 1) + year]`.
   * What tax makes of the things that are paid once is of no element, and stands in `yearly` only.
   */
  readonly entries: Float64Array;
  /**
   * EUR cumulated that the option is ahead of the reference at the end of each year, without what comes back: `ahead[option × (horizon + 1)
   * + year]`
   */
  readonly ahead: Float64Array;
  /** EUR that comes back at the end of the horizon, undiscounted. */
  readonly back: Float64Array;
  /** Average share of the pieces that the reference still makes: `oldShare[option × horizon + year − 1]` */
  readonly oldShare: Float64Array;
  /** Share of what is paid once that is paid in each year, year 0 first: `paid[option × (horizon + 1) + year]` */
  readonly paid: Float64Array;
  /** 1 when something is left at the end of what was paid once. */
  readonly kept: Float64Array;
  /** Share of what a pilot costs once that is paid. */
  readonly pilotPaid: Float64Array;
  /** EUR that a project which may be late or called off is expected to cost: `trouble[option × horizon + year − 1]` */
  readonly trouble: Float64Array;
}

/** An empty ledger of all options; allocated once for all futures. */
export function createLedger({ options, elements, horizon }: Model): Ledger {
  return {
    pv: new Float64Array(options.length * elements.ids.length),
    total: new Float64Array(options.length),
    yearly: new Float64Array(options.length * (horizon + 1)),
    entries: new Float64Array(options.length * elements.ids.length * (horizon + 1)),
    ahead: new Float64Array(options.length * (horizon + 1)),
    back: new Float64Array(options.length),
    oldShare: new Float64Array(options.length * horizon),
    paid: new Float64Array(options.length * (horizon + 1)),
    kept: new Float64Array(options.length),
    pilotPaid: new Float64Array(options.length),
    trouble: new Float64Array(options.length * horizon),
  };
}

/** The costs of the options with the ledger into which they are booked. */
export interface Booking extends Costing {
  readonly ledger: Ledger;
  /** Weeks without supply that begin in a year, expected: `uncovered[option × horizon + year − 1]` */
  readonly uncovered: Float64Array;
}
