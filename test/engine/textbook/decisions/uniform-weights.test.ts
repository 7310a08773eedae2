import { expect, it } from 'vitest';
import { uniformWeights } from '../../../../src/engine/textbook/decisions/uniform-weights.ts';
import { keyedRandom } from '../../../../src/engine/textbook/random/keyed-random.ts';
import { expectNear } from '../../../support/expect-near.ts';

const draws = (count: number, knowledge: 'free' | 'ranked', times: number): readonly (readonly number[])[] => {
  const next = uniformWeights(count, knowledge, keyedRandom(8, knowledge));
  return Array.from({ length: times }, () => Array.from(next()));
};

it('adds up to 1, none below 0, and never rises when ranked', () => {
  for (const draw of [...draws(6, 'free', 500), ...draws(6, 'ranked', 500)]) {
    expectNear(
      draw.reduce((sum, weight) => sum + weight, 0),
      1,
      1e-12,
    );
    expect(Math.min(...draw)).toBeGreaterThanOrEqual(0);
  }
  for (const draw of draws(6, 'ranked', 500)) expect(draw).toEqual(draw.toSorted((a, b) => b - a));
});

it('is uniform on the simplex: a weight is above c with chance (1 − c)^(n − 1), within 4 standard errors', () => {
  const times = 20_000;
  for (const n of [2, 3, 5]) {
    const list = draws(n, 'free', times);
    for (const c of [0.1, 0.3, 0.6]) {
      const chance = (1 - c) ** (n - 1);
      const share = list.filter(([first = 0]) => first > c).length / times;
      expectNear(share, chance, 4 * Math.sqrt((chance * (1 - chance)) / times));
    }
  }
});

it('knows a single weight', () => expect(draws(1, 'free', 1)).toEqual([[1]]));
