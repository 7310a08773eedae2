import type { FieldRule } from '../../content/field.ts';
import type { PricePart } from '../../content/terms-of-delivery.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Place } from '../defaults/place.ts';
import type { Dossier, ResolvedValue, ReadPlan } from '../read/dossier.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import type { Maker } from '../draft/maker.ts';
import { todayBehind, type FactOfPlace } from '../draft/today-behind.ts';
import type { ModelRegistry } from './model-registry.ts';

/** What every step of an operator works with. */
export interface ModelContext {
  readonly dossier: Dossier;
  readonly figures: Figures;
  readonly registry: ModelRegistry;
  /** Years from the day of the dossier to the first of January of a year. */
  readonly yearsUntil: (year: number) => number;
}

/** Whether today's price holds it already. */
export function isInPrice(part: PricePart, { chain }: Target, { dossier }: ModelContext): boolean {
  return chain === 'today' && dossier.goodsPrice.parts.includes(part);
}

/** A maker in a place: today's one, as it is or as a plan changes it, or the one a plan leads to. The steps treat all alike. */
export interface Target {
  readonly id: string;
  readonly place: Place;
  readonly maker: Maker;
  /** Today's chain has today's invoice behind it: its price basis, its currency, the duty that is known to change. */
  readonly chain: 'today' | 'there';
  /** Undefined for today's chain as it is. */
  readonly plan: ReadPlan | undefined;
  readonly fact: (name: FactOfPlace) => { readonly known: ResolvedValue; readonly rule: FieldRule };
}

export function targetToday(dossier: Dossier): Target {
  return {
    id: 'today',
    place: dossier.origin,
    maker: 'same',
    chain: 'today',
    plan: undefined,
    fact: (name) => ({ known: dossier.fields[todayBehind[name]], rule: ruleOf(todayBehind[name]) }),
  };
}

/** Today's maker with what a plan changes; what it does not tell stays, down to the draw. */
export function targetChanged(plan: ReadPlan, dossier: Dossier): Target {
  return { ...targetToday(dossier), plan, fact: (name) => ({ known: plan.fields[name], rule: planRuleOf(name) }) };
}

export function targetOf(plan: ReadPlan): Target {
  return {
    id: 'there',
    place: plan.place,
    maker: plan.maker,
    chain: 'there',
    plan,
    fact: (name) => ({ known: plan.fields[name], rule: planRuleOf(name) }),
  };
}
