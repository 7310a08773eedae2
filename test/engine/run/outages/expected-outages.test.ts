import fc from 'fast-check';
import { expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import { compile } from '../../../../src/engine/model/compile.ts';
import { createBench, evaluateFuture } from '../../../../src/engine/run/evaluate.ts';
import { setLikely } from '../../../../src/engine/run/future-draws.ts';
import { affectedSourcesOf, breaksOf, coverAgainst, missingFrom } from '../../../../src/engine/run/outages/affected-sources.ts';
import { expectedUncovered } from '../../../../src/engine/run/outages/expected-outages.ts';
import { meanBetween } from '../../../../src/engine/textbook/outages/mean-between.ts';
import { inputsOf, optionOf, sourceOf } from '../../../support/model-inputs.ts';

it('expects of one event what is missing between the moments at which others take over, once the cover is used up', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const weeks = fc.double({ min: 0, max: 30, noNaN: true });
  const sources = fc.array(fc.record({ weight: fc.double({ min: 0.1, max: 1, noNaN: true }), after: weeks, replaced: share }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(sources, weeks, fc.option(fc.double({ min: 0.1, max: 1.5, noNaN: true })), (all, cover, sigma) => {
      const whole = all.reduce((sum, { weight }) => sum + weight, 0);
      const inputs = inputsOf({
        events: [
          {
            id: 'fire',
            scope: 'source',
            perYear: constant(0.3),
            meanWeeks: constant(8),
            duration: sigma === null ? { shape: 'exponential' } : { shape: 'lognormal', sigma },
          },
        ],
        options: [
          optionOf({
            id: 'stay',
            coverWeeks: constant(cover),
            sources: all.map(({ weight, after, replaced }, at) =>
              sourceOf({
                id: `source-${at}`,
                events: ['fire'],
                share: constant(weight / whole),
                replacedAfterWeeks: constant(after),
                replacedShare: constant(replaced),
              }),
            ),
          }),
        ],
      });
      const { model, state, costs, ...bench } = createBench(compile(inputs), 0);
      setLikely(model, state);
      evaluateFuture({ model, state, costs, ...bench });
      const [option] = model.options;
      if (option === undefined) throw new Error('an option expected');
      const affected = affectedSourcesOf({ state, costs }, option, { at: 0, event: 0 });
      const breaks = breaksOf(affected);
      let left = coverAgainst(option, 0, state);
      let expected = 0;
      for (const [place, from] of breaks.entries()) {
        const to = breaks[place + 1] ?? Infinity;
        const missing = missingFrom(from, affected);
        if (missing === 0) continue;
        const usedUp = from + left / missing;
        if (usedUp < to) expected += missing * meanBetween({ mean: 8, sigma: sigma ?? undefined, from: usedUp, to });
        left = Math.max(0, left - missing * (to - from));
      }
      expect(expectedUncovered({ model, state, costs }, 0)).toBeCloseTo(0.3 * expected, 12);
    }),
  );
});
