import type { Answer } from '../draft/answer.ts';
import type { Draft } from '../draft/draft.ts';
import { withoutProgress } from '../../engine/textbook/take-steps.ts';
import { estimateName, fieldEstimate } from '../estimates/estimate-name.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Dossier } from '../read/dossier.ts';
import { readingSteps } from '../read/read-dossier.ts';
import { inputsSteps } from '../to-inputs.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import { byNearness, reachOf, type TippingPoint } from '../../engine/advise/compare/tipping-points.ts';
import { pairOf } from '../../engine/advise/compare/within-reach.ts';
import type { Estimate, EstimateId } from '../../engine/model/estimate.ts';
import type { ModelInputs, OptionId } from '../../engine/model/inputs.ts';
import type { MeanCosts } from '../../engine/run/table/mean-costs.ts';

/** An answer, with all that it was calculated from. */
export interface Answered {
  readonly draft: Draft;
  readonly figures: Figures;
  readonly dossier: Dossier;
  readonly inputs: ModelInputs;
  /** Of the table of the answer. */
  readonly costs: MeanCosts;
  readonly assessment: Assessment;
}

/**
 * Work that asks for the mean costs of inputs now and then: who does it runs them as he can, each time in as many cases. Where it yields
 * nothing it asks nothing, and only lets others have their turn.
 */
export type AskingCosts<Found> = Generator<ModelInputs | undefined, Found, MeanCosts | undefined>;

/**
 * The turning points as somebody meets them who types the value. The search keeps everything else as it is, also what was worked out from
 * the answer; typing it works that out anew: how heavy a dearer piece is, how much is flown, how many orders a larger purchase takes. Where
 * the rest of the dossier stays as it was the point is kept; elsewhere it is looked for again by typing, and left out where nothing turns
 * or nothing can be typed.
 */
export function* typedTurningPoints(answered: Answered): AskingCosts<readonly TippingPoint[]> {
  const { assessment, inputs } = answered;
  let now: MeanCosts | undefined;
  const points: TippingPoint[] = [];
  for (const point of assessment.tipping) {
    const typed = yield* retyped(point, answered);
    if (typed === 'holds') points.push(point);
    if (typed === 'holds' || typed === 'cannot be typed') continue;
    now ??= yield* costsOf(inputs);
    const found = yield* searchFrom(point, lagBy(point, typed, { ...answered, now }));
    if (found !== undefined) points.push({ ...point, ...found, ...reachOf(typed.estimate, found.at) });
  }
  return points.toSorted(byNearness);
}

function* costsOf(inputs: ModelInputs): AskingCosts<MeanCosts> {
  const costs = yield inputs;
  if (costs === undefined) throw new RangeError('turning points: costs were asked and not told');
  return costs;
}

interface Retyped {
  readonly estimate: Estimate;
  /** The inputs with the value typed where the search found it. */
  readonly there: ModelInputs;
  readonly typedAt: (value: number) => Draft;
}

/** Whether typing the value changes nothing else, changes more, or does not go: a question that is not asked now takes no answer. */
function* retyped(point: TippingPoint, answered: Answered): AskingCosts<Retyped | 'holds' | 'cannot be typed'> {
  const { inputs } = answered;
  const estimate = inputs.estimates.find(({ id }) => id === point.estimate);
  const typedAt = typing(point.estimate, answered);
  if (estimate === undefined || typedAt === undefined) return 'holds';
  const there = yield* inputsOf(typedAt(point.at), answered);
  const typed = there?.estimates.find(({ id }) => id === point.estimate);
  if (typed !== undefined && typed.low < typed.high) return 'cannot be typed';
  if (there === undefined || restOf(there, point.estimate) === restOf(inputs, point.estimate)) return 'holds';
  return { estimate, there, typedAt };
}

/** The draft with a value typed as exact; undefined for what nobody is asked. */
function typing(id: EstimateId, { draft, dossier }: Answered): ((value: number) => Draft) | undefined {
  const name = estimateName(id);
  const exact = (value: number): Answer => ({ value, sure: 'exact' });
  const amount = dossier.fields['purchase.amount'].likely;
  const pieces = dossier.fields['purchase.pieces'].likely;
  // Of the purchase a likely number in euro is typed: the price moves with the pieces as they are, the volume at the price as it is.
  const bought = (of: { readonly amount: number; readonly pieces: Answer | undefined }): Draft => {
    const { 'purchase.currency': _currency, 'purchase.rate': _rate, 'purchase.pieces': _pieces, ...others } = draft.answers;
    const told = of.pieces === undefined ? {} : { 'purchase.pieces': of.pieces };
    return { ...draft, answers: { ...others, ...told, 'purchase.amount': exact(of.amount) } };
  };
  if (id === fieldEstimate('purchase.amount')) return (value) => bought({ amount: value, pieces: exact(pieces) });
  if (id === fieldEstimate('purchase.pieces'))
    return (value) => bought({ amount: (amount * value) / pieces, pieces: dossier.piecesKnown ? exact(value) : undefined });
  if (name?.kind === 'field') return (value) => ({ ...draft, answers: { ...draft.answers, [name.field]: exact(value) } });
  if (name?.kind !== 'plan') return undefined;
  return (value) => ({
    ...draft,
    plans: draft.plans.map((plan) =>
      plan.id === name.plan ? { ...plan, answers: { ...plan.answers, [name.field]: exact(value) } } : plan,
    ),
  });
}

function* inputsOf(draft: Draft, { figures }: Answered): AskingCosts<ModelInputs | undefined> {
  const reading = yield* withoutProgress(readingSteps(draft, figures));
  return reading.ok ? yield* withoutProgress(inputsSteps(reading.dossier, figures)) : undefined;
}

/** All that is calculated with but the estimate itself, and what it rests on. */
function restOf({ estimates, drivers, events, frame, options }: ModelInputs, but: EstimateId): string {
  const others = estimates.filter(({ id }) => id !== but).map((estimate) => ({ ...estimate, basis: undefined }));
  return JSON.stringify([others, drivers, events, frame, options]);
}

/** How much dearer the best of mine is than the best of the others, and which that is; undefined where it cannot be told. */
interface Lag {
  readonly value: number;
  readonly by: number;
  readonly cheapest: OptionId;
}

interface Lags {
  /** Of the answer itself. */
  readonly today: number;
  /** With the value typed. */
  readonly at: (value: number) => AskingCosts<Lag | undefined>;
}

/** In as many cases as are run, with what its lag `now` is away from that of the answer. */
function lagBy({ kind, at }: TippingPoint, typed: Retyped, answered: Answered & { readonly now: MeanCosts }): Lags {
  const { inputs, costs, now, assessment } = answered;
  const { leader, reference, ranking } = assessment;
  const { mine, others } = kind === 'stay' ? { mine: [leader], others: [reference] } : pairOf(ranking, inputs, leader);
  const lagOf = (means: MeanCosts) => {
    const costOf = (option: OptionId) => means.get(option) ?? Infinity;
    const cheapest = others.reduce((best, option) => (costOf(option) < costOf(best) ? option : best));
    return { by: Math.min(...mine.map(costOf)) - costOf(cheapest), cheapest };
  };
  const today = lagOf(costs).by;
  const shift = today - lagOf(now).by;
  return {
    today,
    at: function* (value) {
      const there = value === at ? typed.there : yield* inputsOf(typed.typedAt(value), answered);
      if (there === undefined) return undefined;
      const { by, cheapest } = lagOf(yield* costsOf(there));
      return Number.isFinite(by) ? { value, by: by + shift, cheapest } : undefined;
    },
  };
}

/** How far outwards, in quarters of the way from today's value to where the search found it. */
const mostSteps = 5;
const mostNarrowing = 8;
/** A lag that is small beside that of today: about as far from the turning point, where the cost is straight. */
const closeEnough = 0.002;

/** From where the search has it, outwards or back until it turns, then narrowed down. */
function* searchFrom({ now, at }: TippingPoint, lags: Lags): AskingCosts<Pick<TippingPoint, 'at' | 'becomes'> | undefined> {
  const isTurned = ({ by }: Lag) => by > 0;
  const first = yield* lags.at(at);
  if (first === undefined || isClose(first, lags)) return first && { at, becomes: first.cheapest };
  let outside: Lag | undefined = first;
  let inside: Lag | undefined = isTurned(first) ? yield* lags.at(now) : first;
  if (inside === undefined || (isTurned(outside) && isTurned(inside))) return undefined;
  for (let step = 1; !isTurned(outside); step += 1) {
    inside = outside;
    outside = step > mostSteps ? undefined : yield* lags.at(now + (at - now) * (1 + 0.25 * step));
    if (outside === undefined) return undefined;
  }
  return yield* narrow({ inside, outside }, lags);
}

function isClose({ by }: Lag, { today }: Lags): boolean {
  return Math.abs(by) <= closeEnough * Math.abs(today);
}

/** By the rule of false position, with the end that stays weighed half each time it stays again (the Illinois algorithm; Dowell and Jarratt 1971). */
function* narrow(
  ends: { readonly inside: Lag; readonly outside: Lag },
  lags: Lags,
): AskingCosts<Pick<TippingPoint, 'at' | 'becomes'> | undefined> {
  let { inside, outside } = ends;
  let weighed = { inside: inside.by, outside: outside.by };
  let last: 'inside' | 'outside' | undefined;
  for (let count = 0; count < mostNarrowing && !isClose(inside, lags) && !isClose(outside, lags); count += 1) {
    const chord = weighed.inside / (weighed.inside - weighed.outside);
    const read = yield* lags.at(inside.value + (outside.value - inside.value) * chord);
    if (read === undefined) return undefined;
    const moved = read.by > 0 ? 'outside' : 'inside';
    const kept = last === moved ? 0.5 : 1;
    if (moved === 'outside') [outside, weighed] = [read, { inside: weighed.inside * kept, outside: read.by }];
    else [inside, weighed] = [read, { inside: read.by, outside: weighed.outside * kept }];
    last = moved;
  }
  return { at: -inside.by < outside.by ? inside.value : outside.value, becomes: outside.cheapest };
}
