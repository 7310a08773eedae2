import type { ArchetypeId } from '../../content/archetypes.ts';
import type { Country } from '../../reference/countries.ts';
import type { Figures } from './load-figures.ts';
import { homeCode } from './place.ts';

/** Bars of the rule, on the scales of the World Bank. */
const goodLogistics = { near: 3.6, friend: 3.5, far: 3.3 } as const;
const calmPolitics = 0;
const roadDaysNear = 3;
const likeMinded = 2;

/**
 * The country that a plan starts with until another is chosen: the one with the cheapest hour of labour among
 *
 * - near: the European Union without Belgium, at most three days by road, logistics of 3.6 or better
 * - friend: far, like-minded (tier 1 or 2), politically stable, logistics of 3.5 or better
 *
 * - elsewhere: far, not under sanctions, logistics of 3.3 or better
 *
 * never the country it comes from today. A rule, not advice.
 */
export function defaultCountry(
  archetype: ArchetypeId,
  origin: string | undefined,
  figures: Pick<Figures, 'countries'>,
): string | undefined {
  switch (archetype) {
    case 'stay':
    case 'better-terms':
    case 'stockpile':
    case 'substitute':
    case 'monitor':
    case 'mix':
      return origin;
    case 'circular':
    case 'reshore-buy':
    case 'reshore-make':
    case 'reshore-automated':
      return homeCode;
    case 'nearshore':
    case 'diversify':
      return cheapest(figures.countries.filter((country) => country.iso2 !== origin && isNear(country)));
    case 'friendshore':
      return cheapest(figures.countries.filter((country) => country.iso2 !== origin && isFriend(country)));
    case 'elsewhere':
      return cheapest(figures.countries.filter((country) => country.iso2 !== origin && isFarAndOpen(country)));
  }
}

function isNear({ zone, transit, logistics }: Country): boolean {
  return zone === 'eu' && transit.road !== undefined && transit.road.value <= roadDaysNear && logistics.value >= goodLogistics.near;
}

function isFriend({ zone, friendTier, governance, logistics }: Country): boolean {
  return (
    zone === 'far' && friendTier <= likeMinded && governance.stability.value >= calmPolitics && logistics.value >= goodLogistics.friend
  );
}

function isFarAndOpen({ zone, tradeRegime, logistics }: Country): boolean {
  return zone === 'far' && tradeRegime !== 'SANCTIONED' && logistics.value >= goodLogistics.far;
}

function cheapest(among: readonly Country[]): string | undefined {
  return among.toSorted((a, b) => a.labourCost.value - b.labourCost.value)[0]?.iso2;
}
