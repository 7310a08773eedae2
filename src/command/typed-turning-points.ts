import type { Answer } from '../dossier/draft/answer.ts';
import type { Draft } from '../dossier/draft/draft.ts';
import { estimateName, fieldEstimate } from '../dossier/estimates/estimate-name.ts';
import type { Figures } from '../dossier/defaults/load-figures.ts';
import type { Dossier } from '../dossier/read/dossier.ts';
import { readDossier } from '../dossier/read/read-dossier.ts';
import { toInputs } from '../dossier/to-inputs.ts';
import type { Assessment } from '../engine/advise/assessment.ts';
import { byNearness, reachOf, type TippingPoint } from '../engine/advise/compare/tipping-points.ts';
import { pairOf } from '../engine/advise/compare/within-reach.ts';
import type { EstimateId } from '../engine/model/estimate.ts';
import type { ModelInputs, OptionId } from '../engine/model/inputs.ts';
import { startRun } from '../engine/run/run.ts';
import type { FuturesTable } from '../engine/run/table/futures-table.ts';
import { meanOf, readColumn } from '../engine/run/table/read-table.ts';
import { rough } from '../worker/calculate.ts';

interface Answered {
  readonly draft: Draft;
  readonly figures: Figures;
  readonly dossier: Dossier;
  readonly inputs: ModelInputs;
  readonly table: FuturesTable;
  readonly assessment: Assessment;
}

/**
 * The turning points as somebody meets them who types the value. The search keeps everything else as it is, also what was worked out from
 * the answer; typing it works that out anew: how heavy a dearer piece is, how much is flown, how many orders a larger purchase takes. Where
 * the rest of the dossier stays as it was the point is kept; elsewhere it is looked for again by typing, and left out where nothing turns
 * or nothing can be typed.
 */
export function typedTurningPoints(answered: Answered): readonly TippingPoint[] {
  const { assessment, inputs } = answered;
  let small: FuturesTable | undefined;
  const now = () => (small ??= smallRun(inputs, answered));
  return assessment.tipping
    .flatMap((point) => {
      const estimate = inputs.estimates.find(({ id }) => id === point.estimate);
      const typedAt = typing(point.estimate, answered);
      if (estimate === undefined || typedAt === undefined) return [point];
      const there = inputsOf(typedAt(point.at), answered);
      const typed = there?.estimates.find(({ id }) => id === point.estimate);
      // A question that is not asked now takes no answer.
      if (typed !== undefined && typed.low < typed.high) return [];
      if (there === undefined || restOf(there, point.estimate) === restOf(inputs, point.estimate)) return [point];
      const found = searchFrom(point, lagBy(point, typedAt, { ...answered, now: now() }));
      return found === undefined ? [] : [{ ...point, ...found, ...reachOf(estimate, found.at) }];
    })
    .toSorted(byNearness);
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

function inputsOf(draft: Draft, { figures }: Answered): ModelInputs | undefined {
  const reading = readDossier(draft, figures);
  return reading.ok ? toInputs(reading.dossier, figures) : undefined;
}

/** All that is calculated with but the estimate itself, and what it rests on. */
function restOf({ estimates, drivers, events, frame, options }: ModelInputs, but: EstimateId): string {
  const others = estimates.filter(({ id }) => id !== but).map((estimate) => ({ ...estimate, basis: undefined }));
  return JSON.stringify([others, drivers, events, frame, options]);
}

/** How much dearer the best of mine is than the best of the others, and which that is; undefined where it cannot be told. */
type LagAt = (value: number) => { readonly by: number; readonly cheapest: OptionId } | undefined;

/** A table that is small enough to be made for each value. */
function smallRun(of: ModelInputs, { table }: Answered): FuturesTable {
  const futures = Math.min(rough.futures, table.futures);
  const run = startRun(of, { futures, histories: Math.min(rough.histories, table.histories) });
  run.advance(futures);
  return run.table();
}

/** On a small run, with what its lag `now` is away from that of the answer. */
function lagBy({ kind }: TippingPoint, typedAt: (value: number) => Draft, answered: Answered & { readonly now: FuturesTable }): LagAt {
  const { inputs, table, now, assessment } = answered;
  const { leader, reference, ranking } = assessment;
  const { mine, others } = kind === 'stay' ? { mine: [leader], others: [reference] } : pairOf(ranking, inputs, leader);
  const lagOf = (run: FuturesTable) => {
    const costOf = (option: OptionId) => (run.options.includes(option) ? meanOf(readColumn(run, option, 'pvCost')) : Infinity);
    const cheapest = others.reduce((best, option) => (costOf(option) < costOf(best) ? option : best));
    return { by: Math.min(...mine.map(costOf)) - costOf(cheapest), cheapest };
  };
  const shift = lagOf(table).by - lagOf(now).by;
  return (value) => {
    const there = inputsOf(typedAt(value), answered);
    if (there === undefined) return undefined;
    const { by, cheapest } = lagOf(smallRun(there, answered));
    return Number.isFinite(by) ? { by: by + shift, cheapest } : undefined;
  };
}

const mostSteps = 5;
const mostNarrowing = 6;

/** From where the search has it, outwards or back until it turns, then narrowed down by chords. */
function searchFrom({ now, at }: TippingPoint, lagAt: LagAt): Pick<TippingPoint, 'at' | 'becomes'> | undefined {
  const read = (value: number) => {
    const lag = lagAt(value);
    return lag && { value, ...lag };
  };
  const isTurned = ({ by }: { readonly by: number }) => by > 0;
  let outside = read(at);
  if (outside === undefined) return undefined;
  let inside = isTurned(outside) ? read(now) : outside;
  if (inside === undefined || (isTurned(outside) && isTurned(inside))) return undefined;
  for (let step = 1; !isTurned(outside); step += 1) {
    inside = outside;
    outside = step > mostSteps ? undefined : read(now + (at - now) * (1 + 0.25 * step));
    if (outside === undefined) return undefined;
  }
  for (let count = 0; count < mostNarrowing; count += 1) {
    const chord = inside.by / (inside.by - outside.by);
    // Kept off both ends, so that each step takes at least a tenth away.
    const narrowed = read(inside.value + (outside.value - inside.value) * Math.min(0.9, Math.max(0.1, chord)));
    if (narrowed === undefined) return undefined;
    if (isTurned(narrowed)) outside = narrowed;
    else inside = narrowed;
  }
  const chord = inside.by / (inside.by - outside.by);
  return { at: inside.value + (outside.value - inside.value) * chord, becomes: outside.cheapest };
}
