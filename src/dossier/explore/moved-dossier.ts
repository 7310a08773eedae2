import { changeResolved, movedTo, type ResolvedChange } from '../read/change-resolved.ts';
import type { Dossier } from '../read/dossier.ts';
import type { Lever } from './lever.ts';
import type { Trial } from './trial.ts';

/** A dossier with what is tried, in a moment, for while a slider moves: the figures alone move, what stands in for open answers does not follow. */
export function movedDossier(dossier: Dossier, levers: readonly Lever[], { tried }: Trial): Dossier {
  const changes = new Map<string, ResolvedChange>();
  for (const { plan, field, answer } of tried) {
    const lever = levers.find(({ of }) => of.plan === plan && of.field === field);
    if (lever === undefined || typeof answer.value !== 'number') continue;
    changes.set(lever.known.estimate, movedTo(answer.value / lever.perAnswer, lever.rule.bounds));
  }
  return changeResolved(dossier, changes);
}
