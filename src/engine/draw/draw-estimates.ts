import { setAt } from '../textbook/value-at.ts';
import { drawnShape } from '../model/drawn-shape.ts';
import { isDrawable, type Estimate, type EstimateId } from '../model/estimate.ts';
import { normalCumulative, normalQuantile } from '../textbook/distributions/normal.ts';
import { sobolDimensions } from './direction-numbers.ts';
import { keyedRandomAt, type RandomAt } from '../textbook/random/keyed-random.ts';
import { pertTable } from './pert-table.ts';
import { sobolAt } from './sobol.ts';

/** Fills `into` with the values of all estimates in one future. */
export type DrawFuture = (future: number, into: Float64Array) => void;

/**
 * The draws of all estimates by future. A draw belongs to the id of its estimate, whatever else is in the list:
 * (seed, id, future) decides it, with the Sobol dimension that its priority declares. An estimate that cannot be drawn stays at 0.
 */
export function drawEstimates(estimates: readonly Estimate[], seed: number): DrawFuture {
  const holders = sobolHolders(estimates);
  const draws = estimates.map((estimate) => drawOne(estimate, holders.get(estimate.priority ?? -1) === estimate.id, seed));
  return (future, into) => {
    for (const [place, drawEstimate] of draws.entries()) setAt(into, place, drawEstimate(future));
  };
}

function drawOne(estimate: Estimate, holdsDimension: boolean, seed: number): RandomAt {
  const { id, low, likely, high, bounds, priority = 0, follows } = estimate;
  if (!isDrawable(estimate)) return () => 0;
  const [least, most] = bounds;
  if (low === high) return () => likely;
  const quantile = pertTable(drawnShape(estimate));
  const own = holdsDimension ? sobolAt(priority, seed, id) : keyed(id, seed);
  const uniform = follows === undefined ? own : along(own, keyed(follows.id, seed), follows.correlation);
  return (future) => Math.min(Math.max(quantile(uniform(future)), least), most);
}

function keyed(id: EstimateId, seed: number): RandomAt {
  return keyedRandomAt(seed, `estimate:${id}`);
}

/**
 * A uniform number that moves along with another: Φ(ρ·Φ⁻¹(other) + √(1 − ρ²)·Φ⁻¹(own)), a Gaussian copula. What is drawn by it
 * keeps its distribution.
 *
 * @see Nelsen (2006), An Introduction to Copulas, 2.3
 */
function along(own: RandomAt, other: RandomAt, correlation: number): RandomAt {
  const apart = Math.sqrt(1 - correlation * correlation);
  return (future) => normalCumulative(correlation * normalQuantile(other(future)) + apart * normalQuantile(own(future)));
}

/** Which estimate holds each Sobol dimension. Two may not share one: the first in order of id holds it, wherever it stands in the list. */
function sobolHolders(estimates: readonly Estimate[]): ReadonlyMap<number, EstimateId> {
  const holders = new Map<number, EstimateId>();
  for (const { id, low, high, priority } of estimates) {
    if (priority === undefined || low === high || !Number.isInteger(priority) || priority < 0 || priority >= sobolDimensions) continue;
    const holder = holders.get(priority);
    if (holder === undefined || id < holder) holders.set(priority, id);
  }
  return holders;
}
