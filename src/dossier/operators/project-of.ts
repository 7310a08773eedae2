import type { OptionPoint, Pilot } from '../../engine/model/inputs.ts';
import type { Transition } from '../../engine/model/transition.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { planRuleOf } from '../draft/find-rule.ts';
import type { ModelContext } from './target.ts';

type Project = Pick<OptionPoint, 'transition' | 'pilot'>;

/**
 * What may go wrong with the project, and a first, small step. Only a chance that is told counts: nobody knows it for another. A mix
 * that tells nothing has the project and the pilot of its largest part that does.
 */
export function projectOf(plan: ReadPlan, context: ModelContext): Project {
  const answerSources = [
    plan,
    ...plan.parts.toSorted((a, b) => b.share - a.share || (a.plan.id < b.plan.id ? -1 : 1)).map((part) => part.plan),
  ];
  const transition = answerSources.map((answerSource) => transitionOf(answerSource, context)).find((told) => told !== undefined);
  const pilot = answerSources.map((answerSource) => pilotOf(answerSource, context)).find((told) => told !== undefined);
  return { ...(transition && { transition }), ...(pilot && { pilot }) };
}

/** Projects that lead to the same maker in the same place are late or stop together. */
function transitionOf({ fields, id, maker, place }: ReadPlan, context: ModelContext): Transition | undefined {
  const told = (field: PlanFieldId) => fields[field].from === 'answer';
  const amount = (field: PlanFieldId) => context.registry.known(fields[field], planRuleOf(field));
  const isLate = told('lateChance');
  if (!isLate && !told('stopChance')) return undefined;
  return {
    id: maker === 'same' ? id : `${maker}:${place.code}`,
    ...(isLate && { delay: { chance: amount('lateChance'), months: amount('lateMonths') } }),
    standby: context.registry.figure('project-standby', context.figures.costDefaults.projectStandby),
    ...(told('stopChance') && { cancelled: { chance: amount('stopChance'), sunkShare: amount('stopLoss') } }),
  };
}

function pilotOf({ fields }: ReadPlan, { registry }: ModelContext): Pilot | undefined {
  if (fields.pilot.value !== 'yes') return undefined;
  const amount = (field: PlanFieldId) => registry.known(fields[field], planRuleOf(field));
  return { share: amount('pilotShare'), months: amount('pilotMonths'), oneOffs: amount('pilotCost'), element: 'pilot' };
}
