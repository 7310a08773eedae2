import { bench, describe } from 'vitest';
import { baseCase } from '../../src/engine/simulate/base-case.ts';
import { startRun } from '../../src/engine/simulate/run.ts';
import { fullInputs } from '../support/model-inputs.ts';

const inputs = fullInputs();

/** Targets on one core of a plain machine: 4 ms, 40 ms, 1200 ms. */
describe('the engine, 12 options over 7 years', () => {
  bench('base case', () => {
    baseCase(inputs);
  });
  bench('first picture: 128 futures × 16 histories', () => {
    startRun(inputs, { futures: 128, histories: 16 }).advance(128);
  });
  bench(
    'full table: 1,024 futures × 128 histories',
    () => {
      startRun(inputs, { futures: 1024, histories: 128 }).advance(1024);
    },
    { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
});
