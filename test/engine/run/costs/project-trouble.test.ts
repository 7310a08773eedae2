import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/engine/model/compile.ts';
import type { ModelInputs } from '../../../../src/engine/model/inputs.ts';
import { calledOff, late, onTime, outcomes } from '../../../../src/engine/run/costs/courses.ts';
import { createBench, evaluateFuture } from '../../../../src/engine/run/evaluate.ts';
import { setLikely } from '../../../../src/engine/run/future-draws.ts';
import { projectInputs } from '../../../support/project-inputs.ts';

const calm = (): ModelInputs => ({ ...projectInputs(), events: projectInputs().events.map((event) => ({ ...event, perYear: [] })) });
function evaluated(inputs: ModelInputs, histories: number) {
  const bench = createBench(compile(inputs), histories);
  setLikely(bench.model, bench.state);
  evaluateFuture(bench);
  return bench;
}

describe('what a project costs beside the course on time', () => {
  const { courses, ledger, model, state, tail } = evaluated(calm(), 64);
  const places = Array.from({ length: model.options.length - 1 }, (_, i) => (i + 1) * outcomes);
  const at = (values: Float64Array, place: number) => values[place] ?? Number.NaN;

  it('is nothing on time, something late, and never less when it is called off', () => {
    for (const place of places) {
      expect(at(courses.trouble, place + onTime)).toBe(0);
      expect(at(courses.trouble, place + late)).toBeGreaterThan(0);
      expect(at(courses.trouble, place + calledOff)).toBeGreaterThanOrEqual(at(courses.trouble, place + late));
    }
  });

  it('is booked by the chances of the outcomes, in years that add up to it', () => {
    const element = model.elements.trouble;
    for (const place of places) {
      const option = place / outcomes;
      const mean = [late, calledOff].reduce(
        (sum, outcome) => sum + at(courses.weight, place + outcome) * at(courses.trouble, place + outcome),
        0,
      );
      expect(at(ledger.pv, option * model.elements.ids.length + element)).toBeCloseTo(mean, 5);
      let discounted = 0;
      for (let year = 0; year < model.horizon; year += 1)
        discounted += at(state.discount, year) * at(ledger.trouble, option * model.horizon + year);
      expect(discounted).toBeCloseTo(mean, 5);
    }
  });

  it('differs between the outcomes around their mean, which is in the tail', () => {
    for (const place of places) {
      const mean = [onTime, late, calledOff].reduce(
        (sum, outcome) => sum + at(courses.weight, place + outcome) * at(courses.extra, place + outcome),
        0,
      );
      expect(mean).toBeCloseTo(0, 5);
      expect(at(tail, place / outcomes)).toBeGreaterThan(0);
    }
  });
});
