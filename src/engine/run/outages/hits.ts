import { setAt, valueAt } from '../../textbook/value-at.ts';
import type { OptionPlan } from '../../model/model.ts';
import type { EventHistories } from '../../draw/event-histories.ts';

/**
 * The events of a set of histories that may stop a source of an option, a row for each source, history after history in order of time.
 * Each history is closed by a row of an event that is none: place `most` of the set. Rows of the place behind it, which never happens, fill
 * up to a multiple of `rowsAtOnce`.
 *
 * A row is one number, since a loop over many arrays is slower: the place of the event in its set times 2^`bits`, plus twice the source,
 * plus 1 where the option has raw cover that does not help against the event.
 */
export interface Hits {
  readonly rows: Int32Array;
  readonly bits: number;
}

/** How many rows are read in one step. */
export const rowsAtOnce = 4;

/** Whom the events of a set stop: it is the same in all futures that meet the set. */
export function hitsOf({ affectedStart, affectedSource, isRaw, rawWeeks, sources }: OptionPlan, histories: EventHistories): Hits {
  const { count, most, start, event } = histories;
  const bits = 1 + Math.ceil(Math.log2(Math.max(1, sources.count)));
  let length = count;
  for (let i = 0; i < event.length; i += 1)
    length += valueAt(affectedStart, valueAt(event, i) + 1) - valueAt(affectedStart, valueAt(event, i));
  const rows = new Int32Array(Math.ceil(length / rowsAtOnce) * rowsAtOnce).fill((most + 1) << bits, length);
  let row = 0;
  for (let history = 0; history < count; history += 1) {
    for (let i = valueAt(start, history); i < valueAt(start, history + 1); i += 1) {
      const kind = valueAt(event, i);
      const isOther = rawWeeks !== undefined && valueAt(isRaw, kind) !== 1;
      for (let hit = valueAt(affectedStart, kind); hit < valueAt(affectedStart, kind + 1); hit += 1) {
        setAt(rows, row, (i << bits) | (valueAt(affectedSource, hit) << 1) | Number(isOther));
        row += 1;
      }
    }
    setAt(rows, row, most << bits);
    row += 1;
  }
  return { rows, bits };
}
