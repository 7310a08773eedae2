import { requireFinite } from '../requirements.ts';
import { threefry, type Block } from './threefry.ts';

/** The next number of a sequence, above 0 and below 1, uniform. */
export type Random = () => number;

/** The number at a place of a sequence, above 0 and below 1, uniform; places are whole numbers from 0 to 2⁵³. */
export type RandomAt = (place: number) => number;

const twoTo32 = 2 ** 32;

/**
 * A generator of its own for every seed and key: what is drawn for one estimate or event does not depend on
 * which others exist or in what order they are asked.
 *
 * @throws RangeError when the seed is not finite
 */
export function keyedRandom(seed: number, key: string): Random {
  const at = keyedRandomAt(seed, key);
  let place = 0;
  return () => at(place++);
}

/**
 * The same sequence by place, in any order: `keyedRandomAt(seed, id)(number)` is the draw (seed, id, number).
 *
 * @throws RangeError when the seed is not finite
 */
export function keyedRandomAt(seed: number, key: string): RandomAt {
  const block = keyed(seed, key);
  return (place) => {
    block.word0 = place | 0;
    block.word1 = (place / twoTo32) | 0;
    threefry(block);
    // 52 bits and a half: never 0 and never 1, so an inverse distribution function may take it as it is.
    return ((block.word0 >>> 6) * 2 ** 26 + (block.word1 >>> 6) + 0.5) / 2 ** 52;
  };
}

/** Absorbs seed and key, four UTF-16 units at a time, each block keyed by what came before it. */
function keyed(seed: number, key: string): Block {
  requireFinite('seed', seed);
  const block = { key0: 0, key1: 0, word0: 0, word1: 0 };
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, seed + 0);
  absorb(block, bits.getInt32(0), bits.getInt32(4));
  absorb(block, key.length, 0);
  for (let i = 0; i < key.length; i += 4) absorb(block, pair(key, i), pair(key, i + 2));
  return block;
}

function absorb(block: Block, word0: number, word1: number): void {
  block.word0 = word0;
  block.word1 = word1;
  threefry(block);
  block.key0 = block.word0 ^ word0;
  block.key1 = block.word1 ^ word1;
}

function pair(key: string, place: number): number {
  const first = place < key.length ? key.charCodeAt(place) : 0;
  const second = place + 1 < key.length ? key.charCodeAt(place + 1) : 0;
  return (first << 16) | second;
}
