import { requireAtLeast, requireShare } from '../requirements.ts';

/**
 * What one long outage costs, without asking how likely it is: time to survive against time to recover.
 *
 * Stock lasts `survive`. After it all demand is lost until `replacedFrom`, then the share 1 − `replacedShare` until `recover`.
 *
 * @returns time without supply counted in full, and pieces and margin lost
 * @throws RangeError when a number is negative, the share is not from 0 to 1, or one is not finite
 * @see Simchi-Levi et al. (2015), Identifying risks and mitigating disruptions in the automotive supply chain, Interfaces 45: 375–390
 */
export function resilienceGap({
  survive,
  recover,
  replacedFrom,
  replacedShare,
  demandRate,
  marginPerPiece,
}: {
  /** How long the stock lasts. */
  readonly survive: number;
  /** How long until the source is back, in the same unit of time. */
  readonly recover: number;
  /** From when others supply a part, counted from the start of the outage. */
  readonly replacedFrom: number;
  readonly replacedShare: number;
  /** Pieces per unit of time. */
  readonly demandRate: number;
  readonly marginPerPiece: number;
}): { lostTime: number; lostPieces: number; lostMargin: number } {
  requireAtLeast('survive', survive, 0);
  requireAtLeast('recover', recover, 0);
  requireAtLeast('replacedFrom', replacedFrom, 0);
  requireShare('replacedShare', replacedShare);
  requireAtLeast('demandRate', demandRate, 0);
  requireAtLeast('marginPerPiece', marginPerPiece, 0);
  const inFull = Math.max(0, Math.min(recover, replacedFrom) - survive);
  const inPart = Math.max(0, recover - Math.max(survive, replacedFrom));
  const lostTime = inFull + inPart * (1 - replacedShare);
  return { lostTime, lostPieces: lostTime * demandRate, lostMargin: lostTime * demandRate * marginPerPiece };
}
