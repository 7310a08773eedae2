/**
 * Share of the pieces that the reference still makes, `time` years after the start: all until the option works, then
 * less in a straight line over the ramp.
 */
export function oldShareAt(time: number, delay: number, ramp: number): number {
  if (time < delay) return 1;
  return time >= delay + ramp ? 0 : 1 - (time - delay) / ramp;
}

/** The same, on average over the year that ends at `yearEnd`. */
export function oldShareInYear(yearEnd: number, delay: number, ramp: number): number {
  return oldYearsUntil(yearEnd, delay, ramp) - oldYearsUntil(yearEnd - 1, delay, ramp);
}

function oldYearsUntil(time: number, delay: number, ramp: number): number {
  if (time <= delay) return time;
  const since = Math.min(time - delay, ramp);
  return ramp === 0 ? delay : delay + since - (since * since) / (2 * ramp);
}
