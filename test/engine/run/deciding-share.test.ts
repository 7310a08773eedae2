import { describe, expect, it } from 'vitest';
import { product, sum } from '../../../src/engine/model/amount.ts';
import { decidingShareKnown, decidingShareOf, standardErrorOf } from '../../../src/engine/run/deciding-share.ts';
import { columns } from '../../../src/engine/run/table/futures-table.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { estimateOf, frameOf, inputsOf, line, optionOf } from '../../support/model-inputs.ts';
import { meanOf, runOf } from '../../support/table-figures.ts';

const names = Array.from({ length: 6 }, (_, i) => `x${i}`);
const elements = [{ id: 'oversight', group: 'oversight', kind: 'per-year', enters: [] }] as const;
/** Staying costs the sum of three draws, the other the sum of three more, dearer by `more`. */
const duel = (seed: number, more = 0) =>
  inputsOf({
    seed,
    elements,
    estimates: names.map((id, priority) => estimateOf(id, [80, 100, 130], { priority })),
    frame: frameOf({ horizonYears: 1 }),
    options: ['stay', 'near'].map((id, at) =>
      optionOf({
        id,
        lines: [line('oversight', sum(...names.slice(3 * at, 3 * at + 3).map((name) => product([name])), product([], at * more)))],
      }),
    ),
  });

describe('the standard error of the deciding share', () => {
  it('is on the safe side of what independent scrambles show, and within twice of it', () => {
    const found = Array.from({ length: 24 }, (_, seed) => standardErrorOf(runOf(duel(seed, 20), 512, 1), 'stay', 'near'));
    if (!found.every((one) => one !== undefined)) throw new Error('24 shares expected');
    const shares = found.map(({ share }) => share);
    const spread = Math.sqrt(shares.reduce((total, share) => total + (share - meanOf(shares)) ** 2, 0) / (shares.length - 1));
    const told = meanOf(found.map(({ standardError }) => standardError));
    // The spread of 24 is itself known to ±15 %.
    expect(spread).toBeLessThan(1.15 * told);
    expect(told).toBeLessThan(2 * spread + 0.005);
  });

  it('is that of eight shares: 64 futures of which every other block of 8 is won are ½ ± √(2/7 ÷ 8)', () => {
    const values = new Float64Array(64 * 2 * columns.length);
    for (let future = 0; future < 64; future += 1) values[(future * 2 + (Math.trunc(future / 8) % 2)) * columns.length] = 1;
    const found = decidingShareOf({ values, options: 2, futures: 64, leader: 0, rival: 1 });
    expect(found).toMatchObject({ share: 0.5, isKnown: false });
    expect(found?.standardError).toBeCloseTo(Math.sqrt(2 / 7 / 8), 12);
  });
});

describe('a run', () => {
  it('is settled once every future says the same, from 200 futures on', () => {
    const run = startRun(duel(1, 1000), { futures: 512, histories: 1 });
    run.advance(128);
    expect(run.isSettled('stay', 'near')).toBe(false);
    run.advance(128);
    expect([run.isSettled('stay', 'near'), run.isSettled('near', 'stay')]).toEqual([true, true]);
  });

  it('is not settled after 512 futures when it is a toss-up, and says of a table what it says of itself', () => {
    const run = startRun(duel(1), { futures: 512, histories: 1 });
    run.advance(512);
    expect(run.isSettled('stay', 'near')).toBe(false);
    for (const more of [0, 60, 1000]) {
      const one = startRun(duel(1, more), { futures: 256, histories: 1 });
      one.advance(256);
      expect(one.isSettled('stay', 'near')).toBe(decidingShareKnown(one.table(), 'stay', 'near'));
    }
  });

  it('is never settled about an option that is not there, nor before 8 futures', () => {
    const run = startRun(duel(1, 1000), { futures: 256, histories: 1 });
    run.advance(7);
    expect(run.isSettled('stay', 'near')).toBe(false);
    run.advance(256);
    expect(run.isSettled('stay', 'nowhere')).toBe(false);
    expect(decidingShareKnown(run.table(), 'nowhere', 'stay')).toBe(false);
  });
});
