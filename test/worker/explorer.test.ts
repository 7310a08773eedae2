import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InquiryResult, Inquiry } from '../../src/worker/exploration.ts';
import { explore } from '../../src/worker/explore.ts';
import { createExplorer } from '../../src/worker/explorer.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { FakeWorker } from '../support/fake-worker.ts';
import { futuresOf } from '../support/futures-of.ts';
import { patience } from '../support/patience.ts';

const inputs = await exampleInputs('workwear');
const border: Inquiry = {
  kind: 'border',
  inputs,
  request: { pair: ['field:duty.later', 'plan:nearshore:price'], values: 3, futures: 8, histories: 4 },
};
const mixes: Inquiry = { kind: 'mixes', inputs };
const finding: InquiryResult = { kind: 'mixes', done: true, table: futuresOf({ costs: { stay: [1] } }) };

function bench() {
  const workers: FakeWorker[] = [];
  const heard: string[] = [];
  const explorer = createExplorer(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const ask = (name: string, inquiry: Inquiry) =>
    explorer.explore(
      inquiry,
      ({ kind }) => heard.push(`${name} ${kind}`),
      () => heard.push(`${name} failed`),
    );
  return { explorer, workers, heard, ask };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an explorer', () => {
  it('starts a worker for a question, tells what it found, and lets the worker go', () => {
    const { ask, workers, heard } = bench();
    ask('one', mixes);
    workers[0]?.report({ report: 'ready' });
    expect(workers[0]?.orders).toMatchObject([{ order: 'explore', run: 1, inquiry: { kind: 'mixes' } }]);
    workers[0]?.report({ report: 'explored', run: 1, finding });
    expect(heard).toEqual(['one mixes']);
    expect(workers[0]?.terminated).toBe(true);
  });

  it('drops a question for the next one, and all when it is stopped', () => {
    const { explorer, ask, workers, heard } = bench();
    ask('one', border);
    workers[0]?.report({ report: 'ready' });
    ask('two', mixes);
    expect(workers[0]?.terminated).toBe(true);
    workers[1]?.report({ report: 'ready' });
    explorer.stop();
    expect(workers[1]?.terminated).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(heard).toEqual([]);
  });

  it('says so when the worker falls silent, or cannot do it', () => {
    const { ask, workers, heard } = bench();
    ask('silent', mixes);
    workers[0]?.report({ report: 'ready' });
    vi.advanceTimersByTime(60_000);
    ask('refused', mixes);
    workers[1]?.report({ report: 'ready' });
    workers[1]?.report({ report: 'failed', run: 2 });
    expect(heard).toEqual(['silent failed', 'refused failed']);
  });

  it('looks on the page itself where no worker can start', async () => {
    vi.useRealTimers();
    const found: InquiryResult[] = [];
    createExplorer(() => {
      throw new Error('no workers here');
    }).explore(
      border,
      (one) => found.push(one),
      () => undefined,
    );
    await vi.waitFor(() => expect(found).toHaveLength(1), patience);
  });
});

describe('looking into a question', () => {
  const findings = (inquiry: Inquiry) => [...explore(inquiry)].filter((one) => one !== undefined);

  it('goes in many steps and finds one thing', () => {
    expect([...explore(border)].length).toBeGreaterThan(9);
    expect(findings(border)).toMatchObject([{ kind: 'border', grid: { values: [{ length: 3 }, { length: 3 }] } }]);
  });

  it('tells a table of 128 futures and 32 histories for mixes', () => {
    expect(findings(mixes)).toMatchObject([{ kind: 'mixes', table: { futures: 128, histories: 32 } }]);
  });
});
