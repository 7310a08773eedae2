import type { Site } from '../draft/chain-schema.ts';
import { tiersOf, type Tier } from './tiers.ts';

/** A share of the value from outside the European Union: what is told, and what is open and is that to the usual extent. */
export interface FarPart {
  readonly told: number;
  readonly open: number;
}

/** The whole of it, where what is open is far to the usual extent. */
export const wholeOf = ({ told, open }: FarPart, usual: number): number => told + open * usual;

export interface FarOfChain {
  /** Behind the makers who deliver to the owner: what stays wherever the product is put together. */
  readonly behind: FarPart;
  /** Share of the value that is bought from sites behind them. */
  readonly bought: number;
  /** Share of today's makers that are outside the Union, where the table says so. */
  readonly makers: number | undefined;
}

type IsEuropean = (country: string) => boolean;

/**
 * What of the value comes from far. A share is what is paid to a site for what it delivers, so it holds what that site buys
 * further up: what is added in a tier is its share less that of the next, and is as far as the sites of that tier are.
 *
 * behind = Σ over tiers n ≥ 2 of (share n − share n+1) × far part of tier n
 *
 * A site without a place counts as open.
 */
export function farOfChain(sites: readonly Site[], isEuropean: IsEuropean): FarOfChain {
  const [first, ...others] = tiersOf(sites);
  const bought = throughOf(others);
  const parts = others.map((tier, at) => {
    const added = (bought[at] ?? 0) - (bought[at + 1] ?? 0);
    const far = farPartOf(tier, isEuropean);
    return { told: added * far.told, open: added * far.open };
  });
  return {
    behind: { told: parts.reduce((sum, { told }) => sum + told, 0), open: parts.reduce((sum, { open }) => sum + open, 0) },
    bought: bought[0] ?? 0,
    makers: first === undefined ? undefined : placedFar(first, isEuropean),
  };
}

/** What each tier delivers: at least what the next one does, also where nobody filled it in, and no more than the whole. */
function throughOf(tiers: readonly Tier[]): readonly number[] {
  return tiers.map((_, at) => Math.min(1, Math.max(...tiers.slice(at).map(({ share }) => share))));
}

function farPartOf({ sites, share }: Tier, isEuropean: IsEuropean): FarPart {
  if (share === 0) return { told: 0, open: 0 };
  const sumOf = (holds: (site: Site) => boolean) => sites.reduce((sum, site) => sum + (holds(site) ? (site.share ?? 0) : 0), 0) / share;
  return {
    told: sumOf(({ country }) => country !== undefined && !isEuropean(country)),
    open: sumOf(({ country }) => country === undefined),
  };
}

function placedFar({ sites }: Tier, isEuropean: IsEuropean): number | undefined {
  const placed = sites.flatMap(({ country, share }) => (country === undefined ? [] : [{ far: isEuropean(country) ? 0 : 1, share }]));
  if (placed.length === 0) return undefined;
  const total = placed.reduce((sum, { share }) => sum + (share ?? 0), 0);
  if (total === 0) return placed.reduce((sum, { far }) => sum + far, 0) / placed.length;
  return placed.reduce((sum, { far, share }) => sum + far * (share ?? 0), 0) / total;
}

/**
 * The far share of the whole with these makers: `makers` is the part of them outside the Union. What is not bought from a site of
 * the table is the maker's own: far where he is, and else to the usual extent.
 */
export function farWith({ behind, bought }: Pick<FarOfChain, 'behind' | 'bought'>, makers: number): FarPart {
  const own = 1 - bought;
  return { told: behind.told + own * makers, open: behind.open + own * (1 - makers) };
}
