import type { Site } from '../draft/chain-schema.ts';
import { tiersOf } from './tiers.ts';

/** A country in a tier; no country is a place that nobody knows. */
export interface Stop {
  readonly tier: number;
  readonly country: string | undefined;
  readonly share: number;
}

/** Value that goes from a country in one tier to a country in the next; tier 0 is the owner. */
export interface Flow {
  readonly from: Omit<Stop, 'share'>;
  readonly to: Omit<Stop, 'share'>;
  readonly share: number;
}

/** The countries of every tier with their shares, the largest first. Sites without a share of the price have no place in a picture of it. */
export function stopsOfTiers(sites: readonly Site[]): readonly (readonly Stop[])[] {
  return tiersOf(sites).map(({ tier, sites: here }) => {
    const countries = [...new Set(here.map(({ country }) => country))];
    return countries
      .map((country) => ({
        tier,
        country,
        share: here.reduce((sum, site) => sum + (site.country === country ? (site.share ?? 0) : 0), 0),
      }))
      .filter(({ share }) => share > 0)
      .toSorted((one, other) => other.share - one.share);
  });
}

/**
 * Who delivers to whom is not asked site by site: what a tier delivers goes to the countries of the nearest tier before it that has
 * any, in proportion to their shares; that of the first one to the owner.
 */
export function flowsOf(tiers: readonly (readonly Stop[])[], home: string): readonly Flow[] {
  const filled = [[{ tier: 0, country: home, share: 1 }], ...tiers.filter((stops) => stops.length > 0)];
  return filled.slice(1).flatMap((stops, at) => {
    const next = filled[at] ?? [];
    const total = next.reduce((sum, { share }) => sum + share, 0);
    return stops.flatMap((from) =>
      next.map((to) => ({
        from: { tier: from.tier, country: from.country },
        to: { tier: to.tier, country: to.country },
        share: (from.share * to.share) / total,
      })),
    );
  });
}
