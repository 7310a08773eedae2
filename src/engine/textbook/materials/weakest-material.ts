import { requireAtLeast, requireShare } from '../requirements.ts';

interface NeededMaterial {
  readonly id: string;
  /** European supply risk of the material, 0 or more. */
  readonly supplyRisk: number;
  /** Share of what the product takes today that must still be bought from outside Europe. */
  readonly needed: number;
}

interface WeakestMaterial {
  readonly id: string;
  readonly risk: number;
}

/**
 * How far a product leans on its scarcest raw material, on the scale of the European supply risk.
 *
 * risk = max over the materials of (supply risk · needed)
 *
 * Materials go into a product in fixed proportions: what is made is bounded by the one that is hardest to get, however small
 * its share of the value. So a material more never lowers the risk, and replacing one that is not the weakest changes nothing.
 *
 * @returns undefined when no material carries a risk; of two that carry as much, the first
 * @throws RangeError when a number is out of bounds
 * @see source `ec-critical-materials-2023`, for the supply risk; fixed proportions: Leontief
 */
export function weakestMaterial(materials: readonly NeededMaterial[]): WeakestMaterial | undefined {
  let weakest: WeakestMaterial | undefined;
  for (const { id, supplyRisk, needed } of materials) {
    const risk = requireAtLeast(`supplyRisk of ${id}`, supplyRisk, 0) * requireShare(`needed of ${id}`, needed);
    if (risk > (weakest?.risk ?? 0)) weakest = { id, risk };
  }
  return weakest;
}
