import { describe, expect, it } from 'vitest';
import { whatWeighs } from '../../../../src/engine/advise/compare/what-weighs.ts';
import { adviceInputs, estimateOf } from '../../../support/advice-inputs.ts';
import { futuresOf } from '../../../support/futures-of.ts';

// Two draws that have nothing to do with each other: 32 values of each, in all pairs.
const sides = Array.from({ length: 32 }, (_, at) => 70 + (60 * at) / 31);
const price = sides.flatMap((value) => sides.map(() => value));
const freight = sides.flatMap(() => sides);
const estimates = [estimateOf('price', 'assumption'), estimateOf('freight', 'assumption'), estimateOf('known', 'quote', [5, 5, 5])];
const inputs = adviceInputs({ ways: { stay: 'stay', near: 'near' }, estimates });
const tableOf = (near: (price: number, freight: number) => number) =>
  futuresOf({
    costs: { stay: price.map(() => 1000), near: price.map((value, at) => near(value, freight[at] ?? 0)) },
    draws: { price, freight, known: price.map(() => 5) },
  });
const duel = { leader: 'near', rival: 'stay' };

describe('what weighs most', () => {
  it('tells what a straight cost does from low to high: 3 × 90 to 3 × 110 around 800, the other at its mean', () => {
    const found = whatWeighs(
      tableOf((a, b) => 500 + 3 * a + b),
      inputs,
      duel,
    );
    expect(found?.mean).toBeCloseTo(-100, 9);
    expect(found?.weights.map(({ estimate }) => estimate)).toEqual(['price', 'freight']);
    expect(found?.weights[0]?.atLow).toBeCloseTo(-130, 9);
    expect(found?.weights[0]?.atHigh).toBeCloseTo(-70, 9);
    expect(found?.weights[1]?.atHigh).toBeCloseTo(-90, 9);
  });

  it('follows a curve as well: a square is more at high than at low is less', () => {
    const [weight] =
      whatWeighs(
        tableOf((a) => (a * a) / 10),
        inputs,
        duel,
      )?.weights ?? [];
    expect(weight?.atLow).toBeCloseTo(810 - 1000, 6);
    expect(weight?.atHigh).toBeCloseTo(1210 - 1000, 6);
  });

  it('leaves out what has no link with the difference, and is silent without a rival', () => {
    expect(
      whatWeighs(
        tableOf((a) => a),
        inputs,
        duel,
      )?.weights,
    ).toHaveLength(1);
    expect(
      whatWeighs(
        tableOf((a) => a),
        inputs,
        { leader: 'near', rival: undefined },
      ),
    ).toBeUndefined();
    expect(
      whatWeighs(
        tableOf(() => 5),
        inputs,
        duel,
      )?.weights,
    ).toEqual([]);
  });

  it('does not depend on the unit in which an estimate is told', () => {
    const inCents = { ...inputs, estimates: estimates.map((one) => ({ ...one, low: one.low * 100, high: one.high * 100 })) };
    const table = tableOf((a, b) => a + 2 * b);
    const cents = { ...table, draws: table.draws.map((draw) => draw * 100) };
    const [euro] = whatWeighs(table, inputs, duel)?.weights ?? [];
    const [cent] = whatWeighs(cents, inCents, duel)?.weights ?? [];
    expect(cent?.atLow).toBeCloseTo(euro?.atLow ?? Number.NaN, 6);
  });
});
