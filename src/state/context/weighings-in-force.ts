import type { Wizard } from './wizard-state.ts';

/** What people find important, where the answer follows it: one switch decides for all that is told. */
export function weighingsInForce({ draft, rankedBy }: Pick<Wizard, 'draft' | 'rankedBy'>) {
  return rankedBy === 'money' ? undefined : draft?.weighings;
}
