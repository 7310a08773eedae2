import type { Plan } from './plan-schema.ts';

/** Why a mix is not calculated. */
export type UnfitMix =
  | 'no-parts' // no other option takes a share
  | 'part-missing' // an option that it names is gone
  | 'part-is-mix' // it names itself or another mix
  | 'part-unfit' // an option that it names is not calculated itself
  | 'parts-over-one'; // the shares are more than the whole

/** What shares lose by rounding is no share, and no excess. */
const rounding = 1e-9;

type Parts = NonNullable<Plan['parts']>;

/** The shares of a mix, those of the same plan together and without the empty ones. */
export function partsOf({ parts = [] }: Pick<Plan, 'parts'>): Parts {
  const shares = new Map<string, number>();
  for (const { plan, share } of parts) shares.set(plan, (shares.get(plan) ?? 0) + share);
  return [...shares].filter(([, share]) => share > rounding).map(([plan, share]) => ({ plan, share }));
}

/** Why a mix of these plans does not fit; undefined when it does. */
export function unfitMix(plan: Plan, plans: readonly Plan[], isUnfit: (part: Plan) => boolean): UnfitMix | undefined {
  const parts = partsOf(plan);
  if (parts.length === 0) return 'no-parts';
  const named = parts.map((part) => plans.find(({ id }) => id === part.plan));
  if (parts.some((part) => part.plan === plan.id) || named.some((part) => part?.archetype === 'mix')) return 'part-is-mix';
  if (named.includes(undefined)) return 'part-missing';
  if (named.some((part) => part !== undefined && isUnfit(part))) return 'part-unfit';
  return parts.reduce((sum, { share }) => sum + share, 0) > 1 + rounding ? 'parts-over-one' : undefined;
}
