import { valueAt } from '../textbook/value-at.ts';
import { requireWhole } from '../textbook/requirements.ts';
import { directionNumbers, sobolDimensions } from './direction-numbers.ts';
import { keyedRandomAt, type RandomAt } from '../textbook/random/keyed-random.ts';

/** Point `index` of one dimension of the Sobol sequence, as a whole number of 2⁻³², by the bits of the index (not in Gray order). */
export function sobolPoint(directions: Uint32Array, index: number): number {
  let point = 0;
  for (let rest = index, j = 0; rest > 0; rest >>>= 1, j += 1) {
    if (rest & 1) point ^= valueAt(directions, j);
  }
  return point >>> 0;
}

/**
 * One dimension of the Sobol sequence, scrambled by a key of its own: any 2^k numbers in a row from a multiple of 2^k
 * lie one in each interval of length 2^−k.
 *
 * @throws RangeError when the dimension is not a whole number from 0 to 63
 */
export function sobolAt(dimension: number, seed: number, key: string): RandomAt {
  if (requireWhole('dimension', dimension, 0) >= sobolDimensions) throw new RangeError(`dimension must be below ${sobolDimensions}`);
  const directions = directionNumbers(dimension);
  const scrambleKey = Math.floor(keyedRandomAt(seed, `sobol:${key}`)(0) * 2 ** 32) | 0;
  return (place) => (scramble(sobolPoint(directions, place), scrambleKey) + 0.5) / 2 ** 32;
}

/**
 * Nested uniform scrambling: whether a binary digit flips is decided by the digits before it, as Owen asks, so the
 * spread over intervals is kept. On reversed digits every step below lets a digit act on later ones only.
 *
 * @see Owen (1995); the steps by Laine & Karras (2011) with the constants of Burley (2020), JCGT 9(4)
 */
function scramble(point: number, key: number): number {
  let digits = reverse(point);
  digits ^= Math.imul(digits, 0x3d20adea);
  digits = Math.imul((digits + key) | 0, (key >>> 16) | 1);
  digits ^= Math.imul(digits, 0x05526c56);
  digits ^= Math.imul(digits, 0x53a22864);
  return reverse(digits) >>> 0;
}

function reverse(digits: number): number {
  let turned = digits;
  turned = ((turned >>> 1) & 0x55555555) | ((turned & 0x55555555) << 1);
  turned = ((turned >>> 2) & 0x33333333) | ((turned & 0x33333333) << 2);
  turned = ((turned >>> 4) & 0x0f0f0f0f) | ((turned & 0x0f0f0f0f) << 4);
  turned = ((turned >>> 8) & 0x00ff00ff) | ((turned & 0x00ff00ff) << 8);
  return (turned >>> 16) | (turned << 16);
}
