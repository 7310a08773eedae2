import { constant } from '../../engine/model/amount.ts';
import type { OptionPoint } from '../../engine/model/inputs.ts';
import type { ReadPlan } from '../read/dossier.ts';
import { jobsHere } from './jobs-here.ts';
import { keepStock } from './keep-stock.ts';
import { alone, makeSource } from './make-source.ts';
import { oneOff } from './one-off.ts';
import type { ModelContext, Target } from './target.ts';

/** All of it from one maker, who makes it as the target says. */
export function fromOneMaker(plan: ReadPlan, target: Target, context: ModelContext): OptionPoint {
  return {
    id: plan.id,
    direction: plan.direction,
    sources: [makeSource(target, context, alone)],
    jobsHere: constant(jobsHere(plan, context)),
    judged: {},
    ...keepStock(plan, target, context),
    ...oneOff(plan, context),
  };
}
