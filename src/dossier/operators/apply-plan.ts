import type { OptionPoint } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { countedOnce } from './counted-once.ts';
import { fromOneMaker } from './from-one-maker.ts';
import { mix } from './mix.ts';
import { chargedOn } from './charged-on.ts';
import { projectOf } from './project-of.ts';
import { split } from './split.ts';
import { stay } from './stay.ts';
import { targetChanged, targetOf, type ModelContext } from './target.ts';

/** A plan as a point in the same space as staying: which operator works on today's chain. */
export function applyPlan(plan: ReadPlan, context: ModelContext): OptionPoint {
  return { ...countedOnce(operate(plan, context)), ...projectOf(plan, context), ...chargedOn(context) };
}

function operate(plan: ReadPlan, context: ModelContext): OptionPoint {
  switch (plan.archetype) {
    case 'stay':
      return { ...stay(context), id: plan.id };
    case 'mix':
      return mix(plan, context);
    case 'better-terms':
    case 'stockpile':
    case 'substitute':
    case 'monitor':
      // Only what the plan tells differs from staying; all else is the same draw, so that it cancels out.
      return fromOneMaker(plan, targetChanged(plan, context.dossier), context);
    case 'diversify':
    case 'circular':
      return split(plan, context);
    case 'nearshore':
    case 'friendshore':
    case 'elsewhere':
    case 'reshore-buy':
    case 'reshore-make':
    case 'reshore-automated':
      return fromOneMaker(plan, targetOf(plan), context);
  }
}
