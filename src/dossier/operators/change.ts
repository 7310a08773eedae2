import { constant } from '../../engine/estimate/amount.ts';
import type { OptionPoint } from '../../engine/simulate/inputs.ts';
import type { ReadPlan } from '../dossier.ts';
import { jobsHere } from './jobs-here.ts';
import { keepStock } from './keep-stock.ts';
import { alone, makeSource } from './make-source.ts';
import { oneOff } from './one-off.ts';
import { targetChanged, type Kitchen } from './target.ts';

/**
 * Today's maker, with something changed: more weeks of stock, better terms, another material, closer follow-up. Only what the
 * plan tells differs from staying; all else is the same draw, so that it cancels out.
 */
export function change(plan: ReadPlan, kitchen: Kitchen): OptionPoint {
  const target = targetChanged(plan, kitchen.dossier);
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
