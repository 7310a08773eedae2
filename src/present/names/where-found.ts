import { placeOfField, placeOfPlanField, type FoundPlace } from '../../content/found-places.ts';
import { estimateName } from '../../dossier/estimates/estimate-name.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import type { PresentationInput } from './presentation-input.ts';

/** One sentence on where a figure can be found; empty for one that no question asks. */
export function whereFound(id: EstimateId, { words }: Pick<PresentationInput, 'words'>): string {
  const place = placeNamed(id, { words });
  return place === undefined ? '' : words('where.line', { place });
}

/** The place alone, as it stands in a table; undefined for a figure that no question asks. */
export function placeNamed(id: EstimateId, { words }: Pick<PresentationInput, 'words'>): string | undefined {
  const place = placeOfEstimate(id);
  return place && words(`where.place.${place}`);
}

function placeOfEstimate(id: EstimateId): FoundPlace | undefined {
  const spoken = estimateName(id);
  switch (spoken?.kind) {
    case 'field':
      return placeOfField(spoken.field);
    case 'plan':
    case 'place':
      return placeOfPlanField(spoken.field);
    case 'judgement':
      return 'together';
    default:
      return undefined;
  }
}
