import { farRatio } from '../../reference/price-ratio.ts';
import type { Plan } from '../draft/plan-schema.ts';
import { makerOf } from '../draft/maker.ts';
import { isRefused } from '../draft/plan-faults.ts';
import { choiceIs } from '../draft/read-answer.ts';
import { answerSourceOf } from './answer-source.ts';
import { assumed, open, workedOut, type Default } from './default.ts';
import type { Figures } from './load-figures.ts';
import type { Place } from './place.ts';
import { placeIndex, priceShares, supplier, type PriceShares } from './place-index.ts';
import type { PlanSituation, Situation } from './situation.ts';

/** A place and maker with its level of prices. */
interface Priced {
  readonly place: Place;
  readonly index: number;
}

/** A price that is known, from which one elsewhere is worked out: today's, or an offer for another plan. */
interface ResolvedPrice extends Priced {
  /** The plan whose offer it is; undefined for today's price. */
  readonly plan: string | undefined;
  readonly price: number;
}

/** Nothing is so uncertain that it may cost less than this share of what is likely. */
const mostOff = 0.9;

/**
 * What a piece would cost there when there is no offer: the nearest known price × level there ÷ level of that place.
 *
 * It is off either way by 15 %, and by more where the levels differ: 25 % at a ratio of 2.5.
 */
export function planPrice(situation: PlanSituation): Default {
  const from = knownPriceBehind(situation);
  if (from === undefined) return open;
  const { plan, figures, to } = situation;
  const ratio = indexOfPlan(situation) / from.index;
  const likely = from.price * ratio;
  const isWorkshop = choiceIs(situation.givenOfPlan(plan, 'workshop'), 'yes');
  const off = Math.min(mostOff, offAt(ratio, figures) + (isWorkshop ? figures.priceRatio.workshopMore.value : 0));
  const found = workedOut(assumed(likely, likely * (1 - off), likely * (1 + off)), [to.country.labourCost, from.place.country.labourCost]);
  return from.plan === undefined ? found : { ...found, fromPlan: from.plan };
}

/** How far the outcome can be off, as a share: more where places are less alike. */
export function offAt(ratio: number, { priceRatio }: Pick<Figures, 'priceRatio'>): number {
  const { spread, spreadFar } = priceRatio;
  return spread.value + ((spreadFar.value - spread.value) * Math.abs(Math.log(ratio))) / Math.log(farRatio);
}

const distance = (one: Priced, other: Priced) =>
  one.place.code === other.place.code ? 0 : 1 + Math.abs(Math.log(one.index / other.index));

/**
 * The known price that the price of a plan is worked out from: of the place itself, by another maker; else of the place whose level
 * is nearest, so that least is guessed.
 *
 * Plans without a price are worked out nearest first, and stand for the known price behind them from then on. So a price that is
 * told as it was worked out changes no other price, also where offers contradict each other.
 */
function knownPriceBehind(situation: PlanSituation): ResolvedPrice | undefined {
  if (!isMadeElsewhere(situation.plan)) return undefined;
  const [today, others] = [priceOfToday(situation), otherMakers(situation)];
  const told = others.flatMap(({ plan, price, ...priced }) => (price === undefined ? [] : [{ ...priced, plan, price }]));
  if (told.length === 0) return today;
  const wanted: Priced = { place: situation.to, index: indexOfPlan(situation) };
  const reached = [today, ...told].map((known): readonly [Priced, ResolvedPrice] => [known, known]);
  const open = new Set<Priced>([wanted, ...others.filter(({ price }) => price === undefined)]);
  for (;;) {
    const links = [...open].flatMap((to) => reached.map(([from, known]) => ({ to, known, far: distance(to, from) })));
    const nearest = links.reduce((best, link) => (link.far < best.far ? link : best));
    if (nearest.to === wanted) return nearest.known;
    open.delete(nearest.to);
    reached.push([nearest.to, nearest.known]);
  }
}

function priceOfToday(situation: PlanSituation): ResolvedPrice {
  const { origin, figures } = situation;
  const index = placeIndex(origin.country, sharesBehind(situation), supplier, figures);
  return { plan: undefined, place: origin, price: situation.goodsPrice().goods, index };
}

interface OtherMaker extends Priced {
  readonly plan: string;
  /** Undefined while it is open. */
  readonly price: number | undefined;
}

/**
 * Where other plans have the same goods made, with what they were offered. A workshop is subsidised, so it tells nothing of others;
 * neither does a price of nothing.
 */
function otherMakers(situation: PlanSituation): readonly OtherMaker[] {
  return situation.draft.plans.flatMap((other) => {
    if (other.id === situation.plan.id || !isMadeElsewhere(other) || isRefused(other, 'price')) return [];
    const said = situation.givenOfPlan(other, 'price');
    const price = said.kind === 'number' ? said.likely : undefined;
    if ((price !== undefined && price <= 0) || choiceIs(situation.givenOfPlan(other, 'workshop'), 'yes')) return [];
    const place = situation.placeOfPlan(other);
    return place.known ? [{ plan: other.id, place, price, index: indexOf(other, place, situation) }] : [];
  });
}

function isMadeElsewhere({ archetype }: Plan): boolean {
  const maker = makerOf[archetype];
  return maker !== 'same' && maker !== 'repair';
}

function indexOfPlan(situation: PlanSituation): number {
  return indexOf(situation.plan, situation.to, situation);
}

function indexOf(plan: Plan, to: Place, situation: PlanSituation): number {
  const { figures, givenOfPlan } = situation;
  const saved = givenOfPlan(answerSourceOf('labourSaved', { ...situation, plan, to }), 'labourSaved');
  const labourSaved = saved.kind === 'number' ? saved.likely : figures.costDefaults.automationLabourSaved.value;
  return placeIndex(to.country, sharesBehind(situation), { maker: makerOf[plan.archetype], labourSaved }, figures);
}

function sharesBehind(situation: PlanSituation): PriceShares {
  const said = situation.givenOfPlan(answerSourceOf('handwork', situation), 'handwork');
  return sharesHere(situation, said.kind === 'choice' ? said.value : undefined);
}

/** Shares of what a piece would cost here. */
export function sharesHere({ number, figures }: Pick<Situation, 'number' | 'figures'>, handwork?: string): PriceShares {
  return priceShares({ material: number('content.materialShare'), labour: number('content.labourShare') }, handwork, figures);
}
