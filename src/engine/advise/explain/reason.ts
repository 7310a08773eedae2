import type { ElementId, OptionId } from '../../model/inputs.ts';
import type { CriterionId } from '../weigh/weighed.ts';

/**
 * A reason for or against an option as a code with the figures of its sentence: money in EUR (a year where the code says so), times in
 * weeks or months, shares 0 to 1.
 */
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
  | { readonly code: 'deep-shortfall'; readonly option: OptionId; readonly amount: number }
  | { readonly code: 'shortfall-over-limit'; readonly option: OptionId; readonly amount: number; readonly share: number }
  | { readonly code: 'slow-start'; readonly option: OptionId; readonly months: number }
  | { readonly code: 'gate-fails'; readonly option: OptionId; readonly gate: string; readonly share: number }
  | {
      readonly code: 'worse-in-bad-years';
      readonly option: OptionId;
      readonly than: OptionId;
      readonly amount: number;
      /** Standard error of the amount; 0 where it is not known. */
      readonly error: number;
    }
  | { readonly code: 'rests-on-defaults'; readonly share: number }
  | { readonly code: 'rests-on-assumptions'; readonly share: number }
  | { readonly code: 'extras-decide'; readonly share: number }
  | { readonly code: 'few-answers' | 'formula-price' }
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
