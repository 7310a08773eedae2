import { describe, expect, it } from 'vitest';
import { rank } from '../../../../src/engine/advise/compare/rank.ts';
import { worthFindingOut } from '../../../../src/engine/advise/compare/worth-finding-out.ts';
import { normalCumulative, normalDensity, normalQuantile } from '../../../../src/engine/textbook/distributions/normal.ts';
import { product } from '../../../../src/engine/model/amount.ts';
import { keyedRandom } from '../../../../src/engine/textbook/random/keyed-random.ts';
import { adviceInputs, estimateOf } from '../../../support/advice-inputs.ts';
import { futuresOf } from '../../../support/futures-of.ts';

// Staying costs 1,000; near costs 1,000 + x + y, with x and y apart from each other. Knowing x lets one take the cheaper of
// 0 and x + E y: worth E max(0, −(x + E y)) − max(0, −E(x + y)). For a normal x of mean m and deviation s that is the unit
// loss function s·(φ(m/s) − (m/s)·Φ(−m/s)); for a uniform x on a to b, with a below 0, it is a² ÷ 2(b − a).
const futures = 4096;
const base = 1000;
const drawn = (name: string) => Array.from({ length: futures }, keyedRandom(11, name));
const uniform = (name: string, a: number, b: number) => drawn(name).map((u) => a + (b - a) * u);
const normal = (name: string, mean: number, deviation: number) => drawn(name).map((u) => mean + deviation * normalQuantile(u));

const lines = { near: [{ element: 'purchase', amount: [...product(['x']), ...product(['y'])] }] };
const estimates = [estimateOf('field:purchase.amount', 'own-figure'), estimateOf('x', 'assumption'), estimateOf('y', 'assumption')];
const inputs = adviceInputs({ ways: { stay: 'stay', near: 'near' }, estimates, lines });

function worthOf(x: readonly number[], y: readonly number[]) {
  const table = futuresOf({ costs: { stay: x.map(() => base), near: x.map((value, at) => base + value + (y[at] ?? 0)) }, draws: { x, y } });
  const worth = worthFindingOut({ table, inputs, ranking: rank(table, inputs) });
  return (id: string) => worth.find(({ estimate }) => estimate === id)?.amount ?? 0;
}

/** Of the mean of min(0, x) over the futures, with what y adds to the means it is read from. */
function standardError(x: readonly number[], y: readonly number[]): number {
  const variance = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  };
  return Math.sqrt((variance(x.map((value) => Math.min(0, value))) + variance(y)) / futures);
}

describe('what knowing a figure is worth, against its closed form', () => {
  it('is a² ÷ 2(b − a) for one that is even between −100 and 300: 12.5', () => {
    const [x, y] = [uniform('x', -100, 300), uniform('y', -50, 50)];
    expect(Math.abs(worthOf(x, y)('x') - 12.5)).toBeLessThan(4 * standardError(x, y));
  });

  it.each([
    [60, 100],
    [20, 80],
    [-40, 120],
  ])('is the unit loss of a normal one of mean %f and deviation %f', (mean, deviation) => {
    const [x, y] = [normal(`x ${mean}`, mean, deviation), normal(`y ${mean}`, 0, 30)];
    const z = Math.abs(mean) / deviation;
    const known = deviation * (normalDensity(z) - z * normalCumulative(-z));
    expect(Math.abs(worthOf(x, y)('x') - known)).toBeLessThan(4 * standardError(x, y));
  });

  it('is nothing for one that could never turn the choice', () => {
    expect(worthOf(uniform('x', 200, 300), uniform('y', -50, 50))('x')).toBe(0);
  });
});
