import { describe, expect, it } from 'vitest';
import { constant } from '../../../src/engine/model/amount.ts';
import type { EventClass, OptionPoint, Source } from '../../../src/engine/model/inputs.ts';
import { resilience } from '../../../src/engine/run/resilience.ts';
import { resilienceGapCase } from '../../../src/reference/published-cases/outage.ts';
import { frameOf, inputsOf, optionOf, sourceOf } from '../../support/model-inputs.ts';
import { figure, runOf } from '../../support/table-figures.ts';

const event = (id: string, weeks: number, perYear = 0): EventClass => ({
  id,
  scope: 'source',
  perYear: constant(perYear),
  meanWeeks: constant(weeks),
  duration: { shape: 'lognormal', sigma: 0 },
});

function found(sources: readonly Partial<Source>[], option: Partial<OptionPoint> = {}, weeks = 10) {
  const inputs = inputsOf({
    events: [event('fire', weeks), event('war', weeks)],
    frame: frameOf({ standstillPerWeek: constant(1000), lostShare: constant(0.5) }),
    options: [optionOf({ id: 'stay', sources: sources.map(sourceOf), ...option })],
  });
  return resilience(inputs);
}

describe('time to survive against time to recover', () => {
  it('of a single source on 4 weeks of stock, down for 10: 6 weeks without, at 1,000 × ½ a week', () => {
    expect(found([{ events: ['fire'] }], { coverWeeks: constant(4) })).toEqual([
      { option: 'stay', event: 'fire', survive: 4, recover: 10, lostWeeks: 6, loss: 3000 },
    ]);
  });

  it('of a source of half the pieces on the same stock: 8 weeks, and 2 × ½ week without', () => {
    const halves = [
      { share: constant(0.5), events: ['fire'] },
      { id: 'other', share: 'rest' as const },
    ];
    expect(found(halves, { coverWeeks: constant(4) })).toMatchObject([{ survive: 8, lostWeeks: 1 }]);
  });

  it('of one that others replace by half from week 2: 4 weeks of stock last 2 + 2 ÷ ½ = 6', () => {
    const replaced = { events: ['fire'], replacedAfterWeeks: constant(2), replacedShare: constant(0.5) };
    expect(found([replaced], { coverWeeks: constant(4) })).toMatchObject([{ survive: 6, lostWeeks: 2 }]);
  });

  it('of one that others replace in full before the stock is used up: for ever', () => {
    const replaced = { events: ['fire'], replacedAfterWeeks: constant(2), replacedShare: constant(1) };
    expect(found([replaced], { coverWeeks: constant(4) })).toMatchObject([{ survive: undefined, lostWeeks: 0, loss: 0 }]);
  });

  it('counts raw stock against what it helps against, and both sources of one event together', () => {
    const both = [
      { share: constant(0.5), events: ['fire', 'war'] },
      { id: 'other', share: 'rest' as const, events: ['war'] },
    ];
    const raw = { weeks: constant(3), valueShare: [], events: ['fire'] };
    expect(found(both, { coverWeeks: constant(1), raw })).toMatchObject([
      { event: 'fire', survive: 8, lostWeeks: 1 },
      { event: 'war', survive: 1, lostWeeks: 9 },
    ]);
  });

  it('says nothing of an option that nothing stops, or that cannot be calculated', () => {
    expect(found([{}])).toEqual([]);
    expect(found([{ share: constant(0.5), events: ['fire'] }])).toEqual([]);
  });

  it(`agrees with ${resilienceGapCase.source}`, () => {
    const { survive, recover, replacedFrom, replacedShare } = resilienceGapCase.inputs;
    const source = { events: ['fire'], replacedAfterWeeks: constant(replacedFrom), replacedShare: constant(replacedShare) };
    const [one] = found([source], { coverWeeks: constant(survive) }, recover);
    expect(one?.lostWeeks).toBeCloseTo(resilienceGapCase.expected.lostTime, 9);
  });

  it('loses per outage what the simulation loses, for durations without spread', () => {
    const sources = [
      { share: constant(0.7), events: ['fire'], replacedAfterWeeks: constant(3), replacedShare: constant(0.4) },
      { id: 'other', share: 'rest' as const },
    ].map(sourceOf);
    const inputs = inputsOf({
      events: [event('fire', 10, 0.02)],
      options: [optionOf({ id: 'stay', sources, coverWeeks: constant(2) })],
    });
    const [one] = resilience(inputs);
    const perYear = figure(runOf(inputs, 1, 2000), 'stay', 'uncovered');
    expect(Math.abs(perYear / (0.02 * (one?.lostWeeks ?? NaN)) - 1)).toBeLessThan(0.02);
  });
});
