import { bench, describe } from 'vitest';
import { importBuilt } from '../../.scripts/import-module.mjs';
import type * as engine from './built-engine.ts';
import { fullInputs } from '../support/model-inputs.ts';
import { projectInputs } from '../support/project-inputs.ts';

// Built: the loader of the bench makes it up to twice as slow.
const { baseCase, startRun } = await importBuilt<typeof engine>(new URL('built-engine.ts', import.meta.url));

const first = { futures: 128, histories: 16 };
const full = { futures: 1024, histories: 128 };
const warm = (times: number) => ({ iterations: times, time: 0, warmupIterations: times, warmupTime: 0 });
const fewTimes = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

/** Targets on one core of a plain machine: 1.2 ms, 25 ms, 1200 ms, warm; the second row of each with late projects, pilots, charging on and tax. */
describe('the engine, 12 options over 7 years', () => {
  for (const [name, inputs] of [
    ['plain', fullInputs()],
    ['everything', projectInputs(12)],
  ] as const) {
    bench(
      `base case, ${name}`,
      () => {
        baseCase(inputs);
      },
      warm(500),
    );
    bench(
      `first picture, 128 futures × 16 histories, ${name}`,
      () => {
        startRun(inputs, first).advance(first.futures);
      },
      warm(30),
    );
    bench(
      `full table, 1,024 futures × 128 histories, ${name}`,
      () => {
        startRun(inputs, full).advance(full.futures);
      },
      fewTimes,
    );
  }
});
