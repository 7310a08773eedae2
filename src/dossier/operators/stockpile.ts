import type { OptionPoint } from '../../engine/simulate/inputs.ts';
import type { ReadPlan } from '../dossier.ts';
import { keepStock } from './keep-stock.ts';
import { stay } from './stay.ts';
import { targetToday, type Kitchen } from './target.ts';

/** Today's chain with more weeks of stock, of goods or of parts. */
export function stockpile(plan: ReadPlan, kitchen: Kitchen): OptionPoint {
  return { ...stay(kitchen), id: plan.id, way: plan.way, ...keepStock(plan, targetToday(kitchen.dossier), kitchen) };
}
