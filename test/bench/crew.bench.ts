import { isDeepStrictEqual } from 'node:util';
import { bench, describe } from 'vitest';
import { importBuilt } from '../../.scripts/import-module.mjs';
import { exampleIds } from '../../src/dossier/examples/load-example.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import type { Calculation } from '../../src/worker/calculation.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { twelveOptions } from '../support/twelve-options.ts';
import type * as answers from './built-answer.ts';
import type { Simulated } from './simulated-cores.ts';
import { quantile } from './quantile.ts';

// Built: the loader of the bench makes it up to twice as slow, and not every part of it alike.
const { calculate, simulateCores } = await importBuilt<typeof answers>(new URL('built-answer.ts', import.meta.url));

const rounds = 9;
const roundsToWarmUp = 2;

interface Answer extends Simulated {
  readonly last: Calculation | undefined;
}

/** The slices of a whole answer with so many helpers. */
function* slicesOf(inputs: ModelInputs, helpers: number): Generator<number, Answer, void> {
  let last: Calculation | undefined;
  const simulated = yield* simulateCores(helpers, function* (crew) {
    for (const found of calculate(inputs, () => crew)) {
      last = found ?? last;
      yield;
    }
  });
  return { ...simulated, last };
}

/** Work of which some is done by turns with that of others. */
interface Turns {
  readonly slices: Generator<number, Answer, void>;
  spent: number;
  answer: Answer | undefined;
}

/**
 * The same answer by one, two and four workers, by turns a slice of the one that has had least time: the host changes its speed by up to a
 * half, often within one answer, and so does it for all three.
 */
function round(inputs: ModelInputs): { readonly one: Answer; readonly two: Answer; readonly four: Answer } {
  const turns = [0, 1, 3].map((helpers): Turns => ({ slices: slicesOf(inputs, helpers), spent: 0, answer: undefined }));
  for (let waiting: readonly Turns[] = turns; waiting.length > 0; waiting = turns.filter(({ answer }) => answer === undefined)) {
    const next = waiting.reduce((least, turn) => (turn.spent < least.spent ? turn : least));
    const slice = next.slices.next();
    if (slice.done === true) next.answer = slice.value;
    else next.spent = slice.value;
  }
  const [one, two, four] = turns.map(({ answer }) => answer);
  if (one?.last?.done !== true || two === undefined || four === undefined) throw new Error('there is no whole answer');
  if (!isDeepStrictEqual(one.last, two.last) || !isDeepStrictEqual(one.last, four.last))
    throw new Error('several workers give another answer than one');
  return { one, two, four };
}

const middle = (values: readonly number[]) => quantile(values, 0.5);
const told = (ratios: readonly number[]) =>
  `${middle(ratios).toFixed(2)} (half within ${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)})`;

const examples = await Promise.all(exampleIds.map(async (id) => ({ id, inputs: await exampleInputs(id) })));
const dossiers = examples.flatMap(({ id, inputs }) => [
  { id, inputs },
  ...(id === 'circuit-boards' ? [{ id: `${id}, twelve options`, inputs: twelveOptions(inputs) }] : []),
]);

console.log(
  `the whole answer on several cores, simulated on one: processor time of every worker, ms, medians of ${rounds} rounds, all bit-equal`,
);
console.table(
  dossiers.map(({ id, inputs }) => {
    const all = Array.from({ length: roundsToWarmUp + rounds }, () => round(inputs)).slice(roundsToWarmUp);
    const tookBy = (who: 'one' | 'two' | 'four') => middle(all.map((found) => found[who].took)).toFixed(0);
    const busyAt = (at: number) => middle(all.map(({ four }) => four.busy[at] ?? NaN)).toFixed(0);
    const sooner = all.map(({ one, four }) => one.took / four.took);
    return {
      dossier: id,
      one: tookBy('one'),
      two: tookBy('two'),
      four: tookBy('four'),
      'each of four': [0, 1, 2, 3].map(busyAt).join(' '),
      'two, times sooner': told(all.map(({ one, two }) => one.took / two.took)),
      'four, times sooner': told(sooner),
      'four, every round': sooner.map((ratio) => ratio.toFixed(2)).join(' '),
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
