import { constant, sum, times } from '../../engine/estimate/amount.ts';
import type { OptionPoint } from '../../engine/simulate/inputs.ts';
import type { ReadPlan } from '../dossier.ts';
import { planRuleOf, ruleOf } from '../find-rule.ts';
import { farShareOf, upstreamEventOf } from './at-risk.ts';
import { coverToday } from './in-stock.ts';
import type { Kitchen, Target } from './target.ts';

type Cover = Pick<OptionPoint, 'coverWeeks' | 'raw'>;

/** Today's weeks of cover, what a plan adds, and a store of far parts that helps when these stay away. */
export function keepStock(plan: ReadPlan, target: Target, kitchen: Kitchen): Cover {
  const { ingredients, dossier } = kitchen;
  const extra = ingredients.known(plan.fields.extraCover, planRuleOf('extraCover'));
  const rawWeeks = ingredients.known(plan.fields.rawCover, planRuleOf('rawCover'));
  const material = ingredients.known(dossier.fields['content.materialShare'], ruleOf('content.materialShare'));
  const far = farShareOf(target, kitchen);
  const valueShare = far.likely === 0 ? constant(0) : times(material, far.amount);
  return {
    coverWeeks: sum(coverToday(kitchen), extra),
    ...(rawWeeks.length === 0 ? {} : { raw: { weeks: rawWeeks, valueShare, events: [upstreamEventOf(target)] } }),
  };
}
