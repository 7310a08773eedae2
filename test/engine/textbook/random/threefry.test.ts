import { expect, it } from 'vitest';
import { threefry } from '../../../../src/engine/textbook/random/threefry.ts';

// kat_vectors of Random123 (D. E. Shaw Research): threefry2x32, 20 rounds; counter, key → words.
it.each([
  { counter: [0, 0], key: [0, 0], words: [0x6b200159, 0x99ba4efe] },
  { counter: [0xffffffff, 0xffffffff], key: [0xffffffff, 0xffffffff], words: [0x1cb996fc, 0xbb002be7] },
  { counter: [0x243f6a88, 0x85a308d3], key: [0x13198a2e, 0x03707344], words: [0xc4923a9c, 0x483df7a0] },
] as const)('gives the published words for counter $counter and key $key', ({ counter, key, words }) => {
  const block = { key0: key[0] | 0, key1: key[1] | 0, word0: counter[0] | 0, word1: counter[1] | 0 };
  threefry(block);
  expect([block.word0 >>> 0, block.word1 >>> 0]).toEqual([...words]);
});
