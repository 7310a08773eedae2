import { bench, describe } from 'vitest';
import { sobolDimensions } from '../../src/engine/draw/direction-numbers.ts';
import { baseCase } from '../../src/engine/run/base-case.ts';
import type { RunSize } from '../../src/engine/run/gather.ts';
import { startRun } from '../../src/engine/run/run.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { fullInputs } from '../support/model-inputs.ts';
import { figures, meanOf, runOf } from '../support/table-figures.ts';

const clock = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const best = (times: number, work: () => unknown): number => Math.min(...Array.from({ length: times }, () => clock(work)));
const over = (horizonYears: number, options = 12): ModelInputs => {
  const inputs = fullInputs(options);
  return { ...inputs, frame: { ...inputs.frame, horizonYears } };
};
const run = (inputs: ModelInputs, size: RunSize) => startRun(inputs, size).advance(size.futures);

// Before anything else has run: what the first person to open the page waits for.
const cold = [
  { what: 'base case', ms: clock(() => baseCase(over(7))) },
  { what: 'first picture', ms: clock(() => run(over(7), { futures: 128, histories: 16 })) },
];

interface Grown extends RunSize {
  readonly options: number;
  readonly years: number;
}

function grown({ options, years, futures, histories }: Grown) {
  const ms = best(5, () => run(over(years, options), { futures, histories }));
  const trials = futures * histories;
  return {
    options,
    years,
    futures,
    histories,
    ms: ms.toFixed(1),
    'trials per second': Math.round((1000 * trials) / ms),
    'ns per option-year of a trial': ((1e6 * ms) / (trials * options * years)).toFixed(1),
  };
}

/** How many times longer twice as much takes: 2 is linear. One after the other in turns, the best of each. */
function doubled(what: 'options' | 'years' | 'futures' | 'histories', once: Grown) {
  const twice = { ...once, [what]: 2 * once[what] };
  const times = [once, twice].map(() => Infinity);
  for (let round = 0; round < 7; round += 1)
    [once, twice].forEach(({ options, years, futures, histories }, at) => {
      times[at] = Math.min(
        times[at] ?? 0,
        clock(() => run(over(years, options), { futures, histories })),
      );
    });
  const [ms = 0, msTwice = 0] = times;
  return { what, from: once[what], to: twice[what], ms: ms.toFixed(1), 'ms, twice': msTwice.toFixed(1), times: (msTwice / ms).toFixed(2) };
}

/** Spread of the mean cost over seeds, each a scramble of its own, against what plain draws would give; outages left out. */
function accuracy(futures: number, plainDraws: number) {
  const calm = { ...over(7), events: over(7).events.map((event) => ({ ...event, perYear: [] })) };
  // The Sobol sequence has no dimension for them, so a generator draws.
  const plain = { ...calm, estimates: calm.estimates.map((estimate) => ({ ...estimate, priority: sobolDimensions })) };
  const ids = ['stay', 'option-1', 'option-5', 'option-11'];
  const some = (inputs: ModelInputs) => ({ ...inputs, options: inputs.options.filter(({ id }) => ids.includes(id)) });
  const tables = Array.from({ length: 8 }, (_, seed) => runOf({ ...some(calm), seed }, futures, 1));
  const plainTable = runOf(some(plain), 4096, 1);
  return ids.map((option) => {
    const means = tables.map((table) => meanOf(figures(table, option, 'pvCost')));
    const costs = figures(plainTable, option, 'pvCost');
    const sobol = deviation(means);
    const drawn = deviation(costs) / Math.sqrt(plainDraws);
    return {
      option,
      'Sobol futures': futures,
      'EUR off': sobol.toFixed(0),
      'plain draws': plainDraws,
      'EUR off, plain': drawn.toFixed(0),
      'times better': (drawn / sobol).toFixed(1),
    };
  });
}

function deviation(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

console.log('cold, ms');
console.table(cold);
console.log('growth: options × years × trials');
const base = { options: 12, years: 7, futures: 256, histories: 64 };
console.table(
  [
    base,
    { ...base, options: 6 },
    { ...base, options: 3 },
    { ...base, years: 14 },
    { ...base, futures: 512 },
    { ...base, histories: 128 },
    { ...base, histories: 16 },
  ].map(grown),
);
console.log('twice as much: at most twice as long');
console.table((['options', 'years', 'futures', 'histories'] as const).map((what) => doubled(what, base)));
console.log('mean cost: Sobol against plain draws');
console.table([...accuracy(1024, 16_384), ...accuracy(4096, 65_536)]);

describe('growth', () => {
  for (const options of [3, 6, 12]) {
    bench(`${options} options, 128 futures × 64 histories`, () => {
      run(over(7, options), { futures: 128, histories: 64 });
    });
  }
});
