import { constant } from '../../engine/model/amount.ts';
import type { OptionPoint } from '../../engine/model/inputs.ts';
import { coverToday } from './in-stock.ts';
import { jobsToday } from './jobs-here.ts';
import { alone, makeSource } from './make-source.ts';
import { nothingOnce } from './one-off.ts';
import { targetToday, type Kitchen } from './target.ts';

export const stayId = 'stay';

/** Today's chain as it is. */
export function stay(kitchen: Kitchen): OptionPoint {
  return {
    id: stayId,
    way: 'stay',
    sources: [makeSource(targetToday(kitchen.dossier), kitchen, alone)],
    coverWeeks: coverToday(kitchen),
    jobsHere: constant(jobsToday(kitchen)),
    judged: {},
    ...nothingOnce,
  };
}
