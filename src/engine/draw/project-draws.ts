import { setAt } from '../textbook/value-at.ts';
import { keyedRandomAt } from '../textbook/random/keyed-random.ts';
import { setKey, type SetChance } from './set-key.ts';

/**
 * One number from 0 to 1 per history for a project: the worst when lowest. One lies in each of as many equal intervals as
 * there are histories, in an order by chance, so that a chance of one in ten is met in one history of ten, and two projects go
 * wrong independently of each other. A draw belongs to (seed, set, id, number of histories).
 */
export function projectDraws(id: string, { seed, set, histories }: SetChance): Float64Array {
  const random = keyedRandomAt(seed, setKey(set, `project:${id}`));
  const order = Array.from({ length: histories }, (_, history) => ({ history, by: random(2 * history) }));
  const draws = new Float64Array(histories);
  order
    .toSorted((a, b) => a.by - b.by || a.history - b.history)
    .forEach(({ history }, place) => {
      setAt(draws, history, (place + random(2 * history + 1)) / histories);
    });
  return draws;
}
