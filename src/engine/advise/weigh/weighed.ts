import type { EstimateId } from '../../model/estimate.ts';
import type { CriterionMeasure, OptionId } from '../../model/inputs.ts';
import type { Certainty, JudgedCertainty } from '../compare/certainty.ts';

/** Id of a criterion, unique within the inputs. */
export type CriterionId = string;

/** A criterion with its ranges in natural units, as it is weighed in this dossier. */
export interface RangedCriterion {
  readonly id: CriterionId;
  readonly ranges: readonly {
    readonly of: CriterionMeasure['of'];
    readonly relativeTo: CriterionMeasure['relativeTo'];
    readonly worst: number;
    readonly best: number;
  }[];
}

/** Every option on every criterion, whatever is weighed. Lists follow `criteria`. */
export interface CriteriaTable {
  readonly criteria: readonly RangedCriterion[];
  readonly options: readonly OptionOnCriteria[];
}

/** What an option scores on every criterion, in the order of the criteria, before weights are applied. */
export interface OptionOnCriteria {
  readonly option: OptionId;
  /** Mean of each measure, in natural units. */
  readonly measures: readonly (readonly number[])[];
  /** Mean value, 0 at the worst end of the range and 1 at the best. */
  readonly scores: readonly number[];
  /** Share of the cases in which a measure lies outside its range and is counted as at its end. */
  readonly outside: readonly number[];
  /** An option that is at least as good on all criteria and better on one. A label: it is ranked all the same. */
  readonly dominatedBy: OptionId | undefined;
  /** Under any weights whatever, all being equally likely (SMAA-2). */
  readonly underAnyWeights: Pick<WeighedOption, 'acceptability' | 'centralWeights'>;
  /** The rest is among options that no gate excludes; undefined for one that is. */
  readonly among: AmongOptions | undefined;
}

/** How the cost of an option compares with that of the cheapest in the same future. */
export interface AmongOptions {
  /** Share of the cases in which it costs at most 5 % of staying more than the cheapest. */
  readonly nearFirstShare: number;
  /** What it costs more than the cheapest of each case, EUR PV: on average, and at most. */
  readonly expectedRegret: number;
  readonly largestRegret: number;
}

/** The advice in value, under the weights that one or more people gave. */
export interface Weighed {
  /** `price`: what the whole range is worth, EUR a year; undefined when cost itself weighs nothing. */
  readonly criteria: readonly { readonly id: CriterionId; readonly weight: number; readonly price: number | undefined }[];
  readonly leader: OptionId;
  /** Best first, options excluded by a gate last. */
  readonly ranking: readonly WeighedOption[];
  readonly certainty: JudgedCertainty;
  /** `variant`: by cost another option of the same direction comes first. */
  readonly agreement: 'same' | 'variant' | 'differs';
  /** What the leader costs more than the cheapest, EUR a year, and in which criteria it makes up for that, the most telling first. */
  readonly accepted: { readonly perYear: number; readonly for: readonly CriterionId[] };
  readonly people: readonly PersonWeighed[];
  /** `ways`: the weights of people lead to options of different directions. `variants`: to different options of one direction. */
  readonly divided: 'no' | 'variants' | 'ways';
  /** Left out while a weight is being moved: it takes longer than all the rest. */
  readonly flips?: readonly Flip[];
}

/** Share of cases × weights in which something else comes first once the estimate is known exactly. */
export interface Flip {
  readonly estimate: EstimateId;
  readonly share: number;
}

/** An option ranked by its value under the weights of one person or of several. */
export interface WeighedOption {
  readonly option: OptionId;
  readonly rank: number;
  /** Expected value, 0 to 1. */
  readonly value: number;
  /** Share of cases × weights that give it each rank, the first one first (SMAA-2). Empty for an excluded option. */
  readonly acceptability: readonly number[];
  /** Mean of the weights that put it first; undefined where none does. */
  readonly centralWeights: readonly number[] | undefined;
}

/** The answer under the weights of one person. */
export interface PersonWeighed {
  readonly id: string;
  readonly weights: readonly number[];
  readonly leader: OptionId;
  readonly word: Certainty;
  readonly share: number;
  /** The same person's comparisons in pairs, where there are any. */
  readonly pairs:
    | {
        readonly weights: readonly number[];
        readonly leader: OptionId;
        readonly consistencyRatio: number;
        /** Pairs that were not compared count as equal. */
        readonly missing: number;
      }
    | undefined;
}
