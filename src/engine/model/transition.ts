import type { Amount } from './estimate.ts';

/**
 * A project that may be late or called off, by one draw per history. Options with the same `id` share it, so that what
 * delays one building delays all variants in it; what is called off is not late. The option is booked as if it were on time; what
 * trouble costs more than that is the element `late-or-stopped`, and never a gain, however cheap the old chain is.
 */
export interface Transition {
  readonly id: string;
  /** With this chance it works so many months later. What is paid once is paid in year 0 all the same. */
  readonly delay?: { readonly chance: Amount; readonly months: Amount };
  /**
   * With this chance it is called off after year 0: the reference runs on, `sunkShare` of what was paid once is lost and
   * the rest is got back, and nothing is worth anything at the end.
   */
  readonly cancelled?: { readonly chance: Amount; readonly sunkShare: Amount };
  /** What stands ready and does not work costs, as a share of what it costs to run the option. */
  readonly standby?: Amount;
}
