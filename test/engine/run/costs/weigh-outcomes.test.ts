import { describe, expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import { calledOff, late, onTime, outcomes } from '../../../../src/engine/run/costs/courses.ts';
import { compile } from '../../../../src/engine/model/compile.ts';
import { createBench, evaluateFuture } from '../../../../src/engine/run/evaluate.ts';
import { setLikely } from '../../../../src/engine/run/future-draws.ts';
import type { ModelInputs } from '../../../../src/engine/model/inputs.ts';
import { frameOf } from '../../../support/model-inputs.ts';
import { projectInputs } from '../../../support/project-inputs.ts';

const calm = (): ModelInputs => ({ ...projectInputs(), events: projectInputs().events.map((event) => ({ ...event, perYear: [] })) });
const noTax = { rate: constant(0), lifeYears: 10, deduction: constant(0) };
/** All projects take this outcome for certain. */
const certain = (outcome: number): ModelInputs => ({
  ...calm(),
  options: calm().options.map(({ transition, ...option }) => ({
    ...option,
    ...(transition && {
      transition: {
        ...transition,
        ...(transition.delay && { delay: { ...transition.delay, chance: constant(outcome === late ? 1 : 0) } }),
        ...(transition.cancelled && { cancelled: { ...transition.cancelled, chance: constant(outcome === calledOff ? 1 : 0) } }),
      },
    }),
  })),
});
function evaluated(inputs: ModelInputs) {
  const bench = createBench(compile(inputs), 64);
  setLikely(bench.model, bench.state);
  evaluateFuture(bench);
  return bench;
}

describe('the outcomes of a project', () => {
  it.each([
    ['after tax', (inputs: ModelInputs) => inputs],
    ['before tax', ({ frame, ...inputs }: ModelInputs): ModelInputs => ({ ...inputs, frame: frameOf({ ...frame, tax: noTax }) })],
    [
      'at a carrying rate',
      (inputs: ModelInputs): ModelInputs => ({ ...inputs, frame: { ...inputs.frame, stockAccounting: 'carrying-rate' } }),
    ],
  ])('differ by what each costs when it is booked for certain, %s', (_, change) => {
    const { courses, model } = evaluated(change(calm()));
    const [punctual, delayed, stopped] = [onTime, late, calledOff].map((outcome) => evaluated(change(certain(outcome))).ledger.total);
    for (let at = 1; at < model.options.length; at += 1) {
      const extra = (outcome: number) => courses.extra[at * outcomes + outcome] ?? Number.NaN;
      const cost = (total: Float64Array | undefined) => total?.[at] ?? Number.NaN;
      expect(extra(late) - extra(onTime)).toBeCloseTo(cost(delayed) - cost(punctual), 4);
      expect(extra(calledOff) - extra(onTime)).toBeCloseTo(cost(stopped) - cost(punctual), 4);
    }
  });

  it('cost nothing more than their mean, on average', () => {
    const { courses, model } = evaluated(calm());
    for (let at = 1; at < model.options.length; at += 1) {
      const mean = [onTime, late, calledOff].reduce(
        (sum, outcome) => sum + (courses.weight[at * outcomes + outcome] ?? 0) * (courses.extra[at * outcomes + outcome] ?? 0),
        0,
      );
      expect(mean).toBeCloseTo(0, 5);
    }
  });
});
