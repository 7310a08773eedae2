import type { Figures } from './in-page.ts';

/** How the figures of two engines differ: not at all, or by how much at most and where. */
export interface Difference {
  readonly compared: number;
  /** How many of them are not the same to the last bit. */
  readonly unequal: number;
  /** The largest difference, as a share of the larger of both. */
  readonly largest: number;
  readonly at: string;
}

export function compareFigures(one: Figures, other: Figures): Difference {
  let compared = 0;
  let unequal = 0;
  let largest = 0;
  let at = '';
  for (const column of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [mine, theirs] = [listOf(one[column]), listOf(other[column])];
    for (let place = 0; place < Math.max(mine.length, theirs.length); place += 1) {
      compared += 1;
      const share = apart(mine[place], theirs[place]);
      if (share === 0) continue;
      unequal += 1;
      if (share <= largest) continue;
      largest = share;
      at = `${column}[${place}]: ${mine[place]} and ${theirs[place]}`;
    }
  }
  return { compared, unequal, largest, at };
}

type Entry = string | number | null | undefined;

const listOf = (found: Figures[string] | undefined): readonly Entry[] => (typeof found === 'object' ? found : [found]);

/** 0 for the same; without a number on one side only, or with other words, all that can be. */
function apart(one: Entry, other: Entry): number {
  if (one === other) return 0;
  if (typeof one !== 'number' || typeof other !== 'number') return 1;
  return Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
}

/** The words around the first place where two texts differ; undefined where they say the same. */
export function firstDifference(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  const [mine, theirs] = [one.split(' '), other.split(' ')];
  const from = mine.findIndex((word, place) => word !== theirs[place]);
  const at = from === -1 ? mine.length : from;
  const around = (words: readonly string[]) => words.slice(Math.max(0, at - 4), at + 6).join(' ');
  return `“${around(mine)}” and “${around(theirs)}”`;
}
