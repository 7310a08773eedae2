import { bench, describe } from 'vitest';
import { acceptability } from '../../src/engine/textbook/decisions/acceptability.ts';
import { assessInMoney, assessSettled, assessWeighed } from '../../src/engine/advise/assess.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { keyedRandom } from '../../src/engine/textbook/random/keyed-random.ts';
import { toPresentationInput } from '../../src/present/names/to-presentation-input.ts';
import { moneyComparedSentence, tellWeighed } from '../../src/present/answer/tell-weighed.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { pageInput } from '../support/owner-page-case.ts';

const inputs = await exampleInputs('circuit-boards');
const run = startRun(inputs, { futures: 1024, histories: 16 });
run.advance(1024);
const table = run.table();
const inMoney = assessInMoney({ table, inputs, tipping: [] });
const conditional = inMoney.prepared()?.conditional();
const page = pageInput({ table, inputs });
const ids = inputs.criteria?.map(({ id }) => id) ?? [];

const random = keyedRandom(1, 'bench');
const values = Array.from({ length: 8 }, () => Array.from({ length: 20 }, () => random()));

/** Target on one core of a plain machine: 16 ms for one move of a weight, 8 options and 7 criteria over 1,024 cases. */
describe('weighing', () => {
  let turn = 0;
  const move = () => {
    turn += 1;
    return [{ id: 'me', how: 'points' as const, points: Object.fromEntries(ids.map((id, at) => [id, 1 + ((turn * 7 + at * 13) % 100)])) }];
  };
  bench('a weight moves: ranking, certainty and sentence', () => {
    const assessment = assessWeighed(inMoney, move());
    const presentation = toPresentationInput({ ...page, assessment });
    tellWeighed(presentation);
    moneyComparedSentence(presentation);
  });
  bench('a weight stands still: also what would put something else first', () => {
    assessSettled(inMoney, move());
  });
  bench(
    'a new table that is weighed',
    () => {
      assessSettled(assessInMoney({ table, inputs, tipping: [], conditional }, inMoney.assessment), move());
    },
    { iterations: 10, time: 0 },
  );
  bench(
    'in the worker: what every estimate does to every value',
    () => {
      assessInMoney({ table, inputs, tipping: [] }, inMoney.assessment).prepared()?.conditional();
    },
    { iterations: 10, time: 0 },
  );
  bench(
    'SMAA of 100,000 weights × 8 options × 20 criteria',
    () => {
      acceptability({ values, weights: 'ranked', samples: 100_000, seed: 1 });
    },
    { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
});
