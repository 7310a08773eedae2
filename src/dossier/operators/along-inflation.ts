import { pert } from '../../engine/textbook/distributions/pert.ts';
import { drawnShape } from '../../engine/model/drawn-shape.ts';
import type { Estimate } from '../../engine/model/estimate.ts';
import { refEstimate } from '../estimates/estimate-name.ts';
import type { ModelContext } from './target.ts';

type Range = Pick<Estimate, 'low' | 'likely' | 'high'>;

/**
 * One draw of inflation under a nominal rate: rate = inflation + real growth, and real growth is apart from inflation. So the
 * two correlate by sd(inflation) / sd(rate), and the rate keeps its own range. A constant follows nothing.
 */
export function alongInflation(rate: Range, { figures }: Pick<ModelContext, 'figures'>): Pick<Estimate, 'follows'> {
  const { value: likely, low, high } = figures.driverGrowth.inflation;
  const spread = spreadOf(rate);
  if (spread === 0) return {};
  return { follows: { id: refEstimate('inflation'), correlation: Math.min(1, spreadOf({ low, likely, high }) / spread) } };
}

/** Standard deviation of what is drawn. */
function spreadOf(range: Range): number {
  return Math.sqrt(pert(drawnShape({ ...range, bounds: [-Infinity, Infinity] })).variance);
}
