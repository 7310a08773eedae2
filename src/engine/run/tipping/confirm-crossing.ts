import { findCrossing, isSameSide, slopeOf, straightCrossing, tolerance, type Change, type Lag } from './find-crossing.ts';

/** A lag at a value, on the cases on which a crossing is confirmed; `undefined` where it cannot be had. */
export type LagAt = (value: number) => Generator<void, number | undefined, void>;

const mostSteps = 12;

/**
 * The first change of sign of a coarse curve, away from its first point, which is exact; confirmed on the exact one.
 *
 * Starts where the coarse curve crosses. Its slope, by as much steeper or flatter as the exact curve was from the first point until here,
 * says where the crossing is; the next place is just past that, and then ever further, until the sign changes. A curve that bends one way
 * crosses between the straight line through the two ends, and the one through the first point and the nearer end: where both cross near
 * that next place, nothing is left to narrow down.
 *
 * @param lags of the coarse curve, from the likely value away
 */
export function* confirmCrossing(lags: readonly Lag[], lagAt: LagAt): Generator<void, Change | undefined, void> {
  const turn = lags.findIndex(({ by }) => !isSameSide(by, lags[0]?.by ?? by));
  const [first, inside, outside, last] = [lags[0], lags[turn - 1], lags[turn], lags.at(-1)];
  if (first === undefined || inside === undefined || outside === undefined || last === undefined) return undefined;
  const within = (value: number) => Math.min(Math.max(value, Math.min(first.value, last.value)), Math.max(first.value, last.value));
  const outwards = Math.sign(last.value - first.value);
  const span = Math.abs(last.value - first.value);
  let here = yield* knownAt(straightCrossing(inside, outside), lagAt);
  if (here === undefined) return undefined;
  const steeper = 1 - here.by / first.by;
  let slope = slopeOf(inside, outside) * (steeper > 0 && steeper < Infinity ? steeper : 1);
  let past = (tolerance / 16) * Math.abs(here.value) + 1e-6 * span;
  for (let count = 0; count < mostSteps; count += 1) {
    const isShort = isSameSide(here.by, first.by);
    const value = within(here.value + (isShort ? outwards : -outwards) * (Math.abs(here.by / slope) + past));
    if (value === here.value) return undefined; // past the end of what is plausible, or not lost on any side
    const there: Lag | undefined = yield* knownAt(value, lagAt);
    if (there === undefined) return undefined;
    if (!isSameSide(there.by, here.by)) {
      const [near, far] = isShort ? [here, there] : [there, here];
      const crossing = straightCrossing(near, far);
      const isNear = (one: number) => Math.abs(one - value) <= (tolerance / 4) * Math.abs(value);
      return isNear(crossing) && isNear(straightCrossing(first, near)) ? { value: crossing, past: there } : yield* narrow(near, far, lagAt);
    }
    const straight = slopeOf(here, there);
    if (straight * slope > 0) slope = straight;
    past = Math.max(2 * past, span * 0.002);
    here = there;
  }
  return undefined;
}

function* knownAt(value: number, lagAt: LagAt): Generator<void, Lag | undefined, void> {
  const by = yield* lagAt(value);
  return by === undefined ? undefined : { value, by };
}

function* narrow(inside: Lag, outside: Lag, lagAt: LagAt): Generator<void, Change | undefined, void> {
  const crossing = findCrossing(inside, outside);
  let next = crossing.next();
  while (next.done !== true) next = crossing.next(yield* lagAt(next.value));
  return next.value;
}
