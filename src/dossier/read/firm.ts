import type { Dossier } from './dossier.ts';

const regions = ['flanders', 'brussels', 'wallonia'] as const;

/** By the number of people, as support for firms counts them. */
const sizes = [
  ['under-10', 'small'],
  ['10-49', 'small'],
  ['50-249', 'medium'],
  ['250-up', 'large'],
] as const;

export interface Firm {
  readonly region: (typeof regions)[number] | undefined;
  readonly size: (typeof sizes)[number][1] | undefined;
}

/** Where the firm is and how large, as far as it was told: what support and which services there are follows from it. */
export function firmOf({ fields }: Pick<Dossier, 'fields'>): Firm {
  const told = (field: 'firm.region' | 'firm.size') => (fields[field].from === 'answer' ? fields[field].value : undefined);
  return {
    region: regions.find((region) => region === told('firm.region')),
    size: sizes.find(([size]) => size === told('firm.size'))?.[1],
  };
}
