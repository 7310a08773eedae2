import { cheapGas } from '../../reference/price-ratio.ts';
import type { Country } from '../../reference/countries.ts';
import type { Maker } from '../draft/maker.ts';
import type { Figures } from './load-figures.ts';
import { homeCode } from './place.ts';

/** Of what a piece costs when a supplier makes it in Belgium. They add up to 1. */
export interface PriceShares {
  readonly material: number;
  readonly labour: number;
  readonly rest: number;
}

/** Who makes it, as far as it changes what a piece costs. */
export interface MadeBy {
  readonly maker: Maker;
  /** Share of the labour that an automated line saves. */
  readonly labourSaved: number;
}

export const supplier: MadeBy = { maker: 'buy', labourSaved: 0 };

type IndexFigures = Pick<Figures, 'findCountry' | 'priceRatio'>;

/** More labour than this leaves no room for material. */
const largestLabourShare = 0.8;

/** The shares of a sector; what is said about handwork moves labour, the others make room. */
export function priceShares(
  { material, labour }: Pick<PriceShares, 'material' | 'labour'>,
  handwork: string | undefined,
  { priceRatio }: Pick<Figures, 'priceRatio'>,
): PriceShares {
  const materialOf = Math.min(material, 1 - labour);
  const moved = Math.min(Math.max(largestLabourShare, labour), labour * handworkFactor(handwork, priceRatio));
  const room = labour === 1 ? 0 : (1 - moved) / (1 - labour);
  return { material: materialOf * room, labour: moved, rest: (1 - labour - materialOf) * room };
}

function handworkFactor(handwork: string | undefined, priceRatio: Figures['priceRatio']): number {
  if (handwork === 'much') return priceRatio.labourMuch.value;
  return handwork === 'little' ? priceRatio.labourLittle.value : priceRatio.labourSome.value;
}

/**
 * What each part of a piece costs in a place:
 *
 * material · M + labour · (wage there ÷ wage in Belgium)^0.6 + rest · (wage there ÷ wage in Belgium)^0.065
 *
 * It is a level of the place alone. So a price moves from one place to another by the ratio of two levels: going there and back
 * changes nothing, and neither does a third place in between.
 */
export function partsThere(country: Country, shares: PriceShares, figures: IndexFigures): PriceShares {
  const { wageExponent, restExponent } = figures.priceRatio;
  const wages = country.labourCost.value / homeWage(figures);
  return {
    material: shares.material * materialLevel(country, figures),
    labour: shares.labour * wages ** wageExponent.value,
    rest: shares.rest * wages ** restExponent.value,
  };
}

/** The level of a place: 1 for a supplier in Belgium. Own production has no margin of a supplier, a line saves labour. */
export function placeIndex(country: Country, shares: PriceShares, { maker, labourSaved }: MadeBy, figures: IndexFigures): number {
  const { material, labour, rest } = partsThere(country, shares, figures);
  const isOwn = maker === 'make' || maker === 'automated';
  return material + labour * (maker === 'automated' ? 1 - labourSaved : 1) + rest * (isOwn ? figures.priceRatio.ownRest.value : 1);
}

/** Share of a part in the price of a supplier there: work weighs less where an hour costs less. */
export function partOfPrice(part: keyof PriceShares, country: Country, shares: PriceShares, figures: IndexFigures): number {
  return partsThere(country, shares, figures)[part] / placeIndex(country, shares, supplier, figures);
}

function materialLevel({ iso2 }: Country, { priceRatio }: IndexFigures): number {
  return cheapGas.includes(iso2) ? priceRatio.materialCheapGas.value : 1;
}

function homeWage({ findCountry }: IndexFigures): number {
  const home = findCountry(homeCode);
  if (home === undefined) throw new RangeError('countries: no figures of Belgium');
  return home.labourCost.value;
}
