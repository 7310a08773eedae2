import { longestWay, tiersOf } from '../../dossier/chain/tiers.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import type { TableRows } from '../../scene/scene.ts';
import type { ChainInput } from './chain-input.ts';

export interface TellTiers {
  readonly sentences: readonly string[];
  /** Shares that cannot be. */
  readonly cautions: readonly string[];
  readonly table: TableRows;
}

/** Shares that add up to the whole miss it by what decimals lose. */
const slack = 1e-6;

/** How much of the price is known, a row per tier. */
export function tellTiers(sites: readonly Site[], { words, format }: ChainInput): TellTiers {
  const tiers = tiersOf(sites);
  const share = (value: number) => format.share(value, { most: 0 });
  const withShares = tiers.filter((tier) => tier.share > 0);
  const without = sites.filter((site) => site.share === undefined).length;
  const weeks = longestWay(tiers);
  return {
    sentences: [
      ...(withShares.length === 0
        ? [words('tiers.takeawayNone')]
        : withShares.map(({ tier, known }) => words('tiers.takeaway', { tier: String(tier), share: share(known) }))),
      ...(without > 0 && withShares.length > 0 ? [words('tiers.without', { count: without })] : []),
      ...(weeks === undefined ? [] : [words('tiers.longest', { weeks: format.weeks(weeks) })]),
    ],
    cautions: tiers
      .filter((tier) => tier.share > 1 + slack)
      .map((tier) => words('tiers.over', { tier: String(tier.tier), share: share(tier.share) })),
    table: {
      head: [
        words('tiers.head.tier'),
        words('tiers.head.sites'),
        words('tiers.head.share'),
        words('tiers.head.known'),
        words('tiers.head.guessed'),
        words('tiers.head.unknown'),
      ],
      rows: tiers.map((tier) => [
        words('tier', { tier: String(tier.tier) }),
        format.number(tier.sites.length),
        share(tier.share),
        share(tier.known),
        share(tier.guessed),
        share(tier.unknown),
      ]),
      numeric: [1, 2, 3, 4, 5],
    },
  };
}
