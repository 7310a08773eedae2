import { describe, expect, it } from 'vitest';
import { projectDraws } from '../../../src/engine/draw/project-draws.ts';

const draw = (id: string, seed: number, histories: number, set = 0) => projectDraws(id, { seed, set, histories });

describe('the draws of a project', () => {
  it('lie one in each of 128 equal intervals, in an order by chance', () => {
    const draws = [...draw('hall', 3, 128)];
    expect(draws.toSorted((a, b) => a - b).map((draw) => Math.trunc(draw * 128))).toEqual(Array.from({ length: 128 }, (_, i) => i));
    const up = draws.filter((draw, at) => draw > (draws[at - 1] ?? 2)).length;
    // As many up as down, within 4 standard deviations of √(128 ÷ 12).
    expect(Math.abs(up - 127 / 2)).toBeLessThan(4 * Math.sqrt(128 / 12));
  });

  it('are the same for the same seed and id', () => {
    expect(draw('hall', 3, 16)).toEqual(draw('hall', 3, 16));
    expect(draw('hall', 4, 16)).not.toEqual(draw('hall', 3, 16));
  });

  it('of two sets are independent: both are among the worst fifth in 4 histories of a hundred', () => {
    const [one, other] = [draw('hall', 3, 10_000, 1), draw('hall', 3, 10_000, 2)];
    const both = one.filter((worst, at) => worst < 0.2 && (other[at] ?? 1) < 0.2).length;
    expect(Math.abs(both - 400)).toBeLessThan(4 * Math.sqrt(400));
  });

  it('of two projects are independent: both are among the worst fifth in 4 histories of a hundred', () => {
    const [one, other] = [draw('hall', 3, 10_000), draw('press', 3, 10_000)];
    const both = one.filter((draw, at) => draw < 0.2 && (other[at] ?? 1) < 0.2).length;
    expect(Math.abs(both - 400)).toBeLessThan(4 * Math.sqrt(400));
  });
});
