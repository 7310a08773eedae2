import { archetypes, type ArchetypeId } from '../../content/archetypes.ts';
import { planFields } from '../../content/plan-fields.ts';
import { askedFor, createSituation, countryOfPlan } from '../defaults/create-situation.ts';
import { defaultCountry } from '../defaults/default-country.ts';
import type { Figures } from '../defaults/load-figures.ts';
import { homeCode } from '../defaults/place.ts';
import { unfitMix, type UnfitMix } from '../draft/mixed-parts.ts';
import { hasRefusedAnswer } from '../draft/plan-faults.ts';
import type { Plan } from '../draft/plan-schema.ts';
import type { Draft } from '../draft/draft.ts';

/** Why an option is not calculated. */
export type Unfit =
  | 'already-here' // it is made in Belgium today
  | 'no-country' // the rule finds no country for it
  | 'same-country' // it leads to where it is made today
  | 'needs-price' // nothing sensible stands in for its price
  | 'needs-answer' // what it would change is not told, and is not guessed
  | 'refused-answer' // one of its answers cannot be used
  | UnfitMix;

/** Why a plan does not fit these answers; undefined when it does. */
export function unfitOf(plan: Plan, draft: Draft, figures: Figures): Unfit | undefined {
  if (hasRefusedAnswer(plan)) return 'refused-answer';
  if (plan.archetype === 'mix') return unfitMix(plan, draft.plans, (part) => unfitOf(part, draft, figures) !== undefined);
  const { origin, givenOfPlan } = createSituation(draft, figures);
  const country = countryOfPlan(plan, askedFor(draft), figures);
  if (plan.archetype === 'stay' || plan.archetype === 'stockpile') return undefined;
  if (plan.archetype === 'circular' || plan.archetype === 'substitute')
    return givenOfPlan(plan, 'price').kind === 'number' ? undefined : 'needs-price';
  if (plan.archetype === 'better-terms' || plan.archetype === 'monitor')
    return planFields.some(({ id }) => givenOfPlan(plan, id).kind !== 'open') ? undefined : 'needs-answer';
  if (country === '') return 'no-country';
  // A second supplier may well stand in the country of the first.
  if (country === origin.code && plan.archetype !== 'diversify') return origin.code === homeCode ? 'already-here' : 'same-country';
  return undefined;
}

export interface Applicable {
  readonly archetype: ArchetypeId;
  /** The country it would start with. */
  readonly country: string | undefined;
  readonly unfit: Unfit | undefined;
}

/** For every kind of option whether it fits these answers, and else why not. Staying always does. */
export function applicablePlans(draft: Draft, figures: Figures): readonly Applicable[] {
  const asked = askedFor(draft);
  return archetypes.map(({ id: archetype }) => ({
    archetype,
    country: defaultCountry(archetype, asked, figures),
    unfit: unfitOf({ id: archetype, archetype, answers: {} }, draft, figures),
  }));
}
