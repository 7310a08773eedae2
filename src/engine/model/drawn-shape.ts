import type { ThreePoints } from '../textbook/distributions/pert.ts';
import type { Estimate } from './estimate.ts';

type Range = Pick<Estimate, 'low' | 'likely' | 'high' | 'bounds'>;

/**
 * Ends and most frequent value of the PERT distribution (λ = 4) that an estimate is drawn from. Its mean is `likely`, so that the
 * printed figure is what is counted with on average, however uneven the range:
 *
 * mode = 3 · likely − low − high, ends at mode − 2·(mode − low) and mode + 2·(high − mode), within the bounds; then the mode, or the
 * far end where the mode reaches the near one, is moved until (end + 4·mode + end) ÷ 6 = likely.
 */
export function drawnShape({ low, likely, high, bounds: [least, most] }: Range): ThreePoints {
  const mean = Math.min(Math.max(likely, least), most);
  const middle = Math.min(Math.max(3 * mean - low - high, low), high);
  // What is lost by rounding must not turn the order around.
  const from = Math.min(mean, Math.max(least, 2 * low - middle));
  const to = Math.max(mean, Math.min(most, 2 * high - middle));
  const mode = (6 * mean - from - to) / 4;
  if (mode <= from) return { low: from, likely: from, high: Math.max(from, 6 * mean - 5 * from) };
  if (mode >= to) return { low: Math.min(to, 6 * mean - 5 * to), likely: to, high: to };
  return { low: from, likely: mode, high: to };
}
