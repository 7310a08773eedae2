import type { Bridge } from '../compare/bridge-of.ts';
import type { OptionId } from '../../model/inputs.ts';
import type { Reason } from './reason.ts';
import type { Step } from './steps.ts';

/** Why what comes first does so, and what to do about it, in codes with figures. */
export interface Explanation {
  /** From the invoice to the real cost, EUR a year: the reference, then the leader when it is another. */
  readonly bridges: readonly Bridge[];
  readonly reasons: readonly Reason[];
  readonly against: readonly Reason[];
  /** Per option that does not lead: the gate that it fails, what it costs more than the leader, and the element that weighs most. */
  readonly whyNot: readonly { readonly option: OptionId; readonly reasons: readonly Reason[] }[];
  readonly steps: readonly Step[];
}
