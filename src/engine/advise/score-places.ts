import { valueAt } from '../textbook/value-at.ts';
import type { CriterionId } from './weigh/weighed.ts';
import { additiveValues } from '../textbook/decisions/additive-values.ts';
import type { Matrix } from '../textbook/decisions/matrix.ts';
import { prometheeNetFlows } from '../textbook/decisions/promethee-net-flows.ts';
import { topsis } from '../textbook/decisions/topsis.ts';

/** Places from 1, in the order of the options; equal options share the better one. */
export type Places = readonly number[];

/** A criterion with a score per option: 0 at the worst end of the printed range and 1 at the best. */
export interface Scored {
  readonly id: CriterionId;
  readonly weight: number;
  readonly scores: readonly number[];
}

/** Differences in scores, and in what a method makes of them, below this are none. */
export const noDifference = 1e-9;

/** The value model: Σ weight · score. */
export function placesByValue(criteria: readonly Scored[]): Places {
  return byScore(
    additiveValues(
      matrixOf(criteria),
      criteria.map(({ weight }) => weight),
    ),
  );
}

/**
 * TOPSIS by vectors of the scores. The scale of a vector is its length, so a criterion counts for more where options lie far apart
 * for their size than weights over a range mean it to.
 */
export function placesByTopsis(criteria: readonly Scored[]): Places {
  return byScore(
    topsis(
      matrixOf(criteria),
      criteria.map(({ weight }) => weight),
      criteria.map(() => 'max'),
    ),
  );
}

/**
 * PROMETHEE II with a Gaussian preference that bends, on all criteria alike, at the root of their mean variance over the options,
 * by weight: weights hold for whole ranges, so that a bend per criterion would let tiny differences count in full, and a straight
 * line over the range would repeat the value model. A large difference counts little more than a middling one.
 */
export function placesByPromethee(criteria: readonly Scored[]): Places {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const s = Math.sqrt(criteria.reduce((sum, { weight, scores }) => sum + (weight / total) * variance(scores), 0));
  return byScore(
    prometheeNetFlows(
      matrixOf(criteria),
      criteria.map(({ weight }) => weight),
      criteria.map(() => 'max'),
      criteria.map(() => ({ type: 'gaussian', s })),
    ),
  );
}

function matrixOf(criteria: readonly Scored[]): Matrix {
  return (criteria[0]?.scores ?? []).map((_, option) => criteria.map(({ scores }) => valueAt(scores, option)));
}

function variance(scores: readonly number[]): number {
  const mean = scores.reduce((sum, score) => sum + score / scores.length, 0);
  return scores.reduce((sum, score) => sum + (score - mean) ** 2 / scores.length, 0);
}

function byScore(scores: readonly number[]): Places {
  return placesOf(scores, (score, other) => other - score > noDifference);
}

/** One more than the number of others that `isBehind` puts before. */
export function placesOf<T>(list: readonly T[], isBehind: (own: T, other: T) => boolean): Places {
  return list.map((own) => 1 + list.filter((other) => isBehind(own, other)).length);
}
