import type { PricePart } from '../../content/terms-of-delivery.ts';
import { scaled, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { DriverId, Line, Step } from '../../engine/model/inputs.ts';
import type { DutyStep } from '../../reference/duty-rule.ts';
import { dutyUnder, yearOf } from '../defaults/duty-defaults.ts';
import { airRate, chargeable, isRescuedByAir, lateOverUsual, worthFlying } from '../defaults/freight.ts';
import type { Place } from '../defaults/place.ts';
import type { Situation } from '../defaults/situation.ts';
import { ruleOf } from '../draft/find-rule.ts';
import { alongInflation } from './along-inflation.ts';
import { difference, inflationDriver } from './at-price.ts';
import { level } from './model-registry.ts';
import { fixedCostScale } from './fixed-cost-scale.ts';
import { isInPrice, type ModelContext, type Target } from './target.ts';

/** What the way here costs: on top of the price, or as far as today's price holds it, in the price. */
export function overTheRoad(target: Target, context: ModelContext): readonly Line[] {
  return [
    ...freight(target, context),
    ...duty(target, context),
    ...tariffEvent(target, context),
    ...brokerage(target, context),
    ...air(target, context),
  ];
}

/** A term may put the crossing in the price and leave the last leg here to the buyer. */
function freight(target: Target, context: ModelContext): readonly Line[] {
  const { registry, figures, dossier } = context;
  const { known, rule } = target.fact('freight');
  const driver = freightDriver(context);
  const amount = registry.known(known, rule);
  const insured = target.place.country.zone === 'home' ? [] : registry.figure('insurance', figures.costDefaults.insurance);
  const holds = (part: PricePart) => isInPrice(part, target, context);
  const insurance: Line = { element: holds('insurance') ? 'insurance-in-price' : 'insurance', amount: insured };
  if (!holds('freight')) return [{ element: 'freight', amount, driver }, insurance];
  const lastLeg = holds('last-leg') ? 0 : dossier.goodsPrice.lastLeg;
  return [
    { element: 'freight-in-price', amount: scaled(amount, 1 - lastLeg), driver },
    ...(lastLeg === 0 ? [] : [{ element: 'freight', amount: scaled(amount, lastLeg), driver } as const]),
    insurance,
  ];
}

function freightDriver({ registry, figures }: ModelContext): DriverId {
  const { freight } = figures.driverGrowth;
  const along = alongInflation({ ...freight, likely: freight.value }, { figures });
  return registry.driver({ id: 'freight', level, growth: registry.figure('freight-growth', freight, undefined, along) });
}

/** Duty on the customs value, and the changes of it that are known. */
function duty(target: Target, context: ModelContext): readonly Line[] {
  if (target.place.country.eu) return [];
  const { known, rule } = target.fact('duty');
  const { place } = target;
  const steps = target.chain === 'today' ? stepsToday(context) : stepsOf(place, place.country.dutySteps, context);
  const due: Omit<Line, 'element'> = { amount: context.registry.known(known, rule), ...(steps.length > 0 ? { steps } : {}) };
  if (!isInPrice('duty', target, context)) return [{ element: 'duty', ...due }];
  return [
    { element: 'duty-in-price', ...due },
    { element: 'anti-dumping-in-price', amount: antiDumping(context) },
  ];
}

function antiDumping({ dossier, registry }: ModelContext): Amount {
  const told = dossier.fields['cost.anti-dumping'];
  return told.from === 'answer' ? registry.known(told, ruleOf('cost.anti-dumping')) : [];
}

/** The change that the questions tell of, and what is known to come after it while nobody told of another. */
function stepsToday(context: ModelContext): readonly Step[] {
  const { dossier, registry, yearsUntil } = context;
  const { 'duty.later': later, 'duty.laterFrom': from, 'duty.laterChance': chance } = dossier.fields;
  if (later.value === undefined || from.value === undefined) return [];
  const { code, country } = dossier.origin;
  const next: Step = {
    id: `duty:${code}`,
    from: yearsUntil(from.likely),
    value: registry.known(later, ruleOf('duty.later')),
    chance: chance.value === undefined ? 1 : chance.likely,
  };
  const isTold = [later, from, chance].some((known) => known.from === 'answer');
  return isTold ? [next] : [next, ...stepsOf(dossier.origin, country.dutySteps, context).slice(1)];
}

/** Changes of duty on these goods from a place, each with its chance; one draw for all that come from there. */
function stepsOf({ code }: Place, steps: readonly DutyStep[], { dossier, registry, figures, yearsUntil }: ModelContext): readonly Step[] {
  return steps.map(({ from, chance, rules }, at) => {
    const { likely: value, low, high } = dutyUnder(rules, dossier.goods, figures);
    const of = at === 0 ? code : `${code}-${from.slice(0, 4)}`;
    const duty = registry.figure('duty-later', { value, low, high, unit: '1', status: 'assumption' }, of);
    return { id: `duty:${code}`, from: yearsUntil(yearOf(from)), value: duty, chance };
  });
}

/** A tariff on the country of today that may come: with its chance, in every place where it is made there. */
function tariffEvent({ place }: Target, { dossier, registry, yearsUntil }: ModelContext): readonly Line[] {
  const { 'tariff.extra': extra, 'tariff.chance': chance, 'tariff.from': from } = dossier.fields;
  if (place.country.eu || place.code !== dossier.origin.code || extra.from !== 'answer' || chance.from !== 'answer') return [];
  const step: Step = {
    id: `tariff:${place.code}`,
    from: from.from === 'answer' ? yearsUntil(from.likely) : 0,
    value: registry.known(extra, ruleOf('tariff.extra')),
    chance: chance.likely,
  };
  return [{ element: 'tariff-event', amount: [], steps: [step] }];
}

/** Clearance at the border of the Union, of every order. */
function brokerage(target: Target, context: ModelContext): readonly Line[] {
  if (target.place.country.eu) return [];
  const broker = context.registry.figure('broker', context.figures.costDefaults.customsBroker);
  const element = isInPrice('clearance', target, context) ? 'brokerage-in-price' : 'brokerage';
  return [
    {
      element,
      amount: scaled(broker, fixedCostScale(context)),
      mostOfPurchase: context.figures.costDefaults.mostClearance.value,
      driver: inflationDriver(context),
    },
  ];
}

/** Planned rescue by air: kilograms × rate, less the ordinary freight of those pieces. Only from far away, and not of what flies anyhow. */
function air(target: Target, context: ModelContext): readonly Line[] {
  if (!isRescuedByAir(target.place)) return [];
  const element = isInPrice('rescue', target, context) ? 'air-in-price' : 'air';
  return [{ element, amount: times(airShare(target, context), airExtra(target, context)), driver: inflationDriver(context) }];
}

/** Euro that a piece costs more by air than on its usual way. */
export function airExtra(target: Target, context: ModelContext): Amount {
  const { registry } = context;
  const { known, rule } = target.fact('freight');
  const rate = registry.figure('air-rate', rateOf(target, context), target.place.code);
  const perPiece = scaled(times(kilograms(context), rate), chargeable(numbersOf(context)));
  return difference(perPiece, registry.known(known, rule));
}

function rateOf({ place }: Target, { figures }: ModelContext) {
  const { value, low, high } = airRate(place, figures);
  return { value, low, high, unit: 'EUR/kg', status: 'assumption' } as const;
}

/**
 * Share that flies: today's, and of another one far away as much more or less as it is late more or less often than today's, each against
 * what is usual from there. Where today's chain tells nothing of flying, the usual share of what is worth it flies.
 */
export function airShare(target: Target, context: ModelContext): Amount {
  const { dossier, registry, figures } = context;
  const today = dossier.fields['freight.airShare'];
  const share = registry.known(today, ruleOf('freight.airShare'));
  const late = lateOverUsual(target.place, target.fact('lateOfTen').known.likely, figures);
  const lateToday = lateOverUsual(dossier.origin, dossier.fields['delivery.lateOfTen'].likely, figures);
  if (isRescuedByAir(dossier.origin) && lateToday > 0) return late === lateToday ? share : scaled(share, late / lateToday);
  if (isRescuedByAir(dossier.origin) && share.length > 0) return share;
  const value = dossier.goodsPrice.goods / dossier.fields['shipment.kilogramsPerPiece'].likely;
  return scaled(registry.figure('air-share', figures.costDefaults.airShare), late * worthFlying(target.place, value, numbersOf(context)));
}

/** The likely numbers of today's chain. */
function numbersOf({ dossier, figures }: ModelContext): Pick<Situation, 'number' | 'figures'> {
  return { number: (field) => dossier.fields[field].likely, figures };
}

export function kilograms({ dossier, registry }: ModelContext): Amount {
  return registry.known(dossier.fields['shipment.kilogramsPerPiece'], ruleOf('shipment.kilogramsPerPiece'));
}
