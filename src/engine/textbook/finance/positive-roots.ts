import { valueAt } from '../value-at.ts';
import { signChanges } from './sign-changes.ts';

/**
 * All positive roots of the polynomial Σ coefficients[t]·x^t, each once, as ln x, in ascending order.
 *
 * Between two sign changes of its coefficients lies the seam k. x^(−k−½)·P(x) has the same roots and rises or falls wherever
 * Σ (t − k − ½)·coefficients[t]·x^t keeps its sign; that polynomial has one sign change less. So its roots, found the same way,
 * cut the half line into pieces on which P has at most one root, which bisection finds: no starting point, no root missed.
 * A root where P only touches zero counts when P there is zero up to rounding.
 */
export function positiveRoots(coefficients: readonly number[]): readonly number[] {
  const first = coefficients.findIndex((value) => value !== 0);
  if (first < 0) return [];
  const last = coefficients.findLastIndex((value) => value !== 0);
  return rootsOf(coefficients.slice(first, last + 1));
}

/** Both ends of `coefficients` are not zero. */
function rootsOf(coefficients: readonly number[]): readonly number[] {
  if (signChanges(coefficients) === 0) return [];
  const seam = seamOf(coefficients);
  const turns = rootsOf(coefficients.map((value, t) => value * (t - seam)));
  const [low, high] = reach(coefficients);
  const ends = [low, ...turns.filter((turn) => turn > low && turn < high), high];
  const signs = ends.map((end) => signAt(coefficients, end));
  const roots: number[] = [];
  ends.forEach((end, i) => {
    const sign = valueAt(signs, i);
    if (i > 0 && sign * valueAt(signs, i - 1) < 0) roots.push(bisect(coefficients, { low: valueAt(ends, i - 1), high: end, sign }));
    if (sign === 0) roots.push(end);
  });
  return roots;
}

/** Half-way between the first two places whose coefficients differ in sign. */
function seamOf(coefficients: readonly number[]): number {
  const sign = Math.sign(valueAt(coefficients, 0));
  const next = coefficients.findIndex((value) => value !== 0 && Math.sign(value) !== sign);
  return next - 0.5;
}

/**
 * ln x below and above which the outermost term outweighs all others together (Cauchy's bound, both ways, in logarithms against overflow).
 */
function reach(coefficients: readonly number[]): readonly [number, number] {
  const logs = coefficients.map((value) => Math.log(Math.abs(value)));
  const largest = Math.max(...logs) + Math.LN2 + 1e-9;
  const [first = 0] = logs;
  const last = logs.at(-1) ?? 0;
  return [first - largest, largest - last];
}

/** Sign of P at ln x = `at`; 0 when P is zero up to the rounding of its own terms. */
function signAt(coefficients: readonly number[], at: number): number {
  // For x above 1 the mirror image in 1/x, divided by the highest power: nothing overflows.
  const ordered = at > 0 ? coefficients : coefficients.toReversed();
  const x = Math.exp(-Math.abs(at));
  let value = 0;
  let size = 0;
  for (const coefficient of ordered) {
    value = value * x + coefficient;
    size = size * x + Math.abs(coefficient);
  }
  const rounding = 4 * Number.EPSILON * (coefficients.length + 1) * size;
  return Math.abs(value) <= rounding ? 0 : Math.sign(value);
}

interface Bracket {
  readonly low: number;
  readonly high: number;
  /** Sign of P at `high`. */
  readonly sign: number;
}

function bisect(coefficients: readonly number[], { low, high, sign }: Bracket): number {
  let [below, above] = [low, high];
  for (let turn = 0; turn < 200; turn += 1) {
    const middle = 0.5 * (below + above);
    if (middle <= below || middle >= above) break;
    const found = signAt(coefficients, middle);
    if (found === 0) return centreOfZeros(coefficients, middle, [below, above]);
    if (found === sign) above = middle;
    else below = middle;
  }
  return 0.5 * (below + above);
}

/** Around a root, P is zero up to rounding on a short stretch: its middle is the best answer. */
function centreOfZeros(coefficients: readonly number[], inside: number, [low, high]: readonly [number, number]): number {
  const edge = (outside: number): number => {
    let [zero, other] = [inside, outside];
    for (let turn = 0; turn < 100; turn += 1) {
      const middle = 0.5 * (zero + other);
      if (middle === zero || middle === other) break;
      if (signAt(coefficients, middle) === 0) zero = middle;
      else other = middle;
    }
    return zero;
  };
  return 0.5 * (edge(low) + edge(high));
}
