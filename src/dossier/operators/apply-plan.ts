import type { OptionPoint } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../dossier.ts';
import { countedOnce } from './counted-once.ts';
import { fromOneMaker } from './from-one-maker.ts';
import { mix } from './mix.ts';
import { chargedOn } from './charged-on.ts';
import { projectOf } from './project-of.ts';
import { split } from './split.ts';
import { stay } from './stay.ts';
import { targetChanged, targetOf, type Kitchen } from './target.ts';

/** A plan as a point in the same space as staying: which operator works on today's chain. */
export function applyPlan(plan: ReadPlan, kitchen: Kitchen): OptionPoint {
  return { ...countedOnce(operate(plan, kitchen)), ...projectOf(plan, kitchen), ...chargedOn(kitchen) };
}

function operate(plan: ReadPlan, kitchen: Kitchen): OptionPoint {
  switch (plan.archetype) {
    case 'stay':
      return { ...stay(kitchen), id: plan.id };
    case 'mix':
      return mix(plan, kitchen);
    case 'better-terms':
    case 'stockpile':
    case 'substitute':
    case 'monitor':
      // Only what the plan tells differs from staying; all else is the same draw, so that it cancels out.
      return fromOneMaker(plan, targetChanged(plan, kitchen.dossier), kitchen);
    case 'diversify':
    case 'circular':
      return split(plan, kitchen);
    case 'nearshore':
    case 'friendshore':
    case 'elsewhere':
    case 'reshore-buy':
    case 'reshore-make':
    case 'reshore-automated':
      return fromOneMaker(plan, targetOf(plan), kitchen);
  }
}
