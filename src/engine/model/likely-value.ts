import type { Amount, Estimate, EstimateId } from './estimate.ts';

/** An amount with every estimate at its likely value. */
export function likelyValue(amount: Amount, estimates: ReadonlyMap<EstimateId, Estimate>): number {
  return amount.reduce((sum, { factor, of }) => sum + of.reduce((value, id) => value * (estimates.get(id)?.likely ?? 0), factor), 0);
}
