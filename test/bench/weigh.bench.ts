import { bench, describe } from 'vitest';
import { importBuilt } from '../../.scripts/import-module.mjs';
import { takeSteps } from '../../src/engine/textbook/take-steps.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { keyedRandom } from '../../src/engine/textbook/random/keyed-random.ts';
import { twelveOptions } from '../support/twelve-options.ts';
import { runOf } from '../support/table-figures.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { pageInput } from '../support/owner-page-case.ts';
import type * as weighing from './built-weighing.ts';

// Built: the loader of the bench makes it up to twice as slow.
const {
  acceptability,
  assessInMoney,
  assessSettled,
  assessWeighed,
  candidateSteps,
  conditionalSteps,
  inMoneySteps,
  moneyComparedSentence,
  tellWeighed,
  toPresentationInput,
} = await importBuilt<typeof weighing>(new URL('built-weighing.ts', import.meta.url));

const inputs = await exampleInputs('circuit-boards');
const run = startRun(inputs, { futures: 1024, histories: 16 });
run.advance(1024);
const table = run.table();
const inMoney = assessInMoney({ table, inputs, tipping: [] });
const conditional = takeSteps(conditionalSteps(inMoney));
const page = pageInput({ table, inputs });
const ids = inputs.criteria?.map(({ id }) => id) ?? [];

/** The longest of the steps, ms, and all of them: the middle of nine rounds, after three to warm up. */
function pace(begin: () => Iterator<unknown, unknown>) {
  const rounds = Array.from({ length: 12 }, () => {
    const steps = begin();
    const times: number[] = [];
    for (let done = false; !done;) {
      const from = performance.now();
      done = steps.next().done === true;
      times.push(performance.now() - from);
    }
    return { longest: Math.max(...times), all: times.reduce((sum, ms) => sum + ms, 0), steps: times.length };
  }).slice(3);
  const middle = (of: 'longest' | 'all') => (rounds.map((round) => round[of]).toSorted((a, b) => a - b)[4] ?? 0).toFixed(1);
  return { steps: rounds[0]?.steps, 'longest step, ms': middle('longest'), 'all, ms': middle('all') };
}

const many = twelveOptions(inputs);
const wide = runOf(many, 1024, 16);
const wideInMoney = assessInMoney({ table: wide, inputs: many, tipping: [] });
console.log('the advice on twelve options and 1,024 futures in steps');
console.table({
  'advice in money': pace(() => inMoneySteps({ table: wide, inputs: many, tipping: [] })),
  'where to look for turning points': pace(() => candidateSteps({ table: wide, inputs: many, leader: wideInMoney.assessment.leader })),
  'what every estimate does to every value': pace(() =>
    conditionalSteps(assessInMoney({ table: wide, inputs: many, tipping: [] }, wideInMoney.assessment)),
  ),
});

const random = keyedRandom(1, 'bench');
const values = Array.from({ length: 8 }, () => Array.from({ length: 20 }, () => random()));

/** Target on one core of a plain machine: 4 ms for one move of a weight over 1,024 cases, with 8 options and 7 criteria or with 12 options. */
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
  bench('a weight moves, twelve options: ranking and certainty', () => {
    assessWeighed(wideInMoney, move());
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
      takeSteps(conditionalSteps(assessInMoney({ table, inputs, tipping: [] }, inMoney.assessment)));
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
