import type { Site } from '../draft/chain-schema.ts';

/** What is known of one step of the chain. Shares are of what the owner pays for the product. */
export interface Tier {
  readonly tier: number;
  readonly sites: readonly Site[];
  readonly share: number;
  /** Told by the maker or on paper. */
  readonly known: number;
  readonly guessed: number;
  readonly unknown: number;
  readonly withoutShare: number;
}

/** The tiers of the table, the nearest first; one between two others that nobody filled in stands there too, empty. */
export function tiersOf(sites: readonly Site[]): readonly Tier[] {
  const last = sites.reduce((most, { tier }) => Math.max(most, tier), 0);
  return Array.from({ length: last }, (_, at) => {
    const here = sites.filter(({ tier }) => tier === at + 1);
    const shareOf = (holds: (site: Site) => boolean) => here.reduce((sum, site) => sum + (holds(site) ? (site.share ?? 0) : 0), 0);
    return {
      tier: at + 1,
      sites: here,
      share: shareOf(() => true),
      known: shareOf(({ known }) => known === 'told' || known === 'papers'),
      guessed: shareOf(({ known }) => known === 'guess'),
      unknown: shareOf(({ known }) => known === undefined || known === 'unknown'),
      withoutShare: here.filter(({ share }) => share === undefined).length,
    };
  });
}

/**
 * The longest way to the owner: the longest lead time of every tier after one another. Undefined while a tier has none.
 */
export function longestWay(tiers: readonly Tier[]): number | undefined {
  if (tiers.length === 0) return undefined;
  return tiers.reduce<number | undefined>((sum, { sites }) => {
    const weeks = sites.flatMap(({ leadWeeks }) => leadWeeks ?? []);
    return sum === undefined || weeks.length === 0 ? undefined : sum + Math.max(...weeks);
  }, 0);
}
