import { valueAt } from '../value-at.ts';
/** The state of one call: key in, counter in, and both words out in place of the counter. Reused, so nothing is allocated per draw. */
export interface Block {
  key0: number;
  key1: number;
  word0: number;
  word1: number;
}

const rotations = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const parity = 0x1bd11bda;

/**
 * Threefry-2x32 with 20 rounds: a counter-based generator of 32-bit additions, rotations and exclusive ors only,
 * so that every machine gives the same bits. Overwrites `word0` and `word1` with 64 scrambled bits (as signed integers).
 *
 * @see Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC'11
 */
export function threefry(block: Block): void {
  const { key0, key1 } = block;
  const key2 = key0 ^ key1 ^ parity;
  let a = (block.word0 + key0) | 0;
  let b = (block.word1 + key1) | 0;
  for (let round = 0; round < 20; round += 1) {
    const by = valueAt(rotations, round & 7);
    a = (a + b) | 0;
    b = ((b << by) | (b >>> (32 - by))) ^ a;
    if ((round & 3) === 3) {
      const turn = (round + 1) >> 2;
      const rest = turn % 3;
      a = (a + (rest === 0 ? key0 : rest === 1 ? key1 : key2)) | 0;
      b = (b + (rest === 0 ? key1 : rest === 1 ? key2 : key0) + turn) | 0;
    }
  }
  block.word0 = a;
  block.word1 = b;
}
