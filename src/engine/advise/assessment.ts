import type { Dots } from './compare/fifty-dots.ts';
import type { Ranked, Standing } from './compare/rank.ts';
import type { Resting } from './compare/resting.ts';
import type { TippingPoint } from './compare/tipping-points.ts';
import type { WhatWeighs } from './compare/what-weighs.ts';
import type { Worth } from './compare/worth-finding-out.ts';
import type { EstimateId } from '../model/estimate.ts';
import type { Failure } from '../model/failure.ts';
import type { OptionId } from '../model/inputs.ts';
import type { Explanation } from './explain/explanation.ts';
import type { CriteriaTable, Weighed } from './weigh/weighed.ts';
import type { JudgedCertainty } from './compare/certainty.ts';

/** Everything the advice says, in codes with figures. Words come last, in `present`. Money is EUR, PV unless the name says a year. */
export interface Assessment extends Explanation {
  readonly standing: Standing;
  /** The base case, or too few futures for shares. */
  readonly provisional: boolean;
  readonly futures: number;
  readonly leader: OptionId;
  readonly reference: OptionId;
  /** Best first, options excluded by a gate last. */
  readonly ranking: readonly Ranked[];
  readonly certainty: JudgedCertainty;
  /** Options of the leader's direction: shown as variants. */
  readonly variants: readonly OptionId[];
  /** The best variant, with the share of cases in which the leader costs less than it. */
  readonly closestVariant: { readonly option: OptionId; readonly share: number } | undefined;
  /** Options whose cost equals the leader's in every calculated case. */
  readonly same: readonly OptionId[];
  /** When nothing passes: the option that fails its worst gate least often. */
  readonly nearestMiss: { readonly option: OptionId; readonly gate: string; readonly share: number } | undefined;
  readonly failed: readonly { readonly option: OptionId; readonly reason: Failure }[];
  /** Where the answer turns, the nearest first. */
  readonly tipping: readonly TippingPoint[];
  /** How many estimates the turning points were looked for in: 0 is "not looked yet". */
  readonly tippingLookedAt: number;
  /** True while hardly anything of the compared costs comes from the owner. */
  readonly tooFewOwnFigures: boolean;
  /** What each estimate does to (leader − rival) at its low and at its high; undefined when no option has another direction. */
  readonly weighs: WhatWeighs | undefined;
  /** What knowing an estimate exactly would be worth, EUR PV, largest first; nothing below what chance alone gives. */
  readonly worth: readonly Worth[];
  /** Of fifty calculated cases, in how many the leader costs less than the rival. */
  readonly dots: Dots;
  /** Where the variance of (leader − rival) comes from. */
  readonly resting: Resting;
  /** Too few own figures to say anything: the estimates most worth finding out. */
  readonly findOut: readonly EstimateId[];
  /** Every option on every criterion; left out where there are none to weigh. */
  readonly criteriaTable?: CriteriaTable;
  /** The advice by value, next to the one by cost above; left out without weights. */
  readonly weighed?: Weighed;
  /** The same for the first in value; left out without weights, while a weight is being moved, and when gates exclude every option. */
  readonly inValue?: Explanation;
}
