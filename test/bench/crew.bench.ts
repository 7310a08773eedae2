import { bench, describe } from 'vitest';
import { exampleIds } from '../../src/dossier/examples/load-example.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { calculate } from '../../src/worker/calculate.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { twelveOptions } from '../support/twelve-options.ts';
import { simulateCores, type Simulated } from './simulated-cores.ts';

const rounds = 3;

/** The whole answer with so many helpers; the quickest of some rounds. */
function answerOf(inputs: ModelInputs, helpers: number): Simulated {
  const found = Array.from({ length: rounds }, () => simulateCores(helpers, (crew) => calculate(inputs, () => crew)));
  return found.reduce((least, one) => (one.took < least.took ? one : least));
}

const examples = await Promise.all(exampleIds.map(async (id) => ({ id, inputs: await exampleInputs(id) })));
const dossiers = examples.flatMap(({ id, inputs }) => [
  { id, inputs },
  ...(id === 'circuit-boards' ? [{ id: `${id}, twelve options`, inputs: twelveOptions(inputs) }] : []),
]);

for (const { inputs } of dossiers) answerOf(inputs, 3); // what is compiled late is compiled by then
console.log('the whole answer on several cores, simulated on one: processor time of every worker, ms, least of 3');
console.table(
  dossiers.map(({ id, inputs }) => {
    const alone = answerOf(inputs, 0);
    const row = (helpers: number) => {
      const { took, busy } = answerOf(inputs, helpers);
      const workers = `${helpers + 1} workers`;
      return {
        [workers]: took.toFixed(0),
        [`${workers}, at work`]: busy.map((ms) => ms.toFixed(0)).join(' '),
        [`${workers}, times faster`]: (alone.took / took).toFixed(2),
      };
    };
    return { dossier: id, 'one worker': alone.took.toFixed(0), ...row(1), ...row(3) };
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
