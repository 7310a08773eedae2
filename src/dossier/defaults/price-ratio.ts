import type { Country } from '../../reference/countries.ts';
import { makerOf } from '../draft/maker.ts';
import { choiceIs } from '../draft/read-answer.ts';
import { assumed, open, workedOut, type Default } from './default.ts';
import type { Figures } from './load-figures.ts';
import { priceNow } from './purchase-defaults.ts';
import type { PlanSituation, Situation } from './situation.ts';
import { answerSourceOf } from './answer-source.ts';

const largestLabourShare = 0.8;

/**
 * What a piece would cost there when there is no offer:
 * price of the goods now × (material · f_m + labour · (wage there ÷ wage now)^0.6 + rest · f_r), a quarter off either way.
 *
 * The factors are levels of places, so that going there and back cancels out: a far country is 1, others f_m = 1.08 and
 * f_r = 1.12, Belgium f_r = 1.35. Much or little handwork shifts the share of labour.
 */
export function planPrice(situation: PlanSituation): Default {
  const { plan, figures, to, origin } = situation;
  const maker = makerOf[plan.archetype];
  if (maker === 'repair' || maker === 'same') return open;
  const likely = goodsPriceNow(situation) * priceRatioTo(situation);
  const isWorkshop = choiceIs(situation.givenOfPlan(plan, 'workshop'), 'yes');
  const off = (isWorkshop ? figures.priceRatio.workshopSpread : figures.priceRatio.spread).value;
  return workedOut(assumed(likely, likely * (1 - off), likely * (1 + off)), [to.country.labourCost, origin.country.labourCost]);
}

function priceRatioTo(situation: PlanSituation): number {
  const { plan, to, origin, figures } = situation;
  const maker = makerOf[plan.archetype];
  const { material, labour, rest } = sharesOf(situation);
  const wages = to.country.labourCost.value / origin.country.labourCost.value;
  const saved = maker === 'automated' ? figures.costDefaults.automationLabourSaved.value : 0;
  const own = maker === 'make' || maker === 'automated' ? figures.priceRatio.ownRest.value : 1;
  return (
    material * (materialLevel(to.country, figures) / materialLevel(origin.country, figures)) +
    labour * (1 - saved) * wages ** figures.priceRatio.wageExponent.value +
    rest * own * (restLevel(to.country, figures) / restLevel(origin.country, figures))
  );
}

interface Shares {
  readonly material: number;
  readonly labour: number;
  readonly rest: number;
}

/** Shares of today's price of the goods; what is said about handwork moves labour, the others make room. */
function sharesOf(situation: PlanSituation): Shares {
  const { number, givenOfPlan, figures } = situation;
  const base = number('content.labourShare');
  const material = Math.min(number('content.materialShare'), 1 - base);
  const said = givenOfPlan(answerSourceOf('handwork', situation), 'handwork');
  const labour = Math.min(largestLabourShare, base * handworkFactor(said.kind === 'choice' ? said.value : 'some', figures));
  const room = base === 1 ? 0 : (1 - labour) / (1 - base);
  return { material: material * room, labour, rest: (1 - base - material) * room };
}

function handworkFactor(handwork: string, { priceRatio }: Figures): number {
  if (handwork === 'much') return priceRatio.labourMuch.value;
  return handwork === 'little' ? priceRatio.labourLittle.value : priceRatio.labourSome.value;
}

function isLowCost({ zone, friendTier }: Country): boolean {
  return zone === 'far' && friendTier > 2;
}

function materialLevel(country: Country, { priceRatio }: Figures): number {
  return isLowCost(country) ? 1 : priceRatio.materialFactor.value;
}

function restLevel(country: Country, { priceRatio }: Figures): number {
  if (country.zone === 'home') return priceRatio.restFactorHome.value;
  return isLowCost(country) ? 1 : priceRatio.restFactorElsewhere.value;
}

/** Today's price of the goods; what another place would cost is a multiple of that. */
function goodsPriceNow(situation: Situation): number {
  const price = priceNow(situation);
  if (situation.choice('purchase.basis') !== 'delivered') return price;
  return stripRoad(price, { freight: situation.number('freight.perPiece'), duty: situation.number('duty.rate') });
}

/** A price delivered here without the freight and duty in it, at least half of it. */
export function stripRoad(price: number, { freight, duty }: { readonly freight: number; readonly duty: number }): number {
  return Math.max(price / 2, (price - freight) / (1 + duty));
}
