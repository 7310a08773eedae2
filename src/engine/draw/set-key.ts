/** One of the sets of histories of a seed, with so many histories; the first is number 0. */
export interface SetChance {
  readonly seed: number;
  readonly set: number;
  readonly histories: number;
}

/** The key under which something of a set is drawn: each set has draws of its own. */
export function setKey(set: number, key: string): string {
  return set === 0 ? key : `set:${set}:${key}`;
}
