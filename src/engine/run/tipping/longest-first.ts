import type { EstimateId } from '../../model/estimate.ts';
import type { Model } from '../../model/model.ts';
import { reachOf } from '../../model/reach.ts';

/** Simulating what stops an option takes about so many times as long as booking it. */
const outagesWeigh = 3;

/** Estimates in the order in which several workers search them soonest: those that reach most first, so that no long one comes last. */
export function longestFirst(model: Model, estimates: readonly EstimateId[]): readonly EstimateId[] {
  const costOf = (id: EstimateId) => {
    const estimate = model.estimates.findIndex((one) => one.id === id);
    if (estimate === -1) return 0;
    const { options, outages } = reachOf(model, estimate);
    return options.reduce((sum, reached) => sum + reached, 0) * (outages ? 1 + outagesWeigh : 1);
  };
  return estimates
    .map((id) => ({ id, cost: costOf(id) }))
    .toSorted((one, other) => other.cost - one.cost)
    .map(({ id }) => id);
}
