import { shortageOccupations } from '../../reference/shortage-occupations.ts';
import type { ReadPlan } from '../read/dossier.ts';

type Occupation = (typeof shortageOccupations)[number];

/** Jobs of who keeps machines going. */
const keepers: readonly Occupation['id'][] = ['maintenance-mechanic', 'electromechanic'];
const driver = 'truck-driver' satisfies Occupation['id'];

/**
 * The occupations that a way of making asks for here: those of the sector where it is made here, drivers where it comes by road, those
 * who keep things going where it is repaired. What is only bought elsewhere asks for none.
 */
export function occupationsFor(plan: ReadPlan | undefined, sector: string | undefined): readonly Occupation[] {
  if (plan === undefined) return [];
  const isOfSector = ({ sectors }: Occupation) => sectors.some((one) => one === sector);
  switch (plan.archetype) {
    case 'reshore-make':
    case 'reshore-automated':
    case 'reshore-buy':
      return shortageOccupations.filter((one) => isOfSector(one) && one.id !== driver);
    case 'circular':
      return shortageOccupations.filter(({ id }) => keepers.includes(id));
    case 'nearshore':
      return shortageOccupations.filter(({ id }) => id === driver);
    default:
      return [];
  }
}
