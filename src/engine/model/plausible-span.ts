import type { Estimate } from './estimate.ts';

const beyond = 1.5;
const constantShare = 0.6;

/**
 * Everything an estimate could plausibly be: low − 1.5·(likely − low) to high + 1.5·(high − likely), which holds all its
 * draws; 60 % each way around a constant. Clipped to its bounds.
 */
export function plausibleSpan({ low, likely, high, bounds }: Estimate): readonly [number, number] {
  const [least, most] = bounds;
  const isConstant = low === high;
  const down = isConstant ? Math.abs(likely) * constantShare : likely - low + beyond * (likely - low);
  const up = isConstant ? Math.abs(likely) * constantShare : high - likely + beyond * (high - likely);
  return [Math.min(Math.max(likely - down, least), likely), Math.max(Math.min(likely + up, most), likely)];
}
