import { takeSteps, type Steps } from '../../textbook/take-steps.ts';
import { setAt, valueAt } from '../../textbook/value-at.ts';
import type { EstimateId } from '../../model/estimate.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { centredOf, differenceOf, readColumn, readDraws, type Centred } from '../../run/table/read-table.ts';

/** EUR by which the leader costs more than the rival, on average, when one estimate turns out low or high. */
export interface Weight {
  readonly estimate: EstimateId;
  /** With the estimate at its low: one in ten is lower. */
  readonly atLow: number;
  readonly atHigh: number;
}

/** How much each estimate contributes to the spread of the difference in cost between two options. */
export interface WhatWeighs {
  readonly leader: OptionId;
  readonly rival: OptionId;
  /** EUR, on average over the futures. */
  readonly mean: number;
  /** The widest first. */
  readonly weights: readonly Weight[];
}

interface Duel {
  readonly leader: OptionId;
  readonly rival: OptionId | undefined;
}

/** 99 % point of χ² with one degree of freedom: below it the effect of an estimate is not distinguishable from chance. */
const noiseBorder = 6.63;

/**
 * What each estimate does to (leader − rival), read from the table.
 *
 * The mean difference given the estimate, as a parabola fitted by least squares over the futures, at its low and at its high.
 * All other estimates stay as they were drawn, so that nothing is calculated anew. What shows no link is left out.
 */
export function whatWeighs(table: FuturesTable, inputs: ModelInputs, duel: Duel): WhatWeighs | undefined {
  return takeSteps(weighingSteps(table, inputs, duel));
}

/** The steps of the same, an estimate each. */
export function* weighingSteps(table: FuturesTable, inputs: ModelInputs, { leader, rival }: Duel): Steps<WhatWeighs | undefined> {
  if (rival === undefined) return undefined;
  const gap = differenceOf(readColumn(table, leader, 'pvCost'), readColumn(table, rival, 'pvCost'));
  const centred = centredOf(gap);
  const known = new Map(inputs.estimates.map((estimate) => [estimate.id, estimate]));
  const weights: Weight[] = [];
  for (const [at, id] of table.estimates.entries()) {
    const estimate = known.get(id);
    // No cost depends on an opinion: what runs along with one does so by accident.
    const isFixed = estimate === undefined || estimate.isJudgement === true || estimate.low === estimate.high;
    const fitted = isFixed ? undefined : fit(gap, centred, readDraws(table, at));
    if (!isFixed) yield;
    if (estimate !== undefined && fitted !== undefined)
      weights.push({ estimate: id, atLow: fitted(estimate.low), atHigh: fitted(estimate.high) });
  }
  const width = ({ atLow, atHigh }: Weight) => Math.abs(atHigh - atLow);
  return { leader, rival, mean: centred.mean, weights: weights.toSorted((a, b) => width(b) - width(a)) };
}

/** Least squares on 1, z and the part of z² that those leave, with z the draws less their mean over their deviation. */
function fit(gap: Float64Array, { mean, squares: ofGap }: Centred, draws: Float64Array): ((value: number) => number) | undefined {
  const { mean: middle, values, squares } = centredOf(draws);
  const count = draws.length;
  const deviation = Math.sqrt(squares / count);
  const variance = ofGap / count;
  if (deviation === 0 || variance === 0) return undefined;
  const z = new Float64Array(count);
  let cubes = 0;
  for (let at = 0; at < count; at += 1) {
    const value = valueAt(values, at) / deviation;
    setAt(z, at, value);
    cubes += value ** 3;
  }
  const skew = cubes / count;
  const bend = (value: number) => value * value - skew * value - 1;
  let [bends, along, curved] = [0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const value = valueAt(gap, at);
    const bent = bend(valueAt(z, at));
    bends += bent * bent;
    along += value * valueAt(z, at);
    curved += value * bent;
  }
  const bendSize = bends / count;
  const slope = along / count;
  const curve = bendSize < 1e-9 ? 0 : curved / count / bendSize;
  if ((count * slope * slope) / variance <= noiseBorder) return undefined;
  return (value) => {
    const at = (value - middle) / deviation;
    return mean + slope * at + curve * bend(at);
  };
}
