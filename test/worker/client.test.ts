import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Calculation, MeansCalculation } from '../../src/worker/calculation.ts';
import { createCalculators } from '../../src/worker/client.ts';
import { helpersHere } from '../../src/worker/lend-crew.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { FakeWorker } from '../support/fake-worker.ts';
import { futuresOf } from '../support/futures-of.ts';
import { patience } from '../support/patience.ts';

const inputs = await exampleInputs('workwear');
const table = futuresOf({ costs: { stay: [1] } });
const found = (stage: Calculation['stage'], done = false): Calculation => ({ stage, table, tipping: [], done });

/** A calculator with workers that the test plays. */
function bench(helpers = 0) {
  const workers: FakeWorker[] = [];
  const heard: string[] = [];
  const { answers: calculator, means } = createCalculators(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  }, helpers);
  const run = (name: string) =>
    calculator.run(
      inputs,
      ({ stage, done }) => heard.push(`${name} ${stage}${done ? ' done' : ''}`),
      (reason) => heard.push(`${name} failed: ${reason}`),
    );
  const worker = (at = 0) => {
    const made = workers[at];
    if (made === undefined) throw new Error(`worker ${at} was not started`);
    return made;
  };
  return { calculator, means, workers, worker, heard, run };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('with a worker', () => {
  it('starts it at the first run, orders once it is ready, and passes on what it finds', () => {
    const { run, worker, heard } = bench();
    run('one');
    expect(worker().orders).toEqual([]);
    worker().report({ report: 'ready' });
    expect(worker().orders).toMatchObject([{ order: 'run', run: 1 }]);
    worker().report({ report: 'found', run: 1, calculation: found('base') });
    worker().report({ report: 'found', run: 1, calculation: found('full', true) });
    expect(heard).toEqual(['one base', 'one full done']);
  });

  it('hears the newest run only', () => {
    const { run, worker, heard } = bench();
    run('one');
    worker().report({ report: 'ready' });
    run('two');
    worker().report({ report: 'found', run: 1, calculation: found('rough') });
    worker().report({ report: 'found', run: 2, calculation: found('base') });
    expect(heard).toEqual(['two base']);
  });

  it('of runs asked for before it was ready does the last one', () => {
    const { run, worker } = bench();
    run('one');
    run('two');
    worker().report({ report: 'ready' });
    expect(worker().orders).toMatchObject([{ order: 'run', run: 2 }]);
  });

  it('cancels, and hears nothing of it any more', () => {
    const { calculator, run, worker, heard } = bench();
    run('one');
    worker().report({ report: 'ready' });
    calculator.cancel();
    worker().report({ report: 'found', run: 1, calculation: found('base') });
    vi.advanceTimersByTime(60_000);
    expect(worker().orders.at(-1)).toEqual({ order: 'cancel' });
    expect(heard).toEqual([]);
    expect(worker().terminated).toBe(false);
  });

  it('tells that the inputs were refused', () => {
    const { run, worker, heard } = bench();
    run('one');
    worker().report({ report: 'ready' });
    worker().report({ report: 'failed', run: 1 });
    vi.advanceTimersByTime(60_000);
    expect(heard).toEqual(['one failed: inputs']);
  });

  it('ends it when it hangs, within two seconds, and tries the same run once more in another (F36)', () => {
    const { run, worker, heard } = bench();
    run('one');
    worker().report({ report: 'ready' });
    worker().report({ report: 'found', run: 1, calculation: found('base') });
    vi.advanceTimersByTime(2_000);
    expect(worker().terminated).toBe(true);
    expect(heard).toEqual(['one base']);
    worker(1).report({ report: 'ready' });
    expect(worker(1).orders).toMatchObject([{ order: 'run', run: 1 }]);
    worker(1).report({ report: 'found', run: 1, calculation: found('full', true) });
    expect(heard).toEqual(['one base', 'one full done']);
  });

  it('says that a run hangs when it does so twice, and starts another worker for the next', () => {
    const { run, worker, workers, heard } = bench();
    run('one');
    worker().report({ report: 'ready' });
    worker().report({ report: 'alive', run: 1 });
    vi.advanceTimersByTime(2_000);
    worker(1).report({ report: 'ready' });
    vi.advanceTimersByTime(2_000);
    expect(worker(1).terminated).toBe(true);
    expect(heard).toEqual(['one failed: hung']);
    run('two');
    worker(2).report({ report: 'ready' });
    worker(2).report({ report: 'found', run: 2, calculation: found('base') });
    expect(heard.at(-1)).toBe('two base');
    expect(workers).toHaveLength(3);
  });

  it('calculates on the page where workers are ready and then say nothing at all', async () => {
    const { run, worker, heard } = bench();
    run('one');
    worker().report({ report: 'ready' });
    vi.advanceTimersByTime(2_000);
    worker(1).report({ report: 'ready' });
    vi.advanceTimersByTime(2_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(heard[0]).toBe('one base'), { timeout: 20_000 });
    expect(heard.filter((line) => line.includes('failed'))).toEqual([]);
  });

  it.each([
    ['a cost that is no number', { ...found('full', true), table: { ...table, values: table.values.map(() => Number.NaN) } }],
    ['a finding without a table', { stage: 'full', tipping: [], done: true }],
  ])('never passes on %s: that worker is ended, the page does this run, and another worker the next', async (_, calculation) => {
    const { calculator, run, worker, heard } = bench();
    run('one');
    worker().report({ report: 'ready' });
    worker().dispatchEvent(new MessageEvent('message', { data: { report: 'found', run: 1, calculation } }));
    expect(worker().terminated).toBe(true);
    vi.useRealTimers();
    await vi.waitFor(() => expect(heard[0]).toBe('one base'), patience);
    run('two');
    worker(1).report({ report: 'ready' });
    worker(1).report({ report: 'found', run: 2, calculation: found('full', true) });
    expect(heard.at(-1)).toBe('two full done');
    const count = heard.length;
    await new Promise((resolve) => setTimeout(resolve, 50)); // more than a slice of the page
    expect(heard).toHaveLength(count);
    calculator.dispose();
  });

  it.each([{ report: 'rubbish', run: 1 }, null, 'rubbish', { run: 1 }])(
    'calculates on the page where two workers say what is no report: %j',
    async (data) => {
      const { calculator, run, worker, heard } = bench();
      run('one');
      worker().report({ report: 'ready' });
      for (const at of [0, 1]) {
        worker(at).dispatchEvent(new MessageEvent('message', { data }));
        vi.advanceTimersByTime(2_000);
        if (at === 0) worker(1).report({ report: 'ready' });
      }
      vi.useRealTimers();
      await vi.waitFor(() => expect(heard[0]).toBe('one base'), patience);
      calculator.dispose();
    },
  );

  it('leaves it alone as long as it says that it lives, and when there is nothing to do', () => {
    const { run, worker } = bench();
    run('one');
    worker().report({ report: 'ready' });
    for (let i = 0; i < 20; i += 1) {
      vi.advanceTimersByTime(1_000);
      worker().report({ report: 'alive', run: 1 });
    }
    worker().report({ report: 'found', run: 1, calculation: found('full', true) });
    vi.advanceTimersByTime(60_000);
    expect(worker().terminated).toBe(false);
  });

  it('is ended with the page', () => {
    const { calculator, run, worker } = bench();
    run('one');
    calculator.dispose();
    expect(worker().terminated).toBe(true);
    vi.advanceTimersByTime(60_000);
  });
});

describe('with means after an answer', () => {
  const costs: MeansCalculation['costs'] = new Map([['stay', 1]]);

  function benchOfMeans() {
    const made = bench();
    const average = (name: string) =>
      made.means.run(
        inputs,
        () => made.heard.push(`${name} means`),
        (reason) => made.heard.push(`${name} failed: ${reason}`),
      );
    return { ...made, average };
  }

  it('asks the worker of the answer for them', () => {
    const { run, average, worker, workers, heard } = benchOfMeans();
    run('one');
    worker().report({ report: 'ready' });
    worker().report({ report: 'found', run: 1, calculation: found('full', true) });
    average('two');
    expect(worker().orders.at(-1)).toMatchObject({ order: 'average', run: 2 });
    worker().report({ report: 'averaged', run: 2, calculation: { costs, done: true } });
    expect(heard).toEqual(['one full done', 'two means']);
    expect(workers).toHaveLength(1);
  });

  it('hears no means that were asked before a new answer, and leaves that answer alone when they are cancelled', () => {
    const { means, run, average, worker, heard } = benchOfMeans();
    average('one');
    worker().report({ report: 'ready' });
    run('two');
    means.cancel();
    worker().report({ report: 'averaged', run: 1, calculation: { costs, done: true } });
    worker().report({ report: 'found', run: 2, calculation: found('base') });
    expect(worker().orders).toMatchObject([
      { order: 'average', run: 1 },
      { order: 'run', run: 2 },
    ]);
    expect(heard).toEqual(['two base']);
  });

  it('calculates them on the page too where no worker could start for the answer', async () => {
    const { calculator, means, run, average, worker, workers, heard } = benchOfMeans();
    run('one');
    worker().break();
    calculator.cancel();
    average('two');
    vi.useRealTimers();
    await vi.waitFor(() => expect(heard).toEqual(['two means']), patience);
    expect(workers).toHaveLength(1);
    means.dispose();
  });
});

describe('with helpers', () => {
  it('starts them once the worker is at work, and gives it a line to each', () => {
    const { run, worker, workers, heard } = bench(3);
    run('one');
    worker().report({ report: 'ready' });
    expect(workers).toHaveLength(1);
    worker().report({ report: 'found', run: 1, calculation: found('base') });
    expect(workers).toHaveLength(4);
    expect(worker().orders.at(-1)).toMatchObject({ order: 'crew', ports: [{}, {}, {}] });
    for (const at of [1, 2, 3]) expect(worker(at).orders).toMatchObject([{ order: 'help' }]);
    worker().report({ report: 'found', run: 1, calculation: found('full', true) });
    run('two');
    worker().report({ report: 'found', run: 2, calculation: found('base') });
    expect(workers).toHaveLength(4);
    expect(heard).toEqual(['one base', 'one full done', 'two base']);
  });

  it('goes on when a helper breaks or says nothing: nobody listens to it here', () => {
    const { run, worker, heard } = bench(2);
    run('one');
    worker().report({ report: 'ready' });
    worker().report({ report: 'found', run: 1, calculation: found('base') });
    worker(1).break();
    worker().report({ report: 'found', run: 1, calculation: found('full', true) });
    vi.advanceTimersByTime(60_000);
    expect(worker().terminated).toBe(false);
    expect(heard).toEqual(['one base', 'one full done']);
  });

  it('ends them with the worker: when it hangs, and with the page', () => {
    const { calculator, run, worker, workers } = bench(2);
    run('one');
    worker().report({ report: 'ready' });
    worker().report({ report: 'found', run: 1, calculation: found('base') });
    vi.advanceTimersByTime(2_000);
    expect(workers.slice(0, 3).every(({ terminated }) => terminated)).toBe(true);
    worker(3).report({ report: 'ready' });
    worker(3).report({ report: 'found', run: 1, calculation: found('rough') });
    expect(workers).toHaveLength(6);
    calculator.dispose();
    expect(workers.every(({ terminated }) => terminated)).toBe(true);
  });

  it('does with fewer where no more can start', () => {
    const workers: FakeWorker[] = [];
    const { answers: calculator } = createCalculators(() => {
      if (workers.length === 2) throw new DOMException('blocked', 'SecurityError');
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    }, 3);
    const heard: string[] = [];
    calculator.run(
      inputs,
      ({ stage }) => heard.push(stage),
      (reason) => heard.push(reason),
    );
    workers[0]?.report({ report: 'ready' });
    workers[0]?.report({ report: 'found', run: 1, calculation: found('base') });
    expect(workers[0]?.orders.at(-1)).toMatchObject({ order: 'crew', ports: [{}] });
    expect(heard).toEqual(['base']);
    calculator.dispose();
  });

  it('asks for none where there is no mouse or no core to spare', () => {
    const cores = (count: number, hasMouse: boolean) => {
      vi.stubGlobal('navigator', { hardwareConcurrency: count });
      vi.stubGlobal('matchMedia', () => ({ matches: hasMouse }));
      return helpersHere();
    };
    expect([1, 2, 3, 4, 5, 16].map((count) => cores(count, true))).toEqual([0, 0, 1, 2, 3, 3]);
    expect(cores(8, false)).toBe(0);
    vi.unstubAllGlobals();
  });
});

describe('where no worker can start (F35)', () => {
  it('since the constructor throws: the page itself calculates, in the same order', async () => {
    const heard: string[] = [];
    const { answers: calculator } = createCalculators(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    calculator.run(
      inputs,
      ({ stage }) => heard.push(stage),
      (reason) => heard.push(reason),
    );
    vi.useRealTimers();
    await vi.waitFor(() => expect(heard).toContain('full'), patience);
    expect(heard.slice(0, 3)).toEqual(['base', 'rough', 'full']);
    calculator.dispose();
  });

  it('since the script does not load: the run that waits is taken over', async () => {
    const { calculator, run, worker, heard, workers } = bench();
    run('one');
    worker().break();
    expect(worker().terminated).toBe(true);
    vi.useRealTimers();
    await vi.waitFor(() => expect(heard).toContain('one rough'), patience);
    run('two');
    await vi.waitFor(() => expect(heard).toContain('two rough'), patience);
    expect(heard).not.toContain('one full done');
    calculator.dispose();
    expect(workers).toHaveLength(1);
  });

  it('since it never gets ready: after ten seconds the page takes over', async () => {
    const { run, worker, heard, calculator } = bench();
    run('one');
    vi.advanceTimersByTime(11_000);
    expect(worker().terminated).toBe(true);
    vi.useRealTimers();
    await vi.waitFor(() => expect(heard).toContain('one base'), patience);
    calculator.dispose();
  });

  it('inputs that the engine refuses are told, not thrown', async () => {
    vi.useRealTimers();
    const heard: string[] = [];
    const { answers: calculator } = createCalculators(() => {
      throw new Error('blocked');
    });
    calculator.run(
      { ...inputs, options: [], frame: { ...inputs.frame, reference: 'nothing', horizonYears: -1 } },
      () => undefined,
      (reason) => heard.push(reason),
    );
    await vi.waitFor(() => expect(heard).toEqual(['inputs']), patience);
  });
});
