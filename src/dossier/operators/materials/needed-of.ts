import type { ReadPlan } from '../../read/dossier.ts';
import type { ProductLine } from '../../materials/score-product.ts';

/**
 * Share of a raw material that a plan must still buy: less what it recovers itself and what another material replaces. Of a
 * mix, that of its parts by their shares; the rest needs what is needed today. Moving production changes no need.
 */
export function neededOf({ archetype, fields, replaces, parts }: ReadPlan, material: ProductLine['material']): number {
  switch (archetype) {
    case 'mix':
      return Math.max(0, 1 - parts.reduce((spared, part) => spared + part.share * (1 - neededOf(part.plan, material)), 0));
    case 'circular':
      return 1 - fields.share.likely;
    case 'substitute':
      return replaces?.material === material ? 1 - replaces.share : 1;
    default:
      return 1;
  }
}
