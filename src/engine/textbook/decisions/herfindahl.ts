import { requireNumbers, requireShare } from '../requirements.ts';

/**
 * Herfindahl–Hirschman index of concentration: Σ share².
 *
 * @param shares each from 0 to 1; they are taken as they are, also when part of the whole is missing
 * @returns from 0 (many small ones) to 1 (all with one)
 * @throws RangeError when there are no shares or one is not from 0 to 1
 * @see Hirschman (1964), The paternity of an index, American Economic Review 54: 761
 */
export function herfindahl(shares: readonly number[]): number {
  return requireNumbers('shares', shares).reduce((sum, share, i) => sum + requireShare(`shares[${i}]`, share) ** 2, 0);
}
