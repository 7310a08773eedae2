import { setAt, valueAt } from '../../textbook/value-at.ts';
import type { OptionPlan } from '../../model/model.ts';
import type { EventHistories } from '../../draw/event-histories.ts';

/** The events of a set of histories that may stop a source of an option, one row for each source; those of history h from `start[h]` on. */
export interface Hits {
  readonly start: Int32Array;
  /** Place of the event in its set. */
  readonly event: Int32Array;
  readonly source: Int32Array;
  /** 1 where the option has raw cover that does not help against the event. */
  readonly isOther: Uint8Array;
}

/** Whom the events of a set stop, in order of time: it is the same in all futures that meet the set. */
export function hitsOf({ affectedStart, affectedSource, isRaw, rawWeeks }: OptionPlan, { count, start, event }: EventHistories): Hits {
  const starts = new Int32Array(count + 1);
  const [events, sources, others]: readonly [number[], number[], number[]] = [[], [], []];
  for (let history = 0; history < count; history += 1) {
    for (let i = valueAt(start, history); i < valueAt(start, history + 1); i += 1) {
      const kind = valueAt(event, i);
      for (let hit = valueAt(affectedStart, kind); hit < valueAt(affectedStart, kind + 1); hit += 1) {
        events.push(i);
        sources.push(valueAt(affectedSource, hit));
        others.push(rawWeeks !== undefined && valueAt(isRaw, kind) !== 1 ? 1 : 0);
      }
    }
    setAt(starts, history + 1, events.length);
  }
  return { start: starts, event: Int32Array.from(events), source: Int32Array.from(sources), isOther: Uint8Array.from(others) };
}
