import type { OptionId } from '../simulate/inputs.ts';

export type Certainty = 'clear' | 'leaning' | 'close';

/** How sure it is that the leader is ahead of what goes another way: in money, or in value where weights are given. */
export interface JudgedCertainty {
  readonly word: Certainty;
  /** What the win share alone would have said; differs from `word` when capped. */
  readonly uncapped: Certainty;
  /** Smallest win share of the leader against the best option of each other way, with that rival. */
  readonly share: number;
  readonly rival: OptionId | undefined;
  /** Gates exclude every option that goes another way; `rival` is the best of them. */
  readonly rivalExcluded: boolean;
  /** `extras`: what nobody told about quality, follow-up, trouble and market would decide alone. */
  readonly cappedBy: 'assumptions' | 'extras' | undefined;
  /** Share of the leader's PV cost that rests on assumptions. */
  readonly assumedShare: number;
  /** The same of the option it is compared with. Either of the two caps the word, so that staying and moving are judged alike. */
  readonly rivalAssumedShare: number;
  /** Win share once the mean difference in the extras that nobody told is taken out. */
  readonly shareWithoutExtras: number;
}
