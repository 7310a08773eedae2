import { constant, scaled } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { MixedPart } from '../read/dossier.ts';
import { planRuleOf } from '../draft/find-rule.ts';
import { targetChanged, targetOf, targetToday, type ModelContext, type Target } from './target.ts';

/** What shares lose by rounding is no rest. */
const rounding = 1e-9;

/** A maker and how much of the pieces he makes. */
export interface Portion {
  readonly target: Target;
  readonly share: Amount | 'rest';
  readonly likely: number;
}

/** Who makes how much. A second supplier, or repair, takes its own part of the share; the other part stays as today. */
export function portionsOf(parts: readonly MixedPart[], context: ModelContext): readonly Portion[] {
  const told = parts.map((part) => portionOf(part, context)).filter(({ likely }) => likely > 0);
  const left = 1 - told.reduce((sum, { likely }) => sum + likely, 0);
  return left > rounding ? [...told, { target: targetToday(context.dossier), share: 'rest', likely: left }] : told;
}

function portionOf({ plan, share }: MixedPart, { dossier, registry }: ModelContext): Portion {
  switch (plan.archetype) {
    case 'diversify':
    case 'circular': {
      const own = registry.known(plan.fields.share, planRuleOf('share'));
      return { target: targetOf(plan), share: scaled(own, share), likely: share * plan.fields.share.likely };
    }
    case 'stay':
      return { target: targetToday(dossier), share: constant(share), likely: share };
    default:
      return { target: plan.maker === 'same' ? targetChanged(plan, dossier) : targetOf(plan), share: constant(share), likely: share };
  }
}
