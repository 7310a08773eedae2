import type { Amount, Estimate, EstimateId } from './estimate.ts';
import type { MaterialNeed } from './material-need.ts';
import type { Transition } from './transition.ts';

/** Id of an option, unique within the inputs. */
export type OptionId = string;

/** Id of a cost element, unique within the inputs. */
export type ElementId = string;

/** Id of a driver, unique within the inputs. */
export type DriverId = string;

/** Id of a class of events, unique within the inputs. */
export type EventClassId = string;

/**
 * An amount of a year of which a line may be a share, EUR: what is bought, its customs value, its cost delivered, and the money tied
 * up in stock.
 */
export type BaseId = 'purchase' | 'customs' | 'delivered' | 'tied';

/** The direction of an option: certainty is measured against the best rival in another direction. */
export type Direction = 'stay' | 'home' | 'near' | 'friend' | 'far' | 'spread';

/** All inputs of the engine: numbers and distributions, no texts, no fields of the screen. */
export interface ModelInputs {
  readonly seed: number;
  readonly estimates: readonly Estimate[];
  readonly drivers: readonly Driver[];
  readonly events: readonly EventClass[];
  /** In order of calculation: an element may be a share of a base only after the elements that enter that base. */
  readonly elements: readonly ElementRule[];
  /**
   * Estimates whose other values turn nothing: of what a price holds, as they move a part of that price and not the price; and how much is
   * bought, where only € 100 of it is spoken of.
   */
  readonly turnsNothing?: readonly EstimateId[];
  readonly frame: Frame;
  readonly options: readonly OptionPoint[];
  /** How many questions the owner answered, choices included; left out where nobody was asked, as in published cases. */
  readonly ownAnswers?: number;
  /** What the options are weighed on, in order of presentation. Without any they are compared in money alone. */
  readonly criteria?: readonly Criterion[];
}

/** Worth 0 where all its measures are at their worst, 1 where all are at their best, in a straight line; each measure counts alike. */
export interface Criterion {
  readonly id: string;
  readonly measures: readonly CriterionMeasure[];
}

/** Columns of the futures table that a criterion may read. */
type MeasuredColumn = 'pvCost' | 'leadTime' | 'uncovered' | 'carbon' | 'dependence' | 'concentration' | 'months';

/** A measure of a criterion with the range over which its value goes in a straight line from 0 to 1. */
export interface CriterionMeasure {
  /** `risk`: what the tail adds to the mean cost; `judged`: the judgement under the id of the criterion; `materials`: their risk. */
  readonly of: MeasuredColumn | 'risk' | 'judged' | 'materials';
  /** The range is a multiple of the mean of this column for the reference. */
  readonly relativeTo?: MeasuredColumn;
  readonly worst: number;
  readonly best: number;
}

/** What all options share: the horizon, discounting, demand, stock and the cost of standing still. */
export interface Frame {
  readonly horizonYears: number;
  readonly discountRate: Amount;
  /** `mid`: operating year t is discounted over t − ½ years. `start`: over t − 1 years, for published cases. */
  readonly timing: 'mid' | 'start';
  /**
   * `cash`: build-up and release of stock in cash plus non-capital holding. `carrying-rate`: the full rate each year, the unit-cost view.
   */
  readonly stockAccounting: 'cash' | 'carrying-rate';
  readonly piecesPerYear: Amount;
  readonly demandDriver?: DriverId;
  readonly weeklyDemandSd: Amount;
  /** Share of cycles without a shortage, for safety stock. */
  readonly serviceLevel: Amount;
  /** Warehousing, ageing, insurance: share of stock value a year, without capital. */
  readonly holdingRate: Amount;
  /** Contribution margin of what stands still, EUR a week, when all of the supply is missing. */
  readonly standstillPerWeek: Amount;
  /** Share of that which is really lost, not caught up later. */
  readonly lostShare: Amount;
  /** The option that runs until another one works, and against which NPV is counted. */
  readonly reference: OptionId;
  /** Without it everything is before tax. With it, what is earned and what is paid is all taxed. */
  readonly tax?: Tax;
}

/**
 * Tax on the profit of a firm that has other profit to set a loss against: running costs, savings, lost margin and extra
 * revenue count for 1 − `rate`; what is paid once is set off as its element says; stock is not. `discountRate` is then one after tax.
 */
export interface Tax {
  readonly rate: Amount;
  /** Years over which an investment is written off, in equal parts from the first year on. */
  readonly lifeYears: number;
  /** Share of an investment that may be taken off the taxable profit once more, in the first year; not of a subsidy. */
  readonly deduction: Amount;
}

/** A multiplier that moves over the years: level × Π(1 + growth), each growth fading to `fade.to` over `fade.years`. */
export interface Driver {
  readonly id: DriverId;
  readonly level: Amount;
  readonly growth: Amount;
  readonly fade?: { readonly to: Amount; readonly years: number };
}

/** From `from` (years after the start) the amount is `value`, with a chance, drawn once per future. */
export interface Step {
  /** Steps with the same id share one draw, whatever option they stand in. */
  readonly id: string;
  readonly from: number;
  readonly value: Amount;
  readonly chance: number;
}

/**
 * - `per-piece`: EUR per piece × pieces of the source
 * - `per-year`: EUR per year
 * - `per-order`: EUR per order × orders a year
 * - `share`: share of `base` × base value per year
 * - `one-off`: EUR in year 0
 * - `stock`: computed by the stock functions of the engine
 * - `outage`: computed by the outage functions of the engine
 * - `computed`: computed by the engine where an option asks for it: `price-passed-on` and `volume-lost`, for `passThrough`;
 *   `late-or-stopped`, for `transition`; `late-deliveries`, for sources with `lateness`
 */
export type ElementKind = 'per-piece' | 'per-year' | 'per-order' | 'share' | 'one-off' | 'stock' | 'outage' | 'computed';

/** A cost element: what its amount is counted by, and which bases it adds to. */
export interface ElementRule {
  readonly id: ElementId;
  readonly group: ElementGroup;
  readonly kind: ElementKind;
  /** For `share`: of what. */
  readonly base?: BaseId;
  /** The bases that this element's amount adds to. */
  readonly enters: readonly BaseId[];
  /** Never counted together with these: the engine refuses an option that carries both (reason `counted-twice`). */
  readonly excludes?: readonly ElementId[];
  /** The element that it is where it is no part of a price: the same cost, so that the two are compared as one. */
  readonly same?: ElementId;
  /**
   * How tax takes what is paid once: `written-off` over the years (the default: an investment) or `at-once` (training,
   * penalties). Read only where the frame has a tax.
   */
  readonly tax?: 'written-off' | 'at-once';
  /** A slow start stated as an amount of money: the engine refuses it beside `rampMonths` (reason `counted-twice`). */
  readonly standsForRamp?: true;
}

/** Heading under which the costs of an element are summed. */
export type ElementGroup = 'purchase' | 'landed' | 'stock' | 'quality' | 'oversight' | 'transition' | 'market' | 'risk';

/** An amount of one element, with how it moves. Negative amounts are revenue or savings. */
export interface Line {
  readonly element: ElementId;
  readonly amount: Amount;
  readonly driver?: DriverId;
  readonly steps?: readonly Step[];
  /** Of what is paid every year: in no year more than this share of the base `purchase` then, in any future. */
  readonly mostOfPurchase?: number;
  /** A one-off of a negative amount that is taxed as the investment is written off, without a part in the deduction for investment. */
  readonly isSubsidy?: true;
}

/** A class of outages that come as a Poisson process: events a year, and their duration in weeks. */
export interface EventClass {
  readonly id: EventClassId;
  readonly scope: 'source' | 'route' | 'bloc' | 'world' | 'home';
  readonly perYear: Amount;
  readonly meanWeeks: Amount;
  readonly duration: { readonly shape: 'exponential' } | { readonly shape: 'lognormal'; readonly sigma: number };
}

/** A place that makes part of the pieces of an option, with its costs, times and risks. */
export interface Source {
  readonly id: string;
  /** Country code of where it is made, for dependence; never for a rule. */
  readonly place: string;
  /** Share of the pieces. The shares of an option add up to 1 in every future: the last one is given as the rest by `share: 'rest'`. */
  readonly share: Amount | 'rest';
  readonly lines: readonly Line[];
  readonly leadTimeWeeks: Amount;
  readonly leadTimeSdWeeks: Amount;
  /** Weeks between two orders: cycle stock is half of what is ordered. */
  readonly orderWeeks: Amount;
  /** Share of the lead time during which the goods are paid and under way: 0 when paid on arrival. */
  readonly prepaidShare: Amount;
  /** Event classes that stop this source, and the weeks and share after which others take over. */
  readonly events: readonly EventClassId[];
  readonly replacedAfterWeeks: Amount;
  readonly replacedShare: Amount;
  /** kg CO2e per piece, transport and production. */
  readonly carbonPerPiece: Amount;
  /** kg CO2e per piece, transport to the customer only. */
  readonly transportCarbonPerPiece: Amount;
  /** Deliveries of ten that come on time, as a share. */
  readonly onTimeShare: Amount;
  /** Share of the value of the piece that comes from outside the EU whatever the place of assembly. */
  readonly farShare: Amount;
  /** Without it no delivery is late. */
  readonly lateness?: Lateness;
}

/**
 * Deliveries that come late, by less than an outage. The stock of the option bridges what it can; what is missing then is flown in,
 * or lost, whichever costs less. Asks for the element `late-deliveries`.
 */
export interface Lateness {
  /** Share of the deliveries. */
  readonly share: Amount;
  /** Mean of an exponential delay. */
  readonly meanWeeks: Amount;
  /** EUR per piece that flying it costs more; without it none can be flown. */
  readonly rescuePerPiece?: Amount;
  /** Share of the pieces that is flown as planned, and so not missing. */
  readonly rescuedShare: Amount;
}

/** A choice is one point in one space: no option is a special case. */
export interface OptionPoint {
  readonly id: OptionId;
  readonly direction: Direction;
  readonly sources: readonly Source[];
  /** Lines of the option as a whole (per year, one-off, market effects). */
  readonly lines: readonly Line[];
  /** Safety for outages beyond cycle and safety stock: weeks of total demand. */
  readonly coverWeeks: Amount;
  /** Cover of raw material only, weeks of total demand, worth `rawValueShare` of the piece; helps against `rawEvents` only. */
  readonly raw?: { readonly weeks: Amount; readonly valueShare: Amount; readonly events: readonly EventClassId[] };
  /** Value at the end of the horizon of what was spent once, EUR (straight-line book value). */
  readonly endValue: Amount;
  /** Months before the option starts; until then the reference option runs at its own cost. */
  readonly monthsUntilItWorks: Amount;
  /** Months over which it then takes over linearly. */
  readonly rampMonths: Amount;
  /** What may go wrong with the project. Not for the reference. */
  readonly transition?: Transition;
  /** Starts small, and goes on only when that paid. Not for the reference. */
  readonly pilot?: Pilot;
  /** Charges part of a cost rise on to customers. Not for the reference. Asks for the elements `price-passed-on` and `volume-lost`. */
  readonly passThrough?: PassThrough;
  /** Jobs here, full time. */
  readonly jobsHere: Amount;
  /** Judged criteria, 0 to 1 with 1 the best. */
  readonly judged: Readonly<Record<string, Amount>>;
  /** Left out when the raw materials were not assessed; then no criterion may read them. */
  readonly materials?: MaterialNeed;
  readonly gates: readonly Gate[];
}

/**
 * The option makes `share` of the pieces from the month it works, for so many months. Then the cost per piece seen in this
 * future, of it and of the reference, decides: it goes on when that difference, kept up over the years left, is worth what is
 * then paid once, and takes over the rest over `rampMonths`; else the reference makes all again and only `oneOffs` are lost.
 */
export interface Pilot {
  readonly share: Amount;
  readonly months: Amount;
  /** EUR in year 0, for the pilot alone. The one-off lines of the option are paid when it goes on. */
  readonly oneOffs: Amount;
  /** The element of kind `one-off` that `oneOffs` belongs to. */
  readonly element: ElementId;
}

/**
 * In a year in which the option costs more per piece than the reference, `share` of that is added to the price. What is
 * then charged is `price-passed-on` (negative: revenue), the margin on pieces no longer sold is `volume-lost`.
 */
export interface PassThrough {
  readonly share: Amount;
  /** Share of the pieces lost for each share that the price rises: 2 when 1 % dearer sells 2 % less. */
  readonly volumeLostPerPriceShare: Amount;
  /** EUR per piece, what customers pay now. */
  readonly pricePerPiece: Amount;
  /** EUR per piece left after all costs that fall with it; without it, price less the cost per piece of the option. */
  readonly marginPerPiece?: Amount;
}

/** Fails in a future when the measured value is above the limit. */
export interface Gate {
  readonly id: string;
  readonly value: Amount | 'cash-need';
  readonly limit: Amount;
  /** Flagged where it fails, and rules nothing out: being dearer year after year is no lack of money at the start. */
  readonly isCaution?: true;
}
