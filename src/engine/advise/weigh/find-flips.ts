import { takeSteps } from '../../textbook/take-steps.ts';
import type { EstimateId } from '../../model/estimate.ts';
import type { Flip } from './weighed.ts';
import type { PreparedWeighing } from './prepare-weighing.ts';
import { rulesOf, weighable, type Weighing } from './weighing.ts';

/** An estimate that changes what comes first less often than this, in one of fifty cases, is not worth a morning. */
const leastShare = 0.02;

/** What is worth finding out under the weights that people gave, all people counting alike; the largest share first. */
export function findFlips(prepared: PreparedWeighing, weighings: readonly Weighing[]): readonly Flip[] {
  const people = rulesOf(weighings, weighable(prepared.values.criteria, prepared.annuity)).map((rule) => takeSteps(prepared.flips(rule)));
  const shares = new Map<EstimateId, number>();
  for (const flips of people) {
    for (const [estimate, share] of flips) shares.set(estimate, (shares.get(estimate) ?? 0) + share / people.length);
  }
  return [...shares]
    .map(([estimate, share]) => ({ estimate, share }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((a, b) => b.share - a.share);
}
