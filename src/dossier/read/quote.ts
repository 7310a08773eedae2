import type { ArchetypeId } from '../../content/archetypes.ts';
import type { Country } from '../../reference/countries.ts';
import { ringOf } from '../../reference/countries/like-minded.ts';
import { askedFor, countryOfPlan } from '../defaults/create-situation.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Answer } from '../draft/answer.ts';
import type { Draft } from '../draft/draft.ts';
import { newPlan } from '../draft/new-draft.ts';
import type { Plan } from '../draft/plan-schema.ts';

/** The kind of option that a supplier is, by where he is. The whole comes from him, so that a quote is its price. */
const quoted = {
  home: 'reshore-buy',
  near: 'nearshore',
  friend: 'friendshore',
  far: 'elsewhere',
} as const satisfies Readonly<Record<ReturnType<typeof ringOf>, ArchetypeId>>;

const archetypeIn = (country: Country) => quoted[ringOf(country)];

const isQuoted = ({ archetype }: Plan) => Object.values(quoted).some((one) => one === archetype);

/** The option of a draft that a supplier in a country is already. */
export function planInCountry(country: string, draft: Draft, figures: Figures): Plan | undefined {
  const asked = askedFor(draft);
  return draft.plans.find((plan) => isQuoted(plan) && countryOfPlan(plan, asked, figures) === country);
}

export const hasPrice = ({ answers: { price } }: Plan): boolean => price?.value !== undefined || price?.text !== undefined;

/**
 * The option that a quote from a country makes: the one that is there, with the price, else a new one of the kind that such a
 * supplier is. Undefined for a country without figures.
 */
export function planWithQuote(
  { country, price }: { readonly country: string; readonly price: Answer },
  draft: Draft,
  figures: Figures,
): Plan | undefined {
  const found = figures.findCountry(country);
  if (found === undefined) return undefined;
  const plan = planInCountry(country, draft, figures) ?? newPlan(archetypeIn(found), draft.plans);
  // The country of a rule would change with the product: a quote is from where it is from.
  const where = found.zone === 'home' ? {} : { country };
  return { ...plan, ...where, answers: { ...plan.answers, price } };
}
