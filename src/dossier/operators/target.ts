import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { FieldRule } from '../../content/field.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Place } from '../defaults/place.ts';
import type { Dossier, Known, ReadPlan } from '../dossier.ts';
import { planRuleOf, ruleOf } from '../find-rule.ts';
import type { Maker } from '../maker.ts';
import type { Ingredients } from './ingredients.ts';

/** What every step of an operator works with. */
export interface Kitchen {
  readonly dossier: Dossier;
  readonly figures: Figures;
  readonly ingredients: Ingredients;
  /** Years from the day of the dossier to the first of January of a year. */
  readonly yearsUntil: (year: number) => number;
}

type TargetFact = Extract<
  PlanFieldId,
  'leadTime' | 'lateOfTen' | 'freight' | 'duty' | 'growth' | 'rejectShare' | 'outagePerYear' | 'outageWeeks'
>;

/** A maker in a place: today's one, or the one a plan leads to. The steps treat both alike. */
export interface Target {
  readonly id: string;
  readonly place: Place;
  readonly maker: Maker;
  /** Undefined for today's chain. */
  readonly plan: ReadPlan | undefined;
  readonly fact: (name: TargetFact) => { readonly known: Known; readonly rule: FieldRule };
}

const factsToday = {
  leadTime: 'delivery.leadTime',
  lateOfTen: 'delivery.lateOfTen',
  freight: 'freight.perPiece',
  duty: 'duty.rate',
  growth: 'growth.far',
  rejectShare: 'quality.rejectShare',
  outagePerYear: 'outage.perYear',
  outageWeeks: 'outage.weeks',
} as const satisfies Record<TargetFact, string>;

export function targetToday(dossier: Dossier): Target {
  return {
    id: 'today',
    place: dossier.origin,
    maker: 'same',
    plan: undefined,
    fact: (name) => ({ known: dossier.fields[factsToday[name]], rule: ruleOf(factsToday[name]) }),
  };
}

export function targetOf(plan: ReadPlan): Target {
  return {
    id: 'there',
    place: plan.place,
    maker: plan.maker,
    plan,
    fact: (name) => ({ known: plan.fields[name], rule: planRuleOf(name) }),
  };
}
