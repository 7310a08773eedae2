import type { Steps } from '../../textbook/take-steps.ts';
import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { EstimateId } from '../../model/estimate.ts';
import type { OptionId } from '../../model/inputs.ts';
import { degree, legendre, type ConditionalValues } from './conditional-values.ts';
import type { CriteriaValues } from './criteria-values.ts';

/** Fewer futures say nothing of one estimate among a hundred. */
const fewestFutures = 64;
/** 99.999 % point of χ² with three degrees of freedom: hundreds of pairs are looked at, and futures × r² stays below it without a link. */
const noiseBorder = 25.9;
/** What is ahead by less than this, of a value from 0 to 1, does not change what anyone would choose. */
const leastLead = 0.001;
/** Places between the lowest and the highest of its draws at which an estimate is thought to be known. */
const places = 50;

const polynomials = Float64Array.from(Array.from({ length: places }, (_, at) => legendre((at + 0.5) / places)).flat());
/** Draws of weights under which it is looked at in one step. */
const drawsPerStep = 16;

/** The most that each polynomial comes to. */
const heights = legendre(1);

interface FlipInput {
  readonly values: CriteriaValues;
  readonly conditional: ConditionalValues;
  /** Options that can be taken, in the order in which equal ones stand. */
  readonly running: readonly OptionId[];
  /** `[draw × criteria + criterion]` */
  readonly weights: Float64Array;
}

/**
 * Steps to the share of cases × weights in which another option comes first once one estimate is known exactly; nothing for estimates that
 * change nothing.
 *
 * flip(x) = P over weights w and draws of x [ argmax_i E[V_i | w, x] ≠ argmax_i E[V_i | w] ], V_i = Σ w_k · v_ik
 *
 * E[V_i − V_leader | x] is a regression on polynomials of x (`conditionalValues`). What does not stand out from noise counts as no
 * link at all. The rest is drawn in until its variance is what remains when the noise of its slopes is taken off:
 * factor √(1 − 3 · s² ÷ (futures · Σ slope²)), s² = the variance that x leaves unexplained. A share beyond a border is then right
 * on average, also between nearly equal options, where noise alone would turn the order half of the time.
 *
 * The leader is that of each draw of the weights: what is found out is the estimate, not the weight. A lead that nobody would act
 * on is none, so that a copy of an option changes nothing.
 *
 * @see Louis (1984), Journal of the American Statistical Association 79: 393–398, on drawing in to the right spread
 */
export function* flipShares({ values, conditional, running, weights }: FlipInput): Steps<ReadonlyMap<EstimateId, number>> {
  const criteria = values.criteria.length;
  const draws = weights.length / criteria;
  const rows = running.map((option) => values.options.indexOf(option));
  if (values.futures < fewestFutures || rows.length < 2) return new Map();
  const flips = new Float64Array(conditional.estimates.length);
  for (let draw = 0; draw < draws; draw += 1) {
    const pair = pairUnder(weights.subarray(draw * criteria, (draw + 1) * criteria), rows, { values, conditional });
    for (let estimate = 0; estimate < flips.length; estimate += 1) {
      addAt(flips, estimate, flipsIn(pair, estimate, conditional) / (draws * places));
    }
    if ((draw + 1) % drawsPerStep === 0) yield;
  }
  return new Map(
    conditional.estimates.flatMap((id, at) => {
      const share = valueAt(flips, at);
      return share > 0 ? [[id, share] as const] : [];
    }),
  );
}

/** The order under one draw of the weights. */
interface Pair {
  readonly futures: number;
  /** Of all options, those that do not run included. */
  readonly options: number;
  readonly leader: number;
  readonly others: readonly Contender[];
  /** `slopes[(estimate × options + option) × degree + power]` */
  readonly slopes: Float64Array;
}

interface Contender {
  readonly row: number;
  /** Mean of its value − that of the leader, at most 0, and the variance of that difference. */
  readonly ahead: number;
  readonly variance: number;
}

function pairUnder(
  weights: Float64Array,
  rows: readonly number[],
  { values, conditional }: Pick<FlipInput, 'values' | 'conditional'>,
): Pair {
  const worth = rows.map((row) => (values.scores[row] ?? []).reduce((sum, score, at) => sum + score * valueAt(weights, at), 0));
  const most = Math.max(...worth);
  const first = worth.indexOf(most);
  const leader = valueAt(rows, first);
  return {
    futures: values.futures,
    options: values.options.length,
    leader,
    others: rows.flatMap((row, at) =>
      at === first ? [] : [{ row, ahead: valueAt(worth, at) - most, variance: varianceOfDifference([row, leader], weights, conditional) }],
    ),
    slopes: slopesUnder(weights, conditional),
  };
}

/** Var(Σ w·v_one − Σ w·v_other) = the quadratic form of the covariance with weights +w and −w. */
function varianceOfDifference([one, other]: readonly [number, number], weights: Float64Array, { covariance }: ConditionalValues): number {
  const criteria = weights.length;
  const width = Math.sqrt(covariance.length);
  let sum = 0;
  for (let k = 0; k < criteria; k += 1) {
    for (let l = 0; l < criteria; l += 1) {
      const [oneK, otherK] = [(one * criteria + k) * width, (other * criteria + k) * width];
      const [oneL, otherL] = [one * criteria + l, other * criteria + l];
      const both =
        valueAt(covariance, oneK + oneL) -
        valueAt(covariance, oneK + otherL) -
        valueAt(covariance, otherK + oneL) +
        valueAt(covariance, otherK + otherL);
      sum += valueAt(weights, k) * valueAt(weights, l) * both;
    }
  }
  return sum;
}

/** The slopes of the criteria added up by weight. */
function slopesUnder(weights: Float64Array, { slopes }: ConditionalValues): Float64Array {
  const criteria = weights.length;
  const found = new Float64Array(slopes.length / criteria);
  for (let place = 0; place < found.length; place += 1) {
    const from = place * criteria;
    let sum = 0;
    for (let k = 0; k < criteria; k += 1) sum += valueAt(weights, k) * valueAt(slopes, from + k);
    setAt(found, place, sum);
  }
  return found;
}

/** At how many of the places something else comes first. */
function flipsIn({ futures, options, leader, others, slopes }: Pair, estimate: number, { uses }: ConditionalValues): number {
  const theirs = estimate * options + leader;
  let turned: Uint8Array | undefined;
  for (const { row, ahead, variance } of others) {
    const mine = estimate * options + row;
    if (uses[mine] !== 1 && uses[theirs] !== 1) continue;
    const first = valueAt(slopes, mine * degree) - valueAt(slopes, theirs * degree);
    const second = valueAt(slopes, mine * degree + 1) - valueAt(slopes, theirs * degree + 1);
    const third = valueAt(slopes, mine * degree + 2) - valueAt(slopes, theirs * degree + 2);
    const explained = first * first + second * second + third * third;
    if (explained * futures <= noiseBorder * variance) continue;
    const noise = (degree * Math.max(0, variance - explained)) / futures;
    const factor = Math.sqrt(Math.max(0, 1 - noise / explained));
    const furthest = heights[0] * Math.abs(first) + heights[1] * Math.abs(second) + heights[2] * Math.abs(third);
    if (ahead + factor * furthest <= leastLead) continue;
    turned ??= new Uint8Array(places);
    for (let place = 0; place < places; place += 1) {
      const at = place * degree;
      const learnt = first * valueAt(polynomials, at) + second * valueAt(polynomials, at + 1) + third * valueAt(polynomials, at + 2);
      if (ahead + factor * learnt > leastLead) setAt(turned, place, 1);
    }
  }
  return turned?.reduce((sum, one) => sum + one, 0) ?? 0;
}
