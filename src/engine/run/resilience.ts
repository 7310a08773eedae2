import { valueAt } from '../textbook/value-at.ts';
import { resilienceGap } from '../textbook/outages/resilience-gap.ts';
import { compile } from '../model/compile.ts';
import { createBench, evaluateFuture } from './evaluate.ts';
import { setLikely } from './future-draws.ts';
import type { EventClassId, ModelInputs, OptionId } from '../model/inputs.ts';
import { affectedSourcesOf, breaksOf, coverAgainst, missingFrom, type AffectedSource } from './outages/affected-sources.ts';

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
          const affected = affectedSourcesOf(bench, option, { at, event }).filter(({ share }) => share > 0);
          if (affected.length === 0) return [];
          const recover = Math.max(0, valueAt(state.amount, meanWeeks));
          const survive = survivalOf(affected, coverAgainst(option, event, state));
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

/** When what is missing has used up the cover: each source is missed at its share until others replace it, then at what they leave. */
function survivalOf(affected: readonly AffectedSource[], cover: number): number | undefined {
  const breaks = breaksOf(affected);
  let left = cover;
  for (const [place, from] of breaks.entries()) {
    const to = breaks[place + 1] ?? Infinity;
    const missing = missingFrom(from, affected);
    if (missing > 0 && from + left / missing < to) return from + left / missing;
    if (to < Infinity) left -= missing * (to - from);
  }
  return undefined;
}
