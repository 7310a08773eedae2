import type { Assessment } from '../explain/assessment.ts';
import type { Pairing } from './certainty.ts';

const dots = 50;

/** The win share told as whole cases of fifty. */
export function countDots(rival: Pairing | undefined): Assessment['dots'] {
  return { leaderCheaper: Math.round((rival?.share ?? 1) * dots), of: dots, rival: rival?.option };
}
