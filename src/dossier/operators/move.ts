import { constant } from '../../engine/estimate/amount.ts';
import type { OptionPoint } from '../../engine/simulate/inputs.ts';
import type { ReadPlan } from '../dossier.ts';
import { jobsHere } from './jobs-here.ts';
import { keepStock } from './keep-stock.ts';
import { alone, makeSource } from './make-source.ts';
import { oneOff } from './one-off.ts';
import { targetOf, type Kitchen } from './target.ts';

/** All of it from another maker: a supplier nearby, in a partner country or here, or an own line by hand or automated. */
export function move(plan: ReadPlan, kitchen: Kitchen): OptionPoint {
  const target = targetOf(plan);
  return {
    id: plan.id,
    way: plan.way,
    sources: [makeSource(target, kitchen, alone)],
    jobsHere: constant(jobsHere(plan, kitchen)),
    judged: {},
    ...keepStock(plan, target, kitchen),
    ...oneOff(plan, kitchen),
  };
}
