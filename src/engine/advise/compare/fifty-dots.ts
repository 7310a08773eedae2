import type { OptionId } from '../../model/inputs.ts';
import type { Pairing } from './certainty.ts';

const dots = 50;

/** Of fifty calculated cases, in how many the leader costs less than the rival. */
export interface Dots {
  readonly leaderCheaper: number;
  readonly of: number;
  readonly rival: OptionId | undefined;
}

/** The win share as a whole number of cases out of fifty. */
export function countDots(rival: Pairing | undefined): Dots {
  return { leaderCheaper: Math.round((rival?.share ?? 1) * dots), of: dots, rival: rival?.option };
}
