import { describe, expect, it } from 'vitest';
import { constant, product } from '../../../../src/engine/model/amount.ts';
import { turningAmount, type TurningAmount } from '../../../../src/engine/run/tipping/turning-amount.ts';
import type { ModelInputs } from '../../../../src/engine/model/inputs.ts';
import { estimateOf, frameOf, inputsOf, line, optionOf } from '../../../support/model-inputs.ts';

function turnOf(inputs: ModelInputs, amounts: readonly number[], option = 'home'): TurningAmount | undefined {
  const search = turningAmount(inputs, { futures: 32, histories: 8, option, estimate: 'support', amounts });
  let step = search.next();
  while (step.done !== true) step = search.next();
  return step.value;
}

/** Home costs 130 less its support, the other place 90 to 110, staying 120. */
const inputs = inputsOf({
  estimates: [estimateOf('support', [50, 50, 50], { priority: 0 }), estimateOf('near-price', [90, 100, 110], { priority: 1 })],
  frame: frameOf({ horizonYears: 1, discountRate: [], piecesPerYear: constant(1) }),
  options: [
    optionOf({ id: 'stay', lines: [line('oversight', 120)] }),
    optionOf({ id: 'near', lines: [line('oversight', product(['near-price']))] }),
    optionOf({ id: 'home', lines: [line('oversight', [...constant(130), ...product(['support'], -1)])] }),
  ],
});

describe('the amount from which an option comes first', () => {
  it('is what it is dearer than the best of the others: 130 − 100', () => {
    const turn = turnOf(inputs, [0, 20, 60]);
    expect(turn?.from).toBeCloseTo(30, 0);
    expect(turn?.lags.map(({ by }) => Math.round(by))).toEqual([30, 10, -30]);
    expect(turn?.excluded).toBe(false);
  });

  it('is not there within amounts that are too small', () => expect(turnOf(inputs, [0, 10, 20])?.from).toBeUndefined());

  it('is not there for an option that comes first without it', () => {
    const cheap = {
      ...inputs,
      options: inputs.options.map((one) =>
        one.id === 'home' ? optionOf({ id: 'home', lines: [line('oversight', [...constant(80), ...product(['support'], -1)])] }) : one,
      ),
    };
    const turn = turnOf(cheap, [0, 20]);
    expect(turn?.from).toBeUndefined();
    expect(turn?.lags[0]?.by).toBeLessThan(0);
  });

  it('is not looked for in an option that is not there', () => expect(turnOf(inputs, [0, 20], 'nowhere')).toBeUndefined());
});
