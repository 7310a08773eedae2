/** A value of an estimate, and by how much the leader is dearer there than its rival. */
export interface Lag {
  readonly value: number;
  readonly by: number;
}

/** Where a lag changes sign. */
export interface Change {
  readonly value: number;
  /** A lag as near to it as is known: past it where it is a jump. */
  readonly past: Lag;
}

/** Share of a value to which a crossing is narrowed down: its middle is half of that away at most. */
export const tolerance = 0.002;
const leastStep = 1e-9;

/**
 * Where `by` changes sign between two places, to 0.1 % of the value. Yields each value whose lag it needs and is handed that.
 *
 * Tries the point where a straight line crosses zero, then just past it, then the middle, so that every round at least halves the rest.
 * A curve that bends one way crosses zero between the straight lines through a point and either end: where both cross near the point,
 * they are the answer, so that a nearly straight curve is done in one.
 *
 * @returns `undefined` when a lag cannot be had
 */
export function* findCrossing(inside: Lag, outside: Lag): Generator<number, Change | undefined, number | undefined> {
  const span = Math.abs(outside.value - inside.value);
  let near = inside;
  let far = outside;
  for (let round = 0; ; round += 1) {
    const width = far.value - near.value;
    const allowed = Math.max(tolerance * Math.min(Math.abs(near.value), Math.abs(far.value)), leastStep * span);
    if (Math.abs(width) <= allowed || round > 200) return { value: near.value + width / 2, past: far };
    const value = nextTry(near, far, { width, step: 0.4 * allowed * Math.sign(width), round: round % 3 });
    const by = yield value;
    if (by === undefined) return undefined;
    const here = { value, by };
    const isShort = isSameSide(by, inside.by);
    const [known, other] = isShort ? [near, far] : [far, near];
    const straight = straightCrossing(here, other);
    const isNear = (one: number) => Math.abs(one - value) <= allowed / 4;
    if (isNear(straight) && isNear(straightCrossing(known, here))) return { value: straight, past: here };
    if (isShort) near = here;
    else far = here;
  }
}

/** How much a lag rises with every unit of the estimate, from one to the other. */
export function slopeOf(one: Lag, other: Lag): number {
  return (other.by - one.by) / (other.value - one.value);
}

/** The value at which the straight line through two lags crosses zero. */
export function straightCrossing(near: Lag, far: Lag): number {
  return near.value + ((far.value - near.value) * near.by) / (near.by - far.by);
}

function nextTry(
  near: Lag,
  far: Lag,
  { width, step, round }: { readonly width: number; readonly step: number; readonly round: number },
): number {
  const straight = straightCrossing(near, far);
  const middle = near.value + width / 2;
  // What was tried last is now one of the ends; the crossing lies just inside it when the curve is nearly straight.
  const isNearEnd = Math.abs(straight - near.value) < Math.abs(far.value - straight);
  const tried = round === 2 ? middle : round === 1 ? (isNearEnd ? near.value + 2 * step : far.value - 2 * step) : straight;
  const least = Math.min(near.value, far.value);
  const most = Math.max(near.value, far.value);
  return tried > least && tried < most ? tried : middle;
}

/** Whether two lags have the same sign; nought counts as cheaper. */
export function isSameSide(left: number, right: number): boolean {
  return left > 0 === right > 0;
}
