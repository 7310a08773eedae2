import type { EstimateId } from '../../model/estimate.ts';
import { compile } from '../../model/compile.ts';
import { createBench, type Bench } from '../evaluate.ts';
import { findCrossing, type Lag } from './find-crossing.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { findBaseline } from './baseline.ts';
import { meansAt, type Baseline, type Means } from './means-at.ts';
import { tippingGrid } from './tipping-grid.ts';
import type { Crossing, TippingCurve } from './tipping-table.ts';

export interface TippingRequest {
  readonly futures: number;
  readonly histories: number;
  readonly leader: OptionId;
  readonly estimates: readonly EstimateId[];
  /**
   * Who can come first: the leader with those that go its way, against those that go another. That a variant overtakes
   * the leader turns nothing. Without it: the leader alone against all that no gate excludes.
   */
  readonly pair?: { readonly mine: readonly OptionId[]; readonly others: readonly OptionId[] };
}

/** A search for turning points that is done in steps of a few milliseconds. */
export interface Tipping {
  /** One small step; true when all is done. */
  advance(): boolean;
  /** The curves that are complete. */
  curves(): readonly TippingCurve[];
}

/**
 * Fixes one estimate after the other at a grid of values and finds where the leader stops being the cheapest of the options
 * that no gate excludes, and where it stops being cheaper than the reference; on the draws of a run of this size.
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
  const pairs = racesOf(bench, request, { kept, open, leader });
  for (const id of request.estimates) {
    const estimate = estimates.findIndex((one) => one.id === id);
    if (estimate !== -1) curves.push(yield* searchOne({ baseline, kept, leader, pairs, estimate }));
  }
}

interface Search {
  readonly baseline: Baseline;
  /** Places of the options that can be calculated. */
  readonly kept: readonly number[];
  readonly pairs: readonly Pair[];
  readonly leader: number;
  readonly estimate: number;
}

/** The best of mine against the best of the others. */
interface Pair {
  readonly kind: Crossing['kind'];
  readonly mine: readonly number[];
  readonly others: readonly number[];
}

function* searchOne(search: Search): Generator<void, TippingCurve, void> {
  const { baseline, kept, estimate } = search;
  const { model } = baseline.bench;
  const declared = model.estimates[estimate];
  const at = meansAt(baseline, estimate);
  const points: { readonly value: number; readonly means: Means }[] = [];
  for (const value of declared === undefined ? [] : tippingGrid(declared)) {
    const means = yield* at(value);
    if (means !== undefined) points.push({ value, means });
  }
  const nameOf = (place: number) => model.options[place]?.id ?? '';
  const crossings: Crossing[] = [];
  for (const { kind, mine, others } of search.pairs) {
    for (const side of ['below', 'above'] as const) {
      const lagOf = (means: Means) => (means[cheapestOf(mine, means)] ?? 0) - (means[cheapestOf(others, means)] ?? 0);
      const lags = points.map(({ value, means }) => ({ value, by: lagOf(means) }));
      const found = yield* searchSide(outwards(lags, declared?.likely ?? 0, side), function* (value) {
        const means = yield* at(value);
        return means === undefined ? undefined : lagOf(means);
      });
      if (found === undefined) continue;
      const beyond = yield* at(found[1].value);
      const becomes = found[1].by > 0 && beyond !== undefined ? cheapestOf(others, beyond) : search.leader;
      crossings.push({ value: (found[0].value + found[1].value) / 2, kind, becomes: nameOf(becomes), side });
    }
  }
  return {
    estimate: declared?.id ?? '',
    values: points.map(({ value }) => value),
    means: points.map(({ means }) => kept.map((place) => means[place] ?? 0)),
    options: kept.map(nameOf),
    crossings,
  };
}

function racesOf(
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
  return places.reduce((best, place) => ((means[place] ?? 0) < (means[best] ?? 0) ? place : best));
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
  const crossing = findCrossing(inside, outside);
  let next = crossing.next();
  while (next.done !== true) next = crossing.next(yield* lagAt(next.value));
  return next.value;
}
