import { describe, expect, it } from 'vitest';
import { constant, product } from '../../../../src/engine/model/amount.ts';
import type { Frame, ModelInputs, OptionPoint } from '../../../../src/engine/model/inputs.ts';
import { startRun } from '../../../../src/engine/run/run.ts';
import { startTipping, type TippingRequest } from '../../../../src/engine/run/tipping/tipping.ts';
import type { TippingCurve } from '../../../../src/engine/run/tipping/tipping-table.ts';
import { estimateOf, frameOf, fullInputs, inputsOf, line, optionOf, sourceOf } from '../../../support/model-inputs.ts';
import { figures, meanOf, runOf } from '../../../support/table-figures.ts';

function curvesOf(
  inputs: ModelInputs,
  request: Partial<TippingRequest> & Pick<TippingRequest, 'leader' | 'estimates'>,
): readonly TippingCurve[] {
  const tipping = startTipping(inputs, { futures: 32, histories: 8, ...request });
  while (!tipping.advance());
  return tipping.curves();
}

const none: Partial<Frame> = { horizonYears: 1, discountRate: [], piecesPerYear: constant(1) };
const priced = (id: string, amount: OptionPoint['lines'][number]['amount'] | number, more: Partial<OptionPoint> = {}) =>
  optionOf({ id, lines: [line('oversight', amount)], ...more });

describe('a crossing', () => {
  const inputs = inputsOf({
    estimates: [estimateOf('price', [80, 90, 110], { priority: 0 }), estimateOf('other', [5, 10, 20], { priority: 1 })],
    frame: frameOf(none),
    options: [priced('stay', 100), priced('near', product(['price'])), priced('third', [...constant(60), ...product(['other'], 4)])],
  });
  const [curve, unrelated] = curvesOf(inputs, { leader: 'near', estimates: ['price', 'other'], futures: 256 });

  it('lies where 90 becomes 100, above, and staying is then cheapest', () => {
    const crossings = curve?.crossings ?? [];
    expect(crossings.map(({ kind, side, becomes }) => [kind, side, becomes])).toEqual([
      ['first', 'above', 'stay'],
      ['stay', 'above', 'stay'],
    ]);
    for (const { value } of crossings) expect(Math.abs(value - 100)).toBeLessThan(0.2);
  });

  it('is found against the best of all: the third option is cheaper below another figure of 7.5', () => {
    // 60 + 4·x against the mean of near, which is 90: x = 7.5.
    const [first] = unrelated?.crossings ?? [];
    expect([first?.kind, first?.side, first?.becomes]).toEqual(['first', 'below', 'third']);
    expect(Math.abs((first?.value ?? 0) - 7.5)).toBeLessThan(0.05);
    expect(unrelated?.crossings).toHaveLength(1);
  });

  it('has a curve of rising values over the plausible span, the likely one among them, with a mean for each option', () => {
    expect(curve?.values.length).toBeGreaterThanOrEqual(5);
    expect([curve?.values[0], curve?.values.at(-1)]).toEqual([65, 140]);
    expect(curve?.values).toContain(90);
    expect(curve?.values.toSorted((a, b) => a - b)).toEqual(curve?.values);
    expect(curve?.options).toEqual(['stay', 'near', 'third']);
    expect(curve?.means.map(([stay]) => stay)).toEqual(curve?.values.map(() => 100));
    curve?.means.forEach(([, near], place) => expect(near).toBeCloseTo(curve.values[place] ?? NaN, 9));
  });

  it('is not looked for in an option that a gate excludes', () => {
    const closed = {
      ...inputs,
      options: inputs.options.map((option) =>
        option.id === 'third' ? { ...option, gates: [{ id: 'people', value: constant(2), limit: constant(1) }] } : option,
      ),
    };
    expect(curvesOf(closed, { leader: 'near', estimates: ['other'] })[0]?.crossings).toEqual([]);
  });

  it('against staying is not looked for when staying leads', () => {
    const cheap = { ...inputs, options: [priced('stay', 80), ...inputs.options.slice(1)] };
    const [found] = curvesOf(cheap, { leader: 'stay', estimates: ['price'] });
    expect(found?.crossings.map(({ kind, side, becomes }) => [kind, side, becomes])).toEqual([['first', 'below', 'near']]);
    expect(Math.abs((found?.crossings[0]?.value ?? 0) - 80)).toBeLessThan(0.16);
  });

  it('is not there when nothing plausible turns the answer', () => {
    const far = { ...inputs, options: [priced('stay', 1000), priced('near', product(['price']))] };
    expect(curvesOf(far, { leader: 'near', estimates: ['price'] })[0]?.crossings).toEqual([]);
  });

  it('is found on both sides of a figure that costs either way', () => {
    const either = inputsOf({
      estimates: [estimateOf('x', [-1, 0, 1], { priority: 0 })],
      frame: frameOf(none),
      options: [priced('stay', 4), priced('near', product(['x', 'x']))],
    });
    const [found] = curvesOf(either, { leader: 'near', estimates: ['x'] });
    const sides = found?.crossings.filter(({ kind }) => kind === 'first').map(({ side, value }) => [side, Math.round(value * 100) / 100]);
    expect(sides).toEqual([
      ['below', -2],
      ['above', 2],
    ]);
  });
});

describe('on a full dossier', () => {
  const inputs = fullInputs(6);
  const estimates = ['e0', 'e2', 'e4', 'e13', 'e33', 'e45', 'e52', 'e58', 'e59'];
  const curves = curvesOf(inputs, { leader: 'option-1', estimates, futures: 32, histories: 8 });
  const meansAt = (id: string, value: number) => {
    const fixed = inputs.estimates.map((estimate) =>
      estimate.id === id ? { ...estimate, low: value, likely: value, high: value } : estimate,
    );
    return runOf({ ...inputs, estimates: fixed }, 32, 8);
  };

  it('has a curve for each estimate that was asked for', () => {
    expect(curves.map(({ estimate }) => estimate)).toEqual(estimates);
  });

  it('gives the means of a run with that estimate fixed, also where only a part is calculated again', () => {
    for (const curve of curves) {
      for (const place of [0, 4, curve.values.length - 1]) {
        const table = meansAt(curve.estimate, curve.values[place] ?? 0);
        curve.options.forEach((option, i) => {
          expect((curve.means[place]?.[i] ?? NaN) / meanOf(figures(table, option, 'pvCost'))).toBeCloseTo(1, 10);
        });
      }
    }
  });

  it('costs more the more often an outage comes, on the same histories, and nothing for those it does not stop', () => {
    const curve = curves.find(({ estimate }) => estimate === 'e52');
    const costs = (option: string) => curve?.means.map((means) => means[curve.options.indexOf(option)] ?? NaN) ?? [];
    for (const option of curve?.options ?? []) expect(costs(option)).toEqual(costs(option).toSorted((a, b) => a - b));
    expect(new Set(costs('option-2')).size).toBeGreaterThan((curve?.values.length ?? NaN) / 3);
    expect(new Set(costs('option-1')).size).toBe(1);
  });

  it('has crossings 1 % past which the order has flipped and 1 % short of which it has not', () => {
    const found = curves.flatMap(({ estimate, crossings }) => crossings.map((crossing) => ({ estimate, ...crossing })));
    expect(found.length).toBeGreaterThan(1);
    for (const { estimate, value, kind, becomes, side } of found) {
      const rivals = kind === 'stay' ? ['stay'] : inputs.options.map(({ id }) => id).filter((id) => id !== 'option-1');
      const lag = (at: number) => {
        const table = meansAt(estimate, at);
        const mean = (option: string) => meanOf(figures(table, option, 'pvCost'));
        return mean('option-1') - Math.min(...rivals.map(mean));
      };
      const [short, past] = side === 'above' ? [0.99, 1.01] : [1.01, 0.99];
      expect(Math.sign(lag(value * short))).toBe(becomes === 'option-1' ? 1 : -1);
      expect(Math.sign(lag(value * past))).toBe(becomes === 'option-1' ? -1 : 1);
    }
  });
});

describe('on the futures and histories of an answer', () => {
  const inputs = fullInputs(6);
  const size = { futures: 192, histories: 32 };
  const run = startRun(inputs, size);
  while (!run.advance(16));
  const estimates = ['e0', 'e2', 'e4', 'e13', 'e33', 'e45', 'e58', 'e59'];
  const curves = curvesOf(inputs, { leader: 'option-1', estimates, futures: 16, histories: 4, answer: run.baseline() });

  it('has crossings that hold there: half a percent short the order is as it was, half a percent past it has flipped', () => {
    const found = curves.flatMap(({ estimate, crossings }) => crossings.map((crossing) => ({ estimate, ...crossing })));
    expect(found.length).toBeGreaterThan(1);
    for (const { estimate: id, value, kind, becomes, side } of found) {
      const rivals = kind === 'stay' ? ['stay'] : inputs.options.map((option) => option.id).filter((option) => option !== 'option-1');
      const lag = (at: number) => {
        const fixed = inputs.estimates.map((one) => (one.id === id ? { ...one, low: at, likely: at, high: at } : one));
        const table = runOf({ ...inputs, estimates: fixed }, size.futures, size.histories);
        const mean = (option: string) => meanOf(figures(table, option, 'pvCost'));
        return mean('option-1') - Math.min(...rivals.map(mean));
      };
      const [short, past] = side === 'above' ? [0.995, 1.005] : [1.005, 0.995];
      expect([id, Math.sign(lag(value * short))]).toEqual([id, becomes === 'option-1' ? 1 : -1]);
      expect([id, Math.sign(lag(value * past))]).toEqual([id, becomes === 'option-1' ? -1 : 1]);
    }
  });

  it('has means whose average over the draws is that of the answer where nothing depends on the estimate', () => {
    const table = run.table();
    for (const { options, means } of curves.slice(0, 1)) {
      options.forEach((option, at) => {
        const answer = meanOf(figures(table, option, 'pvCost'));
        expect(Math.min(...means.map((row) => row[at] ?? NaN))).toBeLessThanOrEqual(answer * (1 + 1e-9));
        expect(Math.max(...means.map((row) => row[at] ?? NaN))).toBeGreaterThanOrEqual(answer * (1 - 1e-9));
      });
    }
  });
});

it('looks for the border of a volume that was told as exact from a fiftieth to four times of it', () => {
  const inputs = inputsOf({
    estimates: [estimateOf('pieces', [1000, 1000, 1000])],
    frame: frameOf({ ...none, piecesPerYear: product(['pieces']) }),
    elements: [
      { id: 'purchase', group: 'purchase', kind: 'per-piece', enters: [] },
      { id: 'once', group: 'transition', kind: 'one-off', enters: [] },
    ],
    options: [
      optionOf({ id: 'stay', sources: [sourceOf({ lines: [line('purchase', 10)] })] }),
      optionOf({ id: 'near', sources: [sourceOf({ lines: [line('purchase', 9)] })], lines: [line('once', 100)] }),
    ],
  });
  // 10·n = 9·n + 100 at n = 100: a tenth of what is bought today.
  const [curve] = curvesOf(inputs, { leader: 'near', estimates: ['pieces'] });
  expect(curve?.values[0]).toBe(20);
  const [crossing] = curve?.crossings ?? [];
  expect([crossing?.side, crossing?.becomes]).toEqual(['below', 'stay']);
  expect(Math.abs((crossing?.value ?? 0) - 100)).toBeLessThan(0.5);
});

it('skips values at which an option cannot be calculated, and estimates it does not know', () => {
  const inputs = inputsOf({
    estimates: [estimateOf('share', [1, 1, 1])],
    frame: frameOf(none),
    options: [priced('stay', 100), priced('near', 90, { sources: [sourceOf({ share: product(['share']) })] })],
  });
  const [curve, ...more] = curvesOf(inputs, { leader: 'near', estimates: ['share', 'nowhere'] });
  expect(more).toEqual([]);
  expect(curve?.values).toEqual([1]);
  expect(curve?.crossings).toEqual([]);
});

it('goes in steps of eight futures: 64 futures at nine values or more are a hundred steps or two, not thousands', () => {
  const tipping = startTipping(fullInputs(3), { futures: 64, histories: 4, leader: 'option-1', estimates: ['e4'] });
  let steps = 1;
  while (!tipping.advance()) steps += 1;
  expect(steps).toBeGreaterThan((9 * 64) / 8);
  expect(steps).toBeLessThan((40 * 64) / 8);
});

it('finds nothing for a leader that cannot be calculated', () => {
  expect(curvesOf(fullInputs(2), { leader: 'nowhere', estimates: ['e0'] })).toEqual([]);
});
