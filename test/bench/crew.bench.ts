import { bench, describe } from 'vitest';
import { exampleIds } from '../../src/dossier/examples/load-example.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { calculate, growTable } from '../../src/worker/calculate.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { playedCrew } from '../support/played-crew.ts';

/** Three helpers, and the worker that they help. */
const helpers = 3;

function msOf(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const from = process.cpuUsage();
    work();
    return process.cpuUsage(from).user / 1000;
  });
  return Math.min(...times);
}

/** Futures of a table for each that the busiest of four workers calculates. */
function timesFaster(inputs: ModelInputs): number {
  const { crew, tick, hands } = playedCrew(helpers);
  const grown = growTable(inputs, crew);
  let own = 0;
  let step = grown.next();
  for (; step.done !== true; step = grown.next()) {
    if (step.value === undefined) own += 1;
    tick();
  }
  return step.value.table.futures / Math.max(own, ...hands.map(({ futures }) => futures));
}

const examples = await Promise.all(exampleIds.map(async (id) => ({ id, inputs: await exampleInputs(id) })));

console.log(
  'an answer on four cores, by counted futures: the table is split over workers, the rest is not; processor time, ms, least of 5',
);
console.table(
  examples.map(({ id, inputs }) => {
    const table = msOf(() => Array.from(growTable(inputs)));
    const whole = msOf(() => Array.from(calculate(inputs)));
    const times = timesFaster(inputs);
    return {
      example: id,
      table: table.toFixed(0),
      'whole answer': whole.toFixed(0),
      'table, times faster': times.toFixed(2),
      'whole answer, times faster': (whole / (whole - table + table / times)).toFixed(2),
    };
  }),
);

describe('an answer by one worker', () => {
  for (const { id, inputs } of examples) {
    bench(`the whole answer of ${id}`, () => void Array.from(calculate(inputs)), {
      iterations: 3,
      time: 0,
      warmupIterations: 0,
      warmupTime: 0,
    });
  }
});
