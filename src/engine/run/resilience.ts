import { resilienceGap } from '../textbook/outages/resilience-gap.ts';
import { compile } from '../model/compile.ts';
import { createBench, evaluateFuture, type Bench } from './evaluate.ts';
import { setLikely } from './future-draws.ts';
import type { EventClassId, ModelInputs, OptionId } from '../model/inputs.ts';
import type { OptionPlan } from '../model/model.ts';

/** What one outage does to one option, whatever its chance. Times in weeks after its first day. */
export interface Resilience {
  readonly option: OptionId;
  readonly event: EventClassId;
  /** How long its stock lasts; without end, and so undefined, when others replace all before it is used up. */
  readonly survive: number | undefined;
  /** How long until the sources are back: the likely mean duration. */
  readonly recover: number;
  /** Weeks of all demand that go without. */
  readonly lostWeeks: number;
  /** EUR that is then lost. */
  readonly loss: number;
}

interface AffectedSource {
  readonly share: number;
  readonly after: number;
  readonly replaced: number;
}

/**
 * Time to survive against time to recover of every option and every event class that stops one of its sources, at likely
 * values and running in full, without any chance.
 */
export function resilience(inputs: ModelInputs): readonly Resilience[] {
  const bench = createBench(compile(inputs), 0);
  const { model, state } = bench;
  setLikely(model, state);
  evaluateFuture(bench);
  return model.options.flatMap((option, at) =>
    bench.failures[at] !== undefined
      ? []
      : model.events.flatMap(({ id, meanWeeks }, event) => {
          const affected = affectedSourcesOf(bench, option, at, event);
          if (affected.length === 0) return [];
          const recover = Math.max(0, state.amount[meanWeeks] ?? 0);
          const survive = survivalOf(affected, coverAgainst(bench, option, event));
          const gaps = affected.map(({ share, after, replaced }) =>
            resilienceGap({
              survive: survive ?? recover,
              recover,
              replacedFrom: after,
              replacedShare: replaced,
              demandRate: share,
              marginPerPiece: Math.max(0, state.lossPerWeek),
            }),
          );
          return [
            {
              option: option.id,
              event: id,
              survive,
              recover,
              lostWeeks: gaps.reduce((sum, { lostPieces }) => sum + lostPieces, 0),
              loss: gaps.reduce((sum, { lostMargin }) => sum + lostMargin, 0),
            },
          ];
        }),
  );
}

function affectedSourcesOf(
  { state, costs }: Bench,
  { affectedStart, affectedSource, sources }: OptionPlan,
  at: number,
  event: number,
): readonly AffectedSource[] {
  return [...affectedSource.subarray(affectedStart[event], affectedStart[event + 1])]
    .map((source) => ({
      share: costs.share[at * costs.sources + source] ?? 0,
      after: Math.max(0, state.amount[sources.replacedAfterWeeks[source] ?? 0] ?? 0),
      replaced: Math.min(1, Math.max(0, state.amount[sources.replacedShare[source] ?? 0] ?? 0)),
    }))
    .filter(({ share }) => share > 0);
}

function coverAgainst({ state }: Bench, { coverWeeks, rawWeeks, isRaw }: OptionPlan, event: number): number {
  const raw = rawWeeks === undefined || isRaw[event] !== 1 ? 0 : Math.max(0, state.amount[rawWeeks] ?? 0);
  return Math.max(0, state.amount[coverWeeks] ?? 0) + raw;
}

/** When what is missing has used up the cover: each source is missed at its share until others replace it, then at what they leave. */
function survivalOf(affected: readonly AffectedSource[], cover: number): number | undefined {
  const breaks = [0, ...new Set(affected.map(({ after }) => after).filter((after) => after > 0))].toSorted((a, b) => a - b);
  let left = cover;
  for (const [place, from] of breaks.entries()) {
    const to = breaks[place + 1] ?? Infinity;
    const missing = affected.reduce((sum, { share, after, replaced }) => sum + share * (from < after ? 1 : 1 - replaced), 0);
    if (missing > 0 && from + left / missing < to) return from + left / missing;
    if (to < Infinity) left -= missing * (to - from);
  }
  return undefined;
}
