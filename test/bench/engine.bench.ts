import { bench, describe } from 'vitest';
import { baseCase } from '../../src/engine/run/base-case.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { fullInputs } from '../support/model-inputs.ts';
import { projectInputs } from '../support/project-inputs.ts';

const first = { futures: 128, histories: 16 };
const full = { futures: 1024, histories: 128 };
const fewTimes = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

/** Targets on one core of a plain machine: 4 ms, 40 ms, 1200 ms; the second row of each with late projects, pilots, charging on and tax. */
describe('the engine, 12 options over 7 years', () => {
  for (const [name, inputs] of [
    ['plain', fullInputs()],
    ['everything', projectInputs(12)],
  ] as const) {
    bench(`base case, ${name}`, () => {
      baseCase(inputs);
    });
    bench(`first picture, 128 futures × 16 histories, ${name}`, () => {
      startRun(inputs, first).advance(first.futures);
    });
    bench(
      `full table, 1,024 futures × 128 histories, ${name}`,
      () => {
        startRun(inputs, full).advance(full.futures);
      },
      fewTimes,
    );
  }
});
