import type { Dossier } from './dossier.ts';
import type { Site } from '../draft/chain-schema.ts';

/** What the dossier says of today's maker already: the first row of a table that nobody filled in. */
export function firstSite({ origin, fields, name }: Pick<Dossier, 'origin' | 'fields' | 'name'>): Site {
  const leadTime = fields['delivery.leadTime'];
  const cover = fields['standstill.after'];
  return {
    tier: 1,
    ...(origin.code !== '' && { country: origin.code }),
    ...(name !== '' && { what: name }),
    share: 1,
    ...(leadTime.from === 'answer' && { leadWeeks: leadTime.likely }),
    ...(cover.from === 'answer' && { stockWeeks: cover.likely }),
  };
}
