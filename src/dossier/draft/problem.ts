import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Fault } from './read-answer.ts';

/** Something to say about the answers, in a code; the screen words it. */
export interface Problem {
  readonly code: ProblemCode;
  /** `refuse`: no result until it is put right, or not of that plan. `warn`: probably a slip. `note`: good to know. */
  readonly outcome: 'refuse' | 'warn' | 'note';
  readonly field?: FieldId;
  readonly plan?: string;
  readonly planField?: PlanFieldId;
}

type ProblemCode =
  | Fault
  | 'no-country' // where it is made today is not said
  | 'no-volume' // a purchase of nothing, or of no pieces
  | 'no-price' // a price of nothing, which would make anything else dearer
  | 'no-rate' // a currency without a rate: the amount cannot be read, so all is told per € 100
  | 'unknown-country' // no figures of that place: those of a place in the middle are used
  | 'under-sanctions'
  | 'already-here'
  | 'no-own-figures'
  | 'not-used' // an answer that means nothing while the yearly purchase, or the number of pieces, is open
  | 'per-euro' // the number of pieces is open: a price of a plan is read per euro of today's price
  | 'trade-defence' // such goods from there are known to carry extra duties, and none is told
  | 'steel-quota' // outside a quota such steel pays a duty of half its value
  | 'border-carbon' // such goods fall under the carbon border adjustment, above its yearly weight, and nothing is told
  | 'border-carbon-together' // such goods count for that weight together with all others of the firm
  | 'much-cheaper' // a plan costs less than half of today
  | 'longer-wait' // a plan nearby waits longer than today
  | 'identical-plans';
