import fc from 'fast-check';
import { expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import type { ModelInputs, Source } from '../../../../src/engine/model/inputs.ts';
import { frameOf, inputsOf, optionOf, sourceOf } from '../../../support/model-inputs.ts';
import { figure, runOf } from '../../../support/table-figures.ts';

const chance = { noNaN: true, noDefaultInfinity: true };
const exposures = fc.record({
  perYear: fc.array(fc.double({ ...chance, min: 0, max: 4 }), { minLength: 2, maxLength: 2 }),
  meanWeeks: fc.array(fc.double({ ...chance, min: 0, max: 30 }), { minLength: 2, maxLength: 2 }),
  after: fc.double({ ...chance, min: 0, max: 10 }),
  replaced: fc.double({ ...chance, min: 0, max: 1 }),
  cover: fc.double({ ...chance, min: 0, max: 6 }),
  raw: fc.option(fc.double({ ...chance, min: 0, max: 6 })),
});

const chanceOf = (perYear: readonly number[], meanWeeks: readonly number[]): Pick<ModelInputs, 'events'> => ({
  events: ['fire', 'strike'].map((id, at) => ({
    id,
    scope: 'source',
    perYear: constant(perYear[at] ?? 0),
    meanWeeks: constant(meanWeeks[at] ?? 0),
    duration: { shape: 'exponential' },
  })),
});

it('a second source of nothing changes no outage of the first, to the last bit, with raw cover and without', () => {
  fc.assert(
    fc.property(exposures, ({ perYear, meanWeeks, after, replaced, cover, raw }) => {
      const source = { events: ['fire', 'strike'], replacedAfterWeeks: constant(after), replacedShare: constant(replaced) };
      const inputs = (sources: readonly Source[]): ModelInputs =>
        inputsOf({
          ...chanceOf(perYear, meanWeeks),
          frame: frameOf({ standstillPerWeek: constant(1000) }),
          options: [
            optionOf({
              id: 'stay',
              sources,
              coverWeeks: constant(cover),
              ...(raw !== null && { raw: { weeks: constant(raw), valueShare: constant(0.5), events: ['fire'] } }),
            }),
          ],
        });
      const one = runOf(inputs([sourceOf(source)]), 2, 16);
      const two = runOf(inputs([sourceOf(source), sourceOf({ ...source, id: 'none', share: constant(0) })]), 2, 16);
      for (const column of ['uncovered', 'outageCost', 'tail'] as const)
        expect(figure(one, 'stay', column)).toBe(figure(two, 'stay', column));
    }),
  );
});

it('the cover of one option changes nothing of another with the same sources, to the last bit', () => {
  const covers = fc.record({ other: exposures, cover: fc.double({ ...chance, min: 0, max: 20 }) });
  fc.assert(
    fc.property(covers, ({ other: { perYear, meanWeeks, after, replaced, cover, raw }, cover: more }) => {
      const sources = [sourceOf({ events: ['fire', 'strike'], replacedAfterWeeks: constant(after), replacedShare: constant(replaced) })];
      const own = raw === null ? {} : { raw: { weeks: constant(raw), valueShare: constant(0.5), events: ['fire'] } };
      const inputs = (coverOfStay: number) =>
        inputsOf({
          ...chanceOf(perYear, meanWeeks),
          frame: frameOf({ standstillPerWeek: constant(1000) }),
          options: [
            optionOf({ id: 'stay', sources, coverWeeks: constant(coverOfStay), ...own }),
            optionOf({ id: 'near', sources, coverWeeks: constant(cover), ...own }),
          ],
        });
      const [little, much] = [runOf(inputs(0), 2, 16), runOf(inputs(more), 2, 16)];
      for (const column of ['uncovered', 'outageCost', 'tail'] as const)
        expect(figure(much, 'near', column)).toBe(figure(little, 'near', column));
    }),
  );
});
