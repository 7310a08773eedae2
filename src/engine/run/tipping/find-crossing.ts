/** A value of an estimate, and by how much the leader is dearer there than its rival. */
export interface Lag {
  readonly value: number;
  readonly by: number;
}

const tolerance = 0.002;
const leastStep = 1e-9;

/**
 * Where `by` changes sign between two places, to 0.2 % of the value. Yields each value whose lag it needs and is handed that.
 *
 * Tries the point where a straight line crosses zero, then just past it, then the middle: nearly straight curves are done
 * in two, and every round at least halves the rest.
 *
 * @returns the two ends of what is left, the one on the side of `inside` first; `undefined` when a lag cannot be had
 */
export function* findCrossing(inside: Lag, outside: Lag): Generator<number, readonly [Lag, Lag] | undefined, number | undefined> {
  const span = Math.abs(outside.value - inside.value);
  let near = inside;
  let far = outside;
  for (let round = 0; ; round += 1) {
    const width = far.value - near.value;
    const allowed = Math.max(tolerance * Math.min(Math.abs(near.value), Math.abs(far.value)), leastStep * span);
    if (Math.abs(width) <= allowed || round > 200) return [near, far];
    const value = nextTry(near, far, { width, step: 0.4 * allowed * Math.sign(width), round: round % 3 });
    const by = yield value;
    if (by === undefined) return undefined;
    if (isSameSide(by, inside.by)) near = { value, by };
    else far = { value, by };
  }
}

function nextTry(
  near: Lag,
  far: Lag,
  { width, step, round }: { readonly width: number; readonly step: number; readonly round: number },
): number {
  const straight = near.value + (width * near.by) / (near.by - far.by);
  const middle = near.value + width / 2;
  // What was tried last is now one of the ends; the crossing lies just inside it when the curve is nearly straight.
  const isNearEnd = Math.abs(straight - near.value) < Math.abs(far.value - straight);
  const tried = round === 2 ? middle : round === 1 ? (isNearEnd ? near.value + 2 * step : far.value - 2 * step) : straight;
  const least = Math.min(near.value, far.value);
  const most = Math.max(near.value, far.value);
  return tried > least && tried < most ? tried : middle;
}

function isSameSide(left: number, right: number): boolean {
  return left > 0 === right > 0;
}
