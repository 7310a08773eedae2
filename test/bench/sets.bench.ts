import { bench } from 'vitest';
import { futuresPerSet } from '../../src/engine/draw/history-sets.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { compile } from '../../src/engine/model/compile.ts';
import { createBench, evaluateFuture, setHistories } from '../../src/engine/run/evaluate.ts';
import { futureDraws } from '../../src/engine/run/future-draws.ts';
import { measure } from '../../src/engine/run/measures.ts';
import { columns } from '../../src/engine/run/table/futures-table.ts';
import { fullInputs } from '../support/model-inputs.ts';
import { projectInputs } from '../support/project-inputs.ts';

const futures = 1024;
const seeds = 12;
const choices = [
  { histories: 128, futuresASet: 1024 },
  { histories: 128, futuresASet: 128 },
  { histories: 64, futuresASet: 256 },
  { histories: 64, futuresASet: 128 },
  { histories: 64, futuresASet: 64 },
  { histories: 32, futuresASet: 32 },
  { histories: 16, futuresASet: 16 },
] as const;
type Choice = (typeof choices)[number];

const [costAt, tailAt] = [columns.indexOf('pvCost'), columns.indexOf('tail')];

/** Per option the mean cost above that of staying, and the mean tail, EUR. */
function meansOf(inputs: ModelInputs, { histories, futuresASet }: Choice) {
  const one = createBench(compile(inputs), histories);
  const setFuture = futureDraws(one);
  const row = new Float64Array(columns.length);
  const costs = inputs.options.map(() => 0);
  const tails = inputs.options.map(() => 0);
  for (let future = 0; future < futures; future += 1) {
    setFuture(future);
    setHistories(one, Math.floor(future / futuresASet) * futuresPerSet);
    evaluateFuture(one);
    for (const option of inputs.options.keys()) {
      measure(one, option, row);
      costs[option] = (costs[option] ?? 0) + (row[costAt] ?? 0) / futures;
      tails[option] = (tails[option] ?? 0) + (row[tailAt] ?? 0) / futures;
    }
  }
  return { differences: costs.map((cost) => cost - (costs[0] ?? 0)), tails };
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1));

/** What a choice takes, and over seeds how far off its means are, in the middle one of the options; the tail against that of 128 × 8 sets. */
function study(inputs: ModelInputs) {
  const found = choices.map((choice) => {
    const before = process.cpuUsage();
    const all = Array.from({ length: seeds }, (_, seed) => meansOf({ ...inputs, seed: seed + 1 }, choice));
    const { user, system } = process.cpuUsage(before);
    const of = (what: 'differences' | 'tails') => inputs.options.map((_, at) => all.map((one) => one[what][at] ?? Number.NaN));
    return { choice, ms: (user + system) / 1000 / seeds, differences: of('differences'), tails: of('tails') };
  });
  const likest = found[1]?.tails.map(mean) ?? [];
  return found.map(({ choice, ms, differences, tails }) => ({
    ...choice,
    'ms a table': ms.toFixed(0),
    'error, mean difference, EUR': middle(differences.slice(1).map(spread)).toFixed(0),
    'error, mean tail, EUR': middle(tails.map(spread)).toFixed(0),
    'mean tail against the second row, %': (100 * middle(tails.map((tail, at) => mean(tail) / (likest[at] ?? 1) - 1))).toFixed(2),
  }));
}

for (const [name, inputs] of [
  ['plain', fullInputs(5)],
  ['everything', projectInputs(5)],
] as const) {
  console.log(`histories and futures a set, 5 options, ${name}: standard error over ${seeds} seeds`);
  console.table(study(inputs));
}

bench('a set of 64 histories', () => {
  createBench(compile(fullInputs(5)), 64);
});
