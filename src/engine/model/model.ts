import type { Estimate, EstimateId } from './estimate.ts';
import type { AmountProgram } from './amount-program.ts';
import type { BaseId, ElementId, OptionId } from './inputs.ts';
import type { Failure } from './failure.ts';

/** Numbers of amounts in the program of the model. */
export type AmountNumber = number;

/** What the amount of a line is multiplied by, in the order of `LinePlans.kind`. */
export const lineKinds = ['per-piece', 'per-year', 'per-order', 'share', 'one-off'] as const;

/** The bases of a line that is a share, in the order of `LinePlans.base`. */
export const bases = ['purchase', 'customs', 'delivered', 'tied'] as const satisfies readonly BaseId[];

/** The inputs of a run with every name resolved to a number, in flat arrays where it is read in every future. */
export interface Model {
  readonly seed: number;
  readonly horizon: number;
  readonly timing: 'mid' | 'start';
  /** Stock build-up and release in cash; otherwise the full rate each year. */
  readonly isCash: boolean;
  readonly estimates: readonly Estimate[];
  readonly estimateIds: readonly EstimateId[];
  readonly amounts: AmountProgram;
  readonly drivers: readonly DriverPlan[];
  /** Keys of the projects that may be late or called off, one draw a history each. */
  readonly projectIds: readonly string[];
  /** Keys of the dated steps, one draw a future each. */
  readonly stepIds: readonly string[];
  readonly events: readonly EventPlan[];
  readonly frame: FramePlan;
  readonly elements: ElementPlan;
  readonly judgedCriteria: readonly string[];
  /** Only those that can be calculated, in the order given. */
  readonly options: readonly OptionPlan[];
  /** Place of the reference among `options`; −1 only when there are none. */
  readonly reference: number;
  /** Per option the places of the elements that it or the reference can cost, ascending: every other element is 0 in every future. */
  readonly costed: readonly Int32Array[];
  readonly failed: readonly { readonly option: OptionId; readonly reason: Failure }[];
}

/** Range of amounts from the first to before the last: what depends on an estimate is found by it. */
export interface AmountRange {
  readonly from: AmountNumber;
  readonly to: AmountNumber;
}

/** A compiled driver: its level in year 1, its growth a year, and the growth to which that fades over `fadeYears`. */
export interface DriverPlan {
  readonly level: AmountNumber;
  readonly growth: AmountNumber;
  readonly fadeTo: AmountNumber | undefined;
  readonly fadeYears: number;
  readonly amounts: AmountRange;
}

/** A compiled class of events. */
export interface EventPlan {
  readonly id: string;
  readonly perYear: AmountNumber;
  readonly meanWeeks: AmountNumber;
  /** Of the logarithm of the duration; undefined for exponential durations. */
  readonly sigma: number | undefined;
  /** Events a year of the stream from which every future takes its share. */
  readonly ceiling: number;
  readonly amounts: AmountRange;
}

/** The compiled frame; `demandDriver` is an index among the drivers. */
export interface FramePlan {
  readonly discountRate: AmountNumber;
  readonly piecesPerYear: AmountNumber;
  readonly demandDriver: number | undefined;
  readonly weeklyDemandSd: AmountNumber;
  readonly serviceLevel: AmountNumber;
  readonly holdingRate: AmountNumber;
  readonly standstillPerWeek: AmountNumber;
  readonly lostShare: AmountNumber;
  readonly tax: TaxPlan | undefined;
  readonly amounts: AmountRange;
}

/**
 * Compiled tax on profit: its rate, the share of an investment deducted on top, and the years over which an investment is written off.
 */
export interface TaxPlan {
  readonly rate: AmountNumber;
  readonly deduction: AmountNumber;
  readonly lifeYears: number;
}

/** Places of the elements; −1 for one that is not declared, and so not counted. */
export interface ElementPlan {
  readonly ids: readonly ElementId[];
  readonly transit: number;
  readonly cycle: number;
  readonly safety: number;
  readonly cover: number;
  readonly raw: number;
  readonly capital: number;
  readonly outage: number;
  readonly passedOn: number;
  readonly volumeLost: number;
  readonly trouble: number;
  readonly lateDeliveries: number;
  /** 1 for what is paid once and taken off the taxable profit at once. */
  readonly isAtOnce: Uint8Array;
  /** Base that values a piece in stock: `tied` where elements enter it, else `delivered`. */
  readonly stockBase: number;
}

/** A compiled option. */
export interface OptionPlan {
  readonly id: OptionId;
  readonly sources: SourcePlans;
  readonly lines: LinePlans;
  readonly coverWeeks: AmountNumber;
  readonly rawWeeks: AmountNumber | undefined;
  readonly rawValueShare: AmountNumber;
  readonly endValue: AmountNumber;
  /** Element in which the value at the end is given back: the first of the option that is paid once; −1 when nothing is. */
  readonly endElement: number;
  readonly monthsUntilItWorks: AmountNumber;
  readonly rampMonths: AmountNumber;
  readonly transition: TransitionPlan | undefined;
  readonly pilot: PilotPlan | undefined;
  readonly passThrough: PassThroughPlan | undefined;
  readonly jobsHere: AmountNumber;
  /** Amount numbers of the judged criteria, in the order of the model. */
  readonly judged: Int32Array;
  readonly gates: readonly GatePlan[];
  /** Sources stopped by event class c: `affectedSource[affectedStart[c]]` to before `affectedStart[c + 1]`. */
  readonly affectedStart: Int32Array;
  readonly affectedSource: Int32Array;
  /** Event classes against which raw cover helps. */
  readonly isRaw: Uint8Array;
  readonly amounts: AmountRange;
  readonly driversUsed: readonly number[];
}

/**
 * What may go wrong with the project of an option: chances 0 to 1, months late, the share of what was paid that is lost, and standby
 * as a share of what the reference costs.
 */
export interface TransitionPlan {
  /** Place among the project ids of the model. */
  readonly draw: number;
  readonly lateChance: AmountNumber;
  readonly lateMonths: AmountNumber;
  readonly calledOffChance: AmountNumber;
  readonly sunkShare: AmountNumber;
  readonly standby: AmountNumber;
}

/**
 * A compiled pilot: its share of the pieces, its months, its one-off costs, and the index of the element that these are booked under.
 */
export interface PilotPlan {
  readonly share: AmountNumber;
  readonly months: AmountNumber;
  readonly oneOffs: AmountNumber;
  readonly element: number;
}

/** How far a rise in cost is charged on to customers, and what volume that loses. */
export interface PassThroughPlan {
  readonly share: AmountNumber;
  readonly volumeLostPerPriceShare: AmountNumber;
  readonly pricePerPiece: AmountNumber;
  readonly marginPerPiece: AmountNumber | undefined;
}

/** A compiled gate: it fails in a future in which `value` is above `limit`. */
export interface GatePlan {
  readonly id: string;
  readonly value: AmountNumber | 'cash-need';
  readonly limit: AmountNumber;
  readonly isCaution: boolean;
}

/** Amount numbers of the sources, one of each per source. */
export interface SourcePlans {
  readonly count: number;
  /** −1 for the one that takes the rest. */
  readonly share: Int32Array;
  readonly leadTimeWeeks: Int32Array;
  readonly leadTimeSdWeeks: Int32Array;
  readonly orderWeeks: Int32Array;
  readonly prepaidShare: Int32Array;
  readonly replacedAfterWeeks: Int32Array;
  readonly replacedShare: Int32Array;
  readonly carbonPerPiece: Int32Array;
  readonly transportCarbonPerPiece: Int32Array;
  readonly onTimeShare: Int32Array;
  readonly farShare: Int32Array;
  readonly lateShare: Int32Array;
  readonly lateWeeks: Int32Array;
  /** −1 where nothing can be flown. */
  readonly rescuePerPiece: Int32Array;
  readonly rescuedShare: Int32Array;
  /** Number of the place, the same for sources in the same place. */
  readonly place: Int32Array;
}

/** Lines in order of their element, those of sources before those of the option as a whole. */
export interface LinePlans {
  readonly count: number;
  readonly element: Int32Array;
  readonly kind: Int32Array;
  /** Number of the source; the number of sources for the option as a whole. */
  readonly slot: Int32Array;
  readonly amount: Int32Array;
  /** −1 without. */
  readonly driver: Int32Array;
  readonly base: Int32Array;
  /** Share of the base `purchase` above which nothing is paid; infinite without. */
  readonly mostOfPurchase: Float64Array;
  /** One bit for each base entered. */
  readonly enters: Int32Array;
  /** 1 for a subsidy. */
  readonly isSubsidy: Uint8Array;
  readonly stepStart: Int32Array;
  readonly stepFrom: Float64Array;
  readonly stepValue: Int32Array;
  readonly stepChance: Float64Array;
  /** Place among the step ids of the model. */
  readonly stepDraw: Int32Array;
}
