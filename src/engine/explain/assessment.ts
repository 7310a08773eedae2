import type { EstimateId } from '../estimate/estimate.ts';
import type { ElementId, OptionId, Way } from '../simulate/inputs.ts';

export type Certainty = 'clear' | 'leaning' | 'close';

/** Everything the advice says, in codes with figures. Words come last, in `present`. Money is EUR, PV unless the name says a year. */
export interface Assessment {
  readonly leader: OptionId;
  readonly reference: OptionId;
  /** Best first, options excluded by a gate last. */
  readonly ranking: readonly Ranked[];
  readonly certainty: {
    readonly word: Certainty;
    /** What the win share alone would have said; differs from `word` when capped. */
    readonly uncapped: Certainty;
    /** Smallest win share of the leader against the best option of each other way, with that rival. */
    readonly share: number;
    readonly rival: OptionId | undefined;
    readonly cappedBy: 'assumptions' | undefined;
    /** Share of the leader's PV cost that rests on assumptions. */
    readonly assumedShare: number;
  };
  /** Options that go the leader's way: told as variants. */
  readonly variants: readonly OptionId[];
  /** Of fifty calculated cases, in how many the leader costs less than the rival. */
  readonly dots: { readonly leaderCheaper: number; readonly of: number; readonly rival: OptionId | undefined };
  /** Share of the variance of (leader − rival) explained by answers the person left open, and by events. */
  readonly resting: { readonly onDefaults: number; readonly byEstimate: readonly { readonly estimate: EstimateId; readonly share: number }[] };
  readonly reasons: readonly Reason[];
  readonly against: readonly Reason[];
  readonly steps: readonly Step[];
  /** Too few own figures to say anything: the estimates most worth finding out. */
  readonly findOut: readonly EstimateId[];
}

export interface Ranked {
  readonly option: OptionId;
  readonly way: Way;
  readonly rank: number;
  readonly pvCost: number;
  /** PV cost of the reference − PV cost: above 0 is better than staying. */
  readonly npv: number;
  /** Equivalent annual amount of `npv`, EUR a year. */
  readonly npvPerYear: number;
  readonly npvLow: number; // one in ten lower
  readonly npvHigh: number; // one in ten higher
  /** Share of calculated cases in which it costs less than the reference. */
  readonly beatsReference: number;
  /** Share of cases in which it costs least of all. */
  readonly firstShare: number;
  readonly tail: number;
  readonly cashNeed: number;
  readonly payback: number | undefined;
  readonly leadTime: number;
  readonly months: number;
  readonly uncovered: number;
  readonly carbon: number;
  readonly dependence: number;
  readonly status: 'open' | 'conditional' | 'excluded';
  readonly failedGates: readonly { readonly gate: string; readonly share: number }[];
  /** Elements in which it differs most from the reference, EUR PV, largest first; positive costs more. */
  readonly differences: readonly { readonly element: ElementId; readonly amount: number }[];
}

export type Reason =
  | { readonly code: 'cheaper-per-year'; readonly option: OptionId; readonly than: OptionId; readonly amount: number; readonly share: number }
  | { readonly code: 'dearer-per-year'; readonly option: OptionId; readonly than: OptionId; readonly amount: number; readonly share: number }
  | { readonly code: 'element-differs'; readonly option: OptionId; readonly than: OptionId; readonly element: ElementId; readonly amountPerYear: number }
  | { readonly code: 'shorter-wait' | 'longer-wait'; readonly option: OptionId; readonly than: OptionId; readonly weeks: number }
  | { readonly code: 'fewer-stops' | 'more-stops'; readonly option: OptionId; readonly than: OptionId; readonly weeksPerYear: number }
  | { readonly code: 'far-content'; readonly option: OptionId; readonly share: number }
  | { readonly code: 'needs-cash'; readonly option: OptionId; readonly amount: number }
  | { readonly code: 'slow-start'; readonly option: OptionId; readonly months: number }
  | { readonly code: 'gate-fails'; readonly option: OptionId; readonly gate: string; readonly share: number }
  | { readonly code: 'worse-in-bad-years'; readonly option: OptionId; readonly than: OptionId; readonly amount: number }
  | { readonly code: 'rests-on-defaults'; readonly share: number }
  | { readonly code: 'rests-on-assumptions'; readonly share: number }
  | { readonly code: 'rival-near'; readonly option: OptionId; readonly share: number };

/** What to do on Monday: no-regret steps first. */
export type Step =
  | { readonly code: 'find-out'; readonly estimate: EstimateId }
  | { readonly code: 'ask-quote'; readonly option: OptionId }
  | { readonly code: 'pilot'; readonly option: OptionId }
  | { readonly code: 'watch'; readonly estimate: EstimateId; readonly value: number; readonly becomes: OptionId }
  | { readonly code: 'check-origin' | 'check-duty' | 'agree-terms' | 'raise-cover' | 'call-front-office' }
  | { readonly code: 'settle-gate'; readonly option: OptionId; readonly gate: string };
