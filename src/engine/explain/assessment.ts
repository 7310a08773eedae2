import type { WhatWeighs } from '../decide/what-weighs.ts';
import type { EstimateId } from '../estimate/estimate.ts';
import type { Failure } from '../simulate/futures-table.ts';
import type { JudgedCertainty } from './certainty.ts';
import type { CriteriaTable, CriterionId, Weighed } from './weighed.ts';
import type { ElementGroup, ElementId, OptionId, Way } from '../simulate/inputs.ts';

/** Everything the advice says, in codes with figures. Words come last, in `present`. Money is EUR, PV unless the name says a year. */
export interface Assessment {
  /**
   * `alone`: there is nothing to compare with. `none-passes`: every option is excluded by a gate and `leader` is the nearest miss.
   * `nothing-calculated`: the reference failed, so that no figure can be given.
   */
  readonly standing: 'answer' | 'alone' | 'none-passes' | 'nothing-calculated';
  /** The base case or too few futures to speak of shares. */
  readonly provisional: boolean;
  readonly futures: number;
  readonly leader: OptionId;
  readonly reference: OptionId;
  /** Best first, options excluded by a gate last. */
  readonly ranking: readonly Ranked[];
  readonly certainty: JudgedCertainty;
  /** Options that go the leader's way: told as variants. */
  readonly variants: readonly OptionId[];
  /** The best variant, with the share of cases in which the leader costs less than it. */
  readonly closestVariant: { readonly option: OptionId; readonly share: number } | undefined;
  /** Options whose cost equals the leader's in every calculated case. */
  readonly same: readonly OptionId[];
  /** When nothing passes: the option that fails its worst gate least often. */
  readonly nearestMiss: { readonly option: OptionId; readonly gate: string; readonly share: number } | undefined;
  readonly failed: readonly { readonly option: OptionId; readonly reason: Failure }[];
  /** From the invoice to the real cost, EUR a year: the reference, then the leader when it is another. */
  readonly bridges: readonly Bridge[];
  /** Where the answer turns, the nearest first. */
  readonly tipping: readonly TippingPoint[];
  /** How many estimates the turning points were looked for in: 0 is "not looked yet". */
  readonly tippingLookedAt: number;
  /** True while hardly anything of the compared costs comes from the owner. */
  readonly tooFewOwnFigures: boolean;
  /** What each estimate does to (leader − rival) at its low and at its high; undefined when nothing goes another way. */
  readonly weighs: WhatWeighs | undefined;
  /** What knowing an estimate exactly would be worth, EUR PV, largest first; nothing below what chance alone gives. */
  readonly worth: readonly { readonly estimate: EstimateId; readonly amount: number }[];
  /** Of fifty calculated cases, in how many the leader costs less than the rival. */
  readonly dots: { readonly leaderCheaper: number; readonly of: number; readonly rival: OptionId | undefined };
  /** Where the variance of (leader − rival) comes from. */
  readonly resting: {
    /** Of what estimates explain, the share of answers the person left open. */
    readonly onDefaults: number;
    /** Share of all that varies that is chance, such as an outage, and no estimate of anybody; undefined when nothing varies. */
    readonly byChance: number | undefined;
    readonly byEstimate: readonly { readonly estimate: EstimateId; readonly share: number }[];
  };
  readonly reasons: readonly Reason[];
  readonly against: readonly Reason[];
  /** Per option that does not lead: the gate in its way, what it costs more than the leader, and the element that weighs most. */
  readonly whyNot: readonly { readonly option: OptionId; readonly reasons: readonly Reason[] }[];
  readonly steps: readonly Step[];
  /** Too few own figures to say anything: the estimates most worth finding out. */
  readonly findOut: readonly EstimateId[];
  /** Every option on every criterion; left out where there are none to weigh. */
  readonly criteriaTable?: CriteriaTable;
  /** The advice in value, beside the one in money above; left out while nobody weighs. */
  readonly weighed?: Weighed;
  /** The same told of the first in value; left out while nobody weighs, while a weight is being moved, and where no option passes. */
  readonly inValue?: Explanation;
}

export type Explanation = Pick<Assessment, 'bridges' | 'reasons' | 'against' | 'whyNot' | 'steps'>;

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

/** Cost of one option by group, EUR a year; the parts add up to `total`. */
export interface Bridge {
  readonly option: OptionId;
  readonly parts: readonly { readonly group: ElementGroup; readonly amount: number }[];
  readonly total: number;
}

export interface TippingPoint {
  readonly estimate: EstimateId;
  readonly now: number;
  readonly at: number;
  readonly side: 'below' | 'above';
  readonly kind: 'first' | 'stay';
  readonly becomes: OptionId;
  /** |at − now| relative to today's value, or to the range of the estimate when that is the larger. */
  readonly distance: number;
  /** Within what the estimate may be, or within a quarter of today's value. */
  readonly plausible: boolean;
  /** What the estimate may be. */
  readonly range: readonly [number, number];
}

export type Reason =
  | {
      readonly code: 'cheaper-per-year';
      readonly option: OptionId;
      readonly than: OptionId;
      readonly amount: number;
      readonly share: number;
    }
  | {
      readonly code: 'dearer-per-year';
      readonly option: OptionId;
      readonly than: OptionId;
      readonly amount: number;
      readonly share: number;
    }
  | {
      readonly code: 'element-differs';
      readonly option: OptionId;
      readonly than: OptionId;
      readonly element: ElementId;
      readonly amountPerYear: number;
    }
  | { readonly code: 'shorter-wait' | 'longer-wait'; readonly option: OptionId; readonly than: OptionId; readonly weeks: number }
  | { readonly code: 'fewer-stops' | 'more-stops'; readonly option: OptionId; readonly than: OptionId; readonly weeksPerYear: number }
  | { readonly code: 'far-content'; readonly option: OptionId; readonly share: number }
  | {
      readonly code: 'critical-materials';
      readonly option: OptionId;
      readonly count: number;
      readonly weakest: string;
      /** On the scale of the European supply risk. */
      readonly risk: number;
    }
  | {
      readonly code: 'safer-materials' | 'riskier-materials';
      readonly option: OptionId;
      readonly than: OptionId;
      readonly risk: number;
      readonly other: number;
    }
  | { readonly code: 'stock-covers'; readonly option: OptionId; readonly than: OptionId; readonly weeksPerYear: number }
  | { readonly code: 'needs-cash'; readonly option: OptionId; readonly amount: number }
  | { readonly code: 'slow-start'; readonly option: OptionId; readonly months: number }
  | { readonly code: 'gate-fails'; readonly option: OptionId; readonly gate: string; readonly share: number }
  | { readonly code: 'worse-in-bad-years'; readonly option: OptionId; readonly than: OptionId; readonly amount: number }
  | { readonly code: 'rests-on-defaults'; readonly share: number }
  | { readonly code: 'rests-on-assumptions'; readonly share: number }
  | { readonly code: 'extras-decide'; readonly share: number }
  | { readonly code: 'rival-near'; readonly option: OptionId; readonly share: number }
  | ReasonInValue;

/** Where weights are given: scores of 0 to 1, and shares of cases × weights. */
export type ReasonInValue =
  | {
      readonly code: 'criterion-ahead' | 'criterion-behind';
      readonly option: OptionId;
      readonly than: OptionId;
      readonly criterion: CriterionId;
      readonly score: number;
      readonly other: number;
      readonly weight: number;
    }
  | { readonly code: 'lower-value'; readonly option: OptionId; readonly than: OptionId; readonly less: number }
  | { readonly code: 'rival-better'; readonly option: OptionId; readonly share: number }
  | { readonly code: 'value-rests-on-assumptions'; readonly share: number };

/** What to do on Monday: no-regret steps first. */
export type Step =
  | { readonly code: 'find-out'; readonly estimate: EstimateId }
  | { readonly code: 'ask-quote'; readonly option: OptionId }
  | { readonly code: 'pilot'; readonly option: OptionId }
  | { readonly code: 'watch'; readonly estimate: EstimateId; readonly value: number; readonly becomes: OptionId }
  | { readonly code: 'check-origin' | 'check-duty' | 'agree-terms' | 'raise-cover' | 'watch-duty' | 'watch-tenders' | 'call-front-office' }
  | { readonly code: 'settle-gate'; readonly option: OptionId; readonly gate: string };
