import { valueAt } from '../../textbook/value-at.ts';
import type { EstimateId } from '../../model/estimate.ts';
import { compile } from '../../model/compile.ts';
import { createBench, type Bench } from '../evaluate.ts';
import { curvePoints } from './curve-points.ts';
import { findCrossing, type Lag } from './find-crossing.ts';
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
  const bench = createBench(compile(inputs), request.histories);
  const { baseline, open } = yield* findBaseline(bench, request);
  const { options, estimates } = bench.model;
  const kept = options.map((_, place) => place).filter((place) => bench.failures[place] === undefined);
  const leader = options.findIndex(({ id }) => id === request.leader);
  if (!kept.includes(leader)) return;
  const pairs = pairsOf(bench, request, { kept, open, leader });
  for (const id of request.estimates) {
    const estimate = estimates.findIndex((one) => one.id === id);
    if (estimate !== -1) curves.push(yield* searchOne({ baseline, kept, leader, pairs, estimate, answer: request.answer }));
  }
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
  const [coarse, exact] = [shifted(meansAt(baseline, estimate), baseline, answer), answer && meansAt(answer, estimate)];
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
    const { kind, others } = pair;
    const lagOf = lagBetween(pair);
    for (const side of ['below', 'above'] as const) {
      const lagsOf = (at: MeansAt) =>
        function* (value: number) {
          const means = yield* at(value);
          return means === undefined ? undefined : lagOf(means);
        };
      const lags = outwards(
        points.map(({ value, means }) => ({ value, by: lagOf(means) })),
        declared?.likely ?? 0,
        side,
      );
      const near = yield* searchSide(lags, lagsOf(coarse));
      const found = near === undefined || exact === undefined ? near : yield* confirm(near, lags, lagsOf(exact));
      if (found === undefined) continue;
      const beyond = yield* (exact ?? coarse)(found[1].value);
      const becomes = found[1].by > 0 && beyond !== undefined ? cheapestOf(others, beyond) : search.leader;
      crossings.push({ value: (found[0].value + found[1].value) / 2, kind, becomes: nameOf(becomes), side });
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
function shifted(at: MeansAt, { means: own }: Baseline, answer: Baseline | undefined): MeansAt {
  if (answer === undefined) return at;
  return function* (...values) {
    const means = yield* at(...values);
    return means?.map((mean, option) => mean + valueAt(answer.means, option) - valueAt(own, option));
  };
}

function pairsOf(
  { model }: Bench,
  { pair }: TippingRequest,
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

/** The first change of sign away from the likely value, narrowed down. */
function* searchSide(
  lags: readonly Lag[],
  lagAt: (value: number) => Generator<void, number | undefined, void>,
): Generator<void, readonly [Lag, Lag] | undefined, void> {
  const [first] = lags;
  const place = lags.findIndex(({ by }) => first !== undefined && by > 0 !== first.by > 0);
  const inside = lags[place - 1];
  const outside = lags[place];
  if (inside === undefined || outside === undefined) return undefined;
  return yield* narrow(inside, outside, lagAt);
}

const mostSteps = 12;

/** The same crossing on the cases of the answer: from where the small run has it, outwards or back until the sign changes. */
function* confirm(
  [inside, outside]: readonly [Lag, Lag],
  lags: readonly Lag[],
  lagAt: (value: number) => Generator<void, number | undefined, void>,
): Generator<void, readonly [Lag, Lag] | undefined, void> {
  const start = lags[0]?.value ?? inside.value;
  const end = lags.at(-1)?.value ?? outside.value;
  const within = (value: number) => Math.min(Math.max(value, Math.min(start, end)), Math.max(start, end));
  const isBefore = (by: number) => by > 0 === inside.by > 0;
  const slope = slopeAt(lags, inside.value);
  let value = (inside.value + outside.value) / 2;
  let by = yield* lagAt(value);
  let step = Math.max(Math.abs(slope === 0 || by === undefined ? 0 : by / slope) * 1.1, Math.abs(end - start) * 0.002);
  for (let count = 0; count < mostSteps && by !== undefined; count += 1, step *= 2) {
    const isShort = isBefore(by);
    const next = within(value + (isShort ? 1 : -1) * Math.sign(end - start) * step);
    if (next === value) return undefined; // past the end of what is plausible, or not lost on any side
    const there = yield* lagAt(next);
    if (there === undefined) return undefined;
    if (isBefore(there) !== isShort) {
      const [before, after] = isShort
        ? [
            { value, by },
            { value: next, by: there },
          ]
        : [
            { value: next, by: there },
            { value, by },
          ];
      return yield* narrow(before, after, lagAt);
    }
    [value, by] = [next, there];
  }
  return undefined;
}

/** How fast the lag changes around a value, between the two places of the grid about it. */
function slopeAt(lags: readonly Lag[], value: number): number {
  const place = lags.findIndex((lag, at) => at > 0 && (lag.value - value) * ((lags[at - 1]?.value ?? value) - value) <= 0);
  const [before, after] = [lags[place - 1], lags[place]];
  return before === undefined || after === undefined ? 0 : (after.by - before.by) / (after.value - before.value);
}

function* narrow(
  inside: Lag,
  outside: Lag,
  lagAt: (value: number) => Generator<void, number | undefined, void>,
): Generator<void, readonly [Lag, Lag] | undefined, void> {
  const crossing = findCrossing(inside, outside);
  let next = crossing.next();
  while (next.done !== true) next = crossing.next(yield* lagAt(next.value));
  return next.value;
}
