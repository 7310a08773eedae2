import { constant } from '../../engine/model/amount.ts';
import type { OptionPoint } from '../../engine/model/inputs.ts';
import { coverToday } from './in-stock.ts';
import { jobsToday } from './jobs-here.ts';
import { alone, makeSource } from './make-source.ts';
import { nothingOnce } from './one-off.ts';
import { targetToday, type ModelContext } from './target.ts';

export const stayId = 'stay';

/** Today's chain as it is. */
export function stay(context: ModelContext): OptionPoint {
  return {
    id: stayId,
    direction: 'stay',
    sources: [makeSource(targetToday(context.dossier), context, alone)],
    coverWeeks: coverToday(context),
    jobsHere: constant(jobsToday(context)),
    judged: {},
    ...nothingOnce,
  };
}
