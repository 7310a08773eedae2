import { constant, scaled, sum, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { OptionPoint } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { planRuleOf, ruleOf } from '../draft/find-rule.ts';
import { materialToday } from '../read/price-here.ts';
import { farShareOf, upstreamEventOf } from './at-risk.ts';
import { coverToday } from './in-stock.ts';
import type { ModelContext, Target } from './target.ts';

type Cover = Pick<OptionPoint, 'coverWeeks' | 'raw'>;

/** Today's weeks of cover, what a plan adds, and a store of far parts that helps when these stay away. */
export function keepStock(plan: ReadPlan, target: Target, context: ModelContext): Cover {
  const { registry } = context;
  const extra = registry.known(plan.fields.extraCover, planRuleOf('extraCover'));
  const rawWeeks = registry.known(plan.fields.rawCover, planRuleOf('rawCover'));
  return {
    coverWeeks: sum(coverToday(context), extra),
    ...rawAgainst([target], { weeks: rawWeeks, valueShare: farPartsOf(target, context) }, context),
  };
}

/** The share of today's value that is material from far away. */
export function farPartsOf(target: Target, context: ModelContext): Amount {
  const { registry, dossier, figures } = context;
  const here = registry.known(dossier.fields['content.materialShare'], ruleOf('content.materialShare'));
  const material = scaled(here, materialToday(dossier, figures));
  const far = farShareOf(target, context);
  return far.likely === 0 ? constant(0) : times(material, far.amount);
}

export interface Store {
  readonly weeks: Amount;
  readonly valueShare: Amount;
}

/** A store of parts, against what may stop these makers further up; none without weeks. */
export function rawAgainst(targets: readonly Target[], { weeks, valueShare }: Store, { registry }: ModelContext): Pick<Cover, 'raw'> {
  if (weeks.length === 0) return {};
  const happening = new Set(registry.events().map(({ id }) => id));
  const events = [...new Set(targets.map(upstreamEventOf))].filter((id) => happening.has(id));
  return { raw: { weeks, valueShare, events } };
}
