import { valueAt } from '../../textbook/value-at.ts';
import type { EstimateId } from '../../model/estimate.ts';
import { compile } from '../../model/compile.ts';
import { createBench, type Bench } from '../evaluate.ts';
import { confirmCrossing } from './confirm-crossing.ts';
import { curvePoints } from './curve-points.ts';
import type { Lag } from './find-crossing.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { findBaseline, type Baseline, type Means } from '../baseline.ts';
import { meansAt, type MeansAt } from './means-at.ts';
import { tippingGrid } from './tipping-grid.ts';
import type { Crossing, TippingCurve } from './tipping-table.ts';

/** The estimates of which turning points are sought, and on how many futures and histories. */
export interface TippingRequest {
  readonly futures: number;
  readonly histories: number;
  readonly leader: OptionId;
  readonly estimates: readonly EstimateId[];
  /**
   * Who can come first: the leader with those of its direction, against those of another. That a variant overtakes
   * the leader changes no answer. Without it: the leader alone against all that no gate excludes.
   */
  readonly pair?: { readonly mine: readonly OptionId[]; readonly others: readonly OptionId[] };
  /**
   * The run that the answer was read from. The curve then starts from its means, and each crossing is narrowed down on its futures
   * and histories: a turning point says of the same cases what the answer says.
   */
  readonly answer?: Baseline;
  /** The small run where it was calculated before, of this size; only with a pair. */
  readonly sketch?: Baseline | undefined;
}

/** A search for turning points that is done in steps of a few milliseconds. */
export interface Tipping {
  /** One small step; true when all is done. */
  advance(): boolean;
  /** The curves that are complete. */
  curves(): readonly TippingCurve[];
}

/**
 * Fixes one estimate after the other at values of a grid, as many as it takes, and finds where the leader stops being the cheapest of the options
 * that no gate excludes, and where it stops being cheaper than the reference; on the draws of a run of this size, and
 * exactly on those of the answer where that is given.
 *
 * The small run gives how the means change with the value: mean(value) = small(value) + answer(as drawn) − small(as drawn).
 */
export function startTipping(inputs: ModelInputs, request: TippingRequest): Tipping {
  const curves: TippingCurve[] = [];
  const search = searchAll(inputs, request, curves);
  let isDone = false;
  return {
    advance() {
      isDone ||= search.next().done === true;
      return isDone;
    },
    curves: () => [...curves],
  };
}

function* searchAll(inputs: ModelInputs, request: TippingRequest, curves: TippingCurve[]): Generator<void, void, void> {
  const { leader, pair, answer } = request;
  const sketch = pair && request.sketch;
  const bench = sketch?.bench ?? createBench(compile(inputs), request.histories);
  const { baseline, open } = sketch === undefined ? yield* findBaseline(bench, request) : { baseline: sketch, open: [] };
  const curveOf = startCurves({ leader, pair, answer, baseline, open });
  for (const id of request.estimates) {
    const curve = yield* curveOf(id);
    if (curve !== undefined) curves.push(curve);
  }
}

/** The search in one estimate, in steps of a few milliseconds; undefined where there is nothing to search in. */
export type CurveSteps = (estimate: EstimateId) => Generator<void, TippingCurve | undefined, void>;

/** What is searched on: the small run, and what `TippingRequest` says. */
export interface CurveGround extends Pick<TippingRequest, 'leader'> {
  readonly pair: TippingRequest['pair'] | undefined;
  readonly answer: Baseline | undefined;
  readonly baseline: Baseline;
  /** Places of the options that no gate excludes; without a pair they are the others. */
  readonly open: readonly number[];
}

/** Searches of single estimates, in any order: nothing of one is left in the next. */
export function startCurves({ leader: id, pair, answer, baseline, open }: CurveGround): CurveSteps {
  const { bench } = baseline;
  const { options, estimates } = bench.model;
  const kept = options.map((_, place) => place).filter((place) => bench.failures[place] === undefined);
  const leader = options.findIndex((option) => option.id === id);
  const pairs = pairsOf(bench, pair, { kept, open, leader });
  return function* (sought) {
    const estimate = estimates.findIndex((one) => one.id === sought);
    if (estimate === -1 || !kept.includes(leader)) return undefined;
    return yield* searchOne({ baseline, kept, leader, pairs, estimate, answer });
  };
}

interface Search {
  readonly baseline: Baseline;
  /** Places of the options that can be calculated. */
  readonly kept: readonly number[];
  readonly pairs: readonly Pair[];
  readonly leader: number;
  readonly estimate: number;
  readonly answer: Baseline | undefined;
}

/** The best of mine against the best of the others. */
interface Pair {
  readonly kind: Crossing['kind'];
  readonly mine: readonly number[];
  readonly others: readonly number[];
}

function* searchOne(search: Search): Generator<void, TippingCurve, void> {
  const { baseline, kept, estimate, answer } = search;
  const { model } = baseline.bench;
  const declared = model.estimates[estimate];
  const small = meansAt(baseline, [estimate]);
  const coarse = answer === undefined ? small : shifted(small, baseline, answer);
  const lagBetween =
    ({ mine, others }: Pair) =>
    (means: Means) =>
      valueAt(means, cheapestOf(mine, means)) - valueAt(means, cheapestOf(others, means));
  const points = yield* curvePoints(coarse, {
    grid: declared === undefined ? [] : tippingGrid(declared, isVolume(model, estimate)),
    likely: declared?.likely ?? 0,
    lags: search.pairs.map(lagBetween),
  });
  const nameOf = (place: number) => model.options[place]?.id ?? '';
  const crossings: Crossing[] = [];
  for (const pair of search.pairs) {
    const { kind, mine, others } = pair;
    const lagOf = lagBetween(pair);
    const exact = answer === undefined ? small : meansAt(answer, [estimate], [...mine, ...others]); // a lag reads no other means
    for (const side of ['below', 'above'] as const) {
      const lags = outwards(
        points.map(({ value, means }) => ({ value, by: lagOf(means) })),
        declared?.likely ?? 0,
        side,
      );
      const found = yield* confirmCrossing(lags, function* (value) {
        const means = yield* exact(value);
        return means && lagOf(means);
      });
      if (found === undefined) continue;
      const beyond = yield* exact(found.past.value);
      const isLost = (lags[0]?.by ?? 0) <= 0;
      crossings.push({ value: found.value, kind, becomes: nameOf(isLost && beyond ? cheapestOf(others, beyond) : search.leader), side });
    }
  }
  return {
    estimate: declared?.id ?? '',
    values: points.map(({ value }) => value),
    means: points.map(({ means }) => kept.map((place) => valueAt(means, place))),
    options: kept.map(nameOf),
    crossings,
  };
}

/** The estimates that the pieces a year are made of. */
function isVolume({ amounts, frame }: Bench['model'], estimate: number): boolean {
  const { productStart, ofStart, of } = amounts;
  const [from, to] = [valueAt(productStart, frame.piecesPerYear), valueAt(productStart, frame.piecesPerYear + 1)];
  return of.subarray(valueAt(ofStart, from), valueAt(ofStart, to)).includes(estimate);
}

/** The means of the small run, with what its means as drawn are away from those of the answer. */
function shifted(at: MeansAt, { means: own }: Baseline, answer: Baseline): MeansAt {
  return function* (...values) {
    const means = yield* at(...values);
    return means?.map((mean, option) => mean + valueAt(answer.means, option) - valueAt(own, option));
  };
}

function pairsOf(
  { model }: Bench,
  pair: CurveGround['pair'],
  { kept, open, leader }: { readonly kept: readonly number[]; readonly open: readonly number[]; readonly leader: number },
): readonly Pair[] {
  const placesOf = (ids: readonly OptionId[]) => kept.filter((place) => ids.includes(model.options[place]?.id ?? ''));
  const mine = pair === undefined ? [leader] : [...new Set([leader, ...placesOf(pair.mine)])];
  const others = pair === undefined ? open.filter((place) => place !== leader && kept.includes(place)) : placesOf(pair.others);
  return [
    ...(others.length === 0 ? [] : [{ kind: 'first' as const, mine, others }]),
    ...(leader === model.reference ? [] : [{ kind: 'stay' as const, mine: [leader], others: [model.reference] }]),
  ];
}

function cheapestOf(places: readonly number[], means: Means): number {
  return places.reduce((best, place) => (valueAt(means, place) < valueAt(means, best) ? place : best));
}

/** From the likely value away, on one side. */
function outwards(lags: readonly Lag[], likely: number, side: Crossing['side']): readonly Lag[] {
  return side === 'above' ? lags.filter(({ value }) => value >= likely) : lags.filter(({ value }) => value <= likely).toReversed();
}
