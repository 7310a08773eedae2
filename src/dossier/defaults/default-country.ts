import type { ArchetypeId } from '../../content/archetypes.ts';
import type { Country } from '../../reference/countries.ts';
import { isLikeMinded, ringOf } from '../../reference/countries/like-minded.ts';
import { contestedPlaces } from '../../reference/maker-countries.ts';
import type { Figures } from './load-figures.ts';
import { homeCode } from './place.ts';

const atOdds = 4;
const unrest = -0.5;

type CountryFigures = Pick<Figures, 'countries' | 'makerCountries' | 'findProduct' | 'defaultProductId'>;

/** What the country of a plan hangs on while nobody chose one. */
export interface CountryQuestion {
  /** Where it is made today; undefined or '' while that is not said. */
  readonly origin: string | undefined;
  readonly product: string | undefined;
}

/** A country that a plan starts with, and the rule behind it. */
export interface Proposal {
  readonly country: string;
  /** `ally`: like-minded and calm · `agreement`: no ally makes such goods, this one has an agreement · `cheapest`: no list of makers in this edition. */
  readonly because: 'near' | 'ally' | 'agreement' | 'far' | 'cheapest';
}

/**
 * The country that a plan starts with until another is chosen, never the one it comes from today. Of the countries where makers of the product group are
 * found, in order of choice:
 *
 * - near: the first that one would drive to (at most four days by truck) and where goods are handled well (logistics of 3.2 or better)
 * - friend: the first that is far, like-minded (tier 1 or 2), politically stable, with logistics of 3.3 or better; if there is none, the first other one
 *   with an agreement in force
 * - elsewhere: far, not under sanctions, logistics of 3.3 or better: the cheapest hour of labour
 *
 * Undefined where nothing there makes such goods. A rule, not advice.
 */
export function proposeCountry(archetype: ArchetypeId, asked: CountryQuestion, figures: CountryFigures): Proposal | undefined {
  switch (archetype) {
    case 'nearshore':
    case 'diversify':
      return proposeNear(asked, figures);
    case 'friendshore':
      return proposeFriend(asked, figures);
    case 'elsewhere':
      return proposeFar(asked, figures);
    default:
      return undefined;
  }
}

export function defaultCountry(archetype: ArchetypeId, asked: CountryQuestion, figures: CountryFigures): string | undefined {
  switch (archetype) {
    case 'stay':
    case 'better-terms':
    case 'stockpile':
    case 'substitute':
    case 'monitor':
    case 'mix':
      return asked.origin;
    case 'circular':
    case 'reshore-buy':
    case 'reshore-make':
    case 'reshore-automated':
      return homeCode;
    default:
      return proposeCountry(archetype, asked, figures)?.country;
  }
}

function proposeNear({ origin, product }: CountryQuestion, figures: CountryFigures): Proposal | undefined {
  const { bars } = figures.makerCountries;
  const isNear = ({ zone, transit, logistics }: Country) =>
    zone !== 'far' && transit.road !== undefined && transit.road.value <= bars.near.roadDays && logistics.value >= bars.near.logistics;
  const makers = figures.makerCountries.byProduct[productOf(product, figures).id]?.near;
  if (makers !== undefined) return proposal('near', inOrder(makers, origin, figures).find(isNear));
  return proposal('cheapest', cheapest(others(origin, figures).filter((country) => country.zone === 'eu' && isNear(country))));
}

function proposeFriend({ origin, product }: CountryQuestion, figures: CountryFigures): Proposal | undefined {
  const { bars } = figures.makerCountries;
  const isFriend = (country: Country) =>
    ringOf(country) === 'friend' &&
    country.governance.stability.value >= bars.friend.stability &&
    country.logistics.value >= bars.friend.logistics;
  const makers = figures.makerCountries.byProduct[productOf(product, figures).id]?.friend;
  if (makers === undefined) return proposal('cheapest', cheapest(others(origin, figures).filter(isFriend)));
  const candidates = inOrder(makers, origin, figures);
  return (
    proposal('ally', candidates.find(isFriend)) ??
    proposal(
      'agreement',
      candidates.find((country) => country.zone === 'far' && country.friendTier < atOdds && hasAgreement(country)),
    )
  );
}

function proposeFar({ origin, product }: CountryQuestion, figures: CountryFigures): Proposal | undefined {
  const { bars, farOfProduct, farOfSector, byProduct } = figures.makerCountries;
  const isOpen = ({ zone, tradeRegime, logistics }: Country) =>
    zone === 'far' && tradeRegime !== 'SANCTIONED' && logistics.value >= bars.far.logistics;
  const { id, sector } = productOf(product, figures);
  if (byProduct[id] === undefined) return proposal('cheapest', cheapest(others(origin, figures).filter(isOpen)));
  const makers = farOfProduct[id] ?? farOfSector[sector] ?? [];
  return proposal('far', cheapest(inOrder(makers, origin, figures).filter(isOpen)));
}

function proposal(because: Proposal['because'], country: Country | undefined): Proposal | undefined {
  return country === undefined ? undefined : { country: country.iso2, because };
}

/** The product group that was answered, else the one that stands in for it. */
function productOf(product: string | undefined, { findProduct, defaultProductId }: CountryFigures) {
  const found = findProduct(product ?? defaultProductId) ?? findProduct(defaultProductId);
  if (found === undefined) throw new RangeError('products: the default product has no figures');
  return found;
}

function inOrder(codes: readonly string[], origin: string | undefined, { countries }: CountryFigures): readonly Country[] {
  return codes.flatMap((code) => (code === origin ? [] : countries.filter(({ iso2 }) => iso2 === code)));
}

function others(origin: string | undefined, { countries }: CountryFigures): readonly Country[] {
  return countries.filter(({ iso2 }) => iso2 !== origin);
}

function cheapest(among: readonly Country[]): Country | undefined {
  return among.toSorted((a, b) => a.labourCost.value - b.labourCost.value)[0];
}

function hasAgreement({ tradeRegime }: Country): boolean {
  return ['FTA', 'EPA', 'TCA', 'CU', 'SAA', 'DCFTA', 'EEA'].includes(tradeRegime);
}

/** Why to think twice about a country. */
export type PoliticalCaution = 'contested' | 'at-odds' | 'unrest' | 'no-ally';

/** The gravest reason to think twice about a country; undefined where none is due. */
export function politicalCaution(country: Country): PoliticalCaution | undefined {
  const { iso2, friendTier, governance } = country;
  if (contestedPlaces.includes(iso2)) return 'contested';
  if (friendTier >= atOdds) return 'at-odds';
  if (governance.stability.value < unrest) return 'unrest';
  return isLikeMinded(country) ? undefined : 'no-ally';
}
