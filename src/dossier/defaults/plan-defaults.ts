import { costPlanFields } from '../../content/cost-fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import { makerOf } from '../draft/maker.ts';
import { todayBehind } from '../draft/today-behind.ts';
import { farWith, wholeOf } from '../chain/far-of-chain.ts';
import { answerSourceOf } from './answer-source.ts';
import { assumed, chosen, decided, fromFigure, open, workedOut, type Default } from './default.ts';
import { dutyFrom } from './duty-defaults.ts';
import { fieldBehind } from './field-behind.ts';
import { freightPerPiece } from './freight.ts';
import { madeBefore, timesFigure } from './made-before.ts';
import { mixDefault } from './mix-defaults.ts';
import { partOfPrice } from './place-index.ts';
import { orderWeeksFrom, waitingSdOf } from './waiting.ts';
import { planPrice, sharesHere } from './price-ratio.ts';
import { placeOf } from './place.ts';
import { goodsAmount } from './purchase-defaults.ts';
import type { PlanResolver, PlanSituation } from './situation.ts';

const nothing = assumed(0);

/** Share of the volume that a plan moves. */
function shareMoved({ plan, figures }: PlanSituation): Default {
  if (plan.archetype === 'diversify') return decided(figures.costDefaults.secondSourceShare);
  return plan.archetype === 'circular' ? decided(figures.costDefaults.circularShare) : assumed(1);
}

function leftOf({ plan, to, choice, figures }: PlanSituation): ReturnType<typeof madeBefore> {
  return madeBefore({ history: choice('history'), archetype: plan.archetype, to }, figures);
}

function investment(situation: PlanSituation): Default {
  const { plan, figures } = situation;
  switch (makerOf[plan.archetype]) {
    case 'make':
      return timesFigure(fromFigure(figures.costDefaults.ownInvestment, goodsAmount(situation)), leftOf(situation).machines);
    case 'automated':
      return timesFigure(fromFigure(figures.costDefaults.automationInvestment, goodsAmount(situation)), leftOf(situation).machines);
    default:
      return nothing;
  }
}

/** Qualification, moulds and samples, in proportion to what moves; from an own plant also the wages paid to those who must leave. */
function switching(situation: PlanSituation): Default {
  const { plan, figures, choice, givenOfPlan, origin } = situation;
  if (makerOf[plan.archetype] === 'same') return nothing;
  const said = givenOfPlan(plan, 'share');
  const moved = goodsAmount(situation) * (said.kind === 'number' ? said.likely : shareMoved(situation).likely);
  const { supplierSwitchShare, severanceFar } = figures.costDefaults;
  const labourShare = partOfPrice('labour', origin.country, sharesHere(situation), figures);
  const wages = choice('origin.maker') === 'own-plant' ? moved * labourShare : 0;
  const { moulds } = leftOf(situation);
  const cost = (of: 'value' | 'low' | 'high') => moved * supplierSwitchShare[of] * (moulds?.[of] ?? 1) + wages * severanceFar[of];
  return assumed(cost('value'), cost('low'), cost('high'));
}

function months(situation: PlanSituation): Default {
  const { monthsAutomated, monthsSupplier, rampUpMonths } = situation.figures.costDefaults;
  const { time } = leftOf(situation);
  switch (makerOf[situation.plan.archetype]) {
    case 'same':
      return nothing;
    case 'make':
      return timesFigure(fromFigure(rampUpMonths), time);
    case 'automated':
      return timesFigure(fromFigure(monthsAutomated), time);
    default:
      return timesFigure(fromFigure(monthsSupplier), time);
  }
}

/** By the wait that is told there; of today's maker, by today's where the plan tells none. */
function waitingSd(situation: PlanSituation): Default {
  const { plan, to, figures, given, givenOfPlan, default: standing } = situation;
  const isSame = makerOf[plan.archetype] === 'same';
  const known = (field: 'lateOfTen' | 'leadTime') => {
    const told = givenOfPlan(answerSourceOf(field, situation), field);
    if (told.kind === 'number') return told;
    if (!isSame) return fromFigure(field === 'leadTime' ? figures.leadTimeWeeks(to.country) : figures.lateOfTen(to.country));
    const today = given(todayBehind[field]);
    return today.kind === 'number' ? today : standing(todayBehind[field]);
  };
  return waitingSdOf(known('lateOfTen'), known('leadTime').likely);
}

/** Own production stands at the own door. */
function freight(situation: PlanSituation): Default {
  const maker = makerOf[situation.plan.archetype];
  return maker === 'make' || maker === 'automated' ? nothing : freightPerPiece(situation.to, situation);
}

/** What the kept chain says that stays, else the usual share. */
function farShare({ to, figures, chain }: PlanSituation): Default {
  if (chain !== undefined) {
    const far = farWith(chain.far, to.country.eu ? 0 : 1);
    const { value, low = value, high = value } = figures.costDefaults.farShareSupplier;
    return workedOut(assumed(wholeOf(far, value), wholeOf(far, low), wholeOf(far, high)), [figures.costDefaults.farShareSupplier]);
  }
  return to.country.eu ? fromFigure(figures.costDefaults.farShareSupplier) : assumed(1);
}

type CostFieldId = (typeof costPlanFields)[number]['id'];

function isCost(id: PlanFieldId): id is CostFieldId {
  return costPlanFields.some((field) => field.id === id);
}

/** What stands in for an answer about a plan: what is told of today, if that holds there too, else what the figures say. */
export function planDefault(id: PlanFieldId, asked: PlanSituation): Default {
  const behind = fieldBehind(id, asked);
  if (behind !== undefined) {
    const said = asked.given(behind);
    return said.kind === 'number' ? assumed(said.likely, said.low, said.high) : asked.default(behind);
  }
  if (asked.plan.archetype === 'mix') return mixDefault(id, asked, (ofPart) => planDefault(id, ofPart));
  return isCost(id) ? open : planDefaults[id](asked);
}

const planDefaults: Readonly<Record<Exclude<PlanFieldId, CostFieldId>, PlanResolver>> = {
  price: planPrice,
  handwork: () => chosen('some'),
  investment,
  switching,
  months,
  share: shareMoved,
  labourSaved: ({ figures }) => fromFigure(figures.costDefaults.automationLabourSaved),
  leadTime: ({ to, figures }) => fromFigure(figures.leadTimeWeeks(to.country)),
  orderWeeks: (situation) => orderWeeksFrom(situation.to, situation),
  waitingSd,
  lateOfTen: ({ to, figures }) => fromFigure(figures.lateOfTen(to.country)),
  mode: ({ to, figures }) => chosen(placeOf(to.code, figures).country.defaultMode),
  freight,
  duty: ({ to, goods, figures }) => (to.country.eu ? nothing : dutyFrom(to, goods, figures)),
  // Where no question about prices in such places stands behind it.
  growth: ({ to, figures }) => fromFigure(figures.priceGrowth[to.country.zone]),
  rejectShare: ({ to, figures }) => fromFigure(figures.rejectShare[to.country.zone]),
  extraPrice: () => nothing,
  speedWorth: () => nothing,
  outagePerYear: ({ to, figures }) => fromFigure(figures.sourceOutages(to.country)),
  outageWeeks: ({ to, figures }) => fromFigure(figures.sourceOutageWeeks(to.country)),
  extraCover: ({ plan, figures }) => (plan.archetype === 'stockpile' ? decided(figures.costDefaults.extraCover) : nothing),
  replacedAfter: ({ plan, figures: { outages } }) =>
    fromFigure(
      plan.archetype === 'diversify' || plan.archetype === 'circular' ? outages.secondReplacesAfterWeeks : outages.replacedAfterWeeks,
    ),
  paidOnUse: () => chosen('no'),
  rawCover: () => nothing,
  workshop: () => chosen('no'),
  lateChance: () => open,
  lateMonths: ({ figures }) => fromFigure(figures.costDefaults.projectLate),
  stopChance: () => open,
  // All of it, until something is known that can be sold or used elsewhere.
  stopLoss: () => assumed(1),
  pilot: () => chosen('no'),
  pilotShare: ({ figures: { costDefaults } }) => decided(costDefaults.pilotShare),
  pilotMonths: ({ figures: { costDefaults } }) => decided(costDefaults.pilotMonths),
  pilotCost: () => nothing,
  minimumVolume: () => open,
  regulation: () => open,
  capability: () => open,
  farShare,
};
