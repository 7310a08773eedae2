import { requireAtLeast } from '../../textbook/requirements.ts';

/**
 * Greenhouse gases of moving goods: kilometres × tonnes × grams per tonne-kilometre / 1000.
 *
 * @returns kg CO₂e
 * @throws RangeError when a number is negative or not finite
 * @see GLEC Framework v3, module on transport activity
 */
export function transportCarbon({
  kilometres,
  tonnes,
  gramsPerTonneKm,
}: {
  readonly kilometres: number;
  readonly tonnes: number;
  readonly gramsPerTonneKm: number;
}): number {
  requireAtLeast('kilometres', kilometres, 0);
  requireAtLeast('tonnes', tonnes, 0);
  requireAtLeast('gramsPerTonneKm', gramsPerTonneKm, 0);
  return (kilometres * tonnes * gramsPerTonneKm) / 1000;
}
