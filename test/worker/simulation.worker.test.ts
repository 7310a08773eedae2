import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HelperOrder } from '../../src/worker/crew.ts';
import type { Order, Report } from '../../src/worker/messages.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { patience } from '../support/patience.ts';

const inputs = await exampleInputs('workwear');
const reports: Report[] = [];
let hear: (event: { data: Order }) => void = () => undefined;

beforeEach(async () => {
  reports.length = 0;
  vi.resetModules();
  vi.stubGlobal('postMessage', (report: Report) => reports.push(report));
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
    hear = listener;
  });
  await import('../../src/worker/simulation.worker.ts');
});
afterEach(() => {
  hear({ data: { order: 'cancel' } });
  vi.unstubAllGlobals();
});

const stages = (run: number) =>
  reports.flatMap((report) => (report.report === 'found' && report.run === run ? [report.calculation.stage] : []));

describe('the worker', () => {
  it('says that it is ready, then works on what it is told and says that it lives', async () => {
    expect(reports).toEqual([{ report: 'ready' }]);
    hear({ data: { order: 'run', run: 1, inputs } });
    await vi.waitFor(() => expect(stages(1)).toContain('full'), patience);
    expect(reports).toContainEqual({ report: 'alive', run: 1 });
  });

  it('drops a run for the next one', async () => {
    hear({ data: { order: 'run', run: 1, inputs } });
    hear({ data: { order: 'run', run: 2, inputs } });
    await vi.waitFor(() => expect(stages(2)).toContain('full'), patience);
    expect(stages(1)).not.toContain('full');
  });

  it('stops when it is told to', async () => {
    hear({ data: { order: 'run', run: 1, inputs } });
    hear({ data: { order: 'cancel' } });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const { length } = reports;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(reports).toHaveLength(length);
    expect(stages(1)).not.toContain('full');
  });

  it('has its helpers stop as well', async () => {
    const { port1, port2 } = new MessageChannel();
    const orders: HelperOrder[] = [];
    port1.onmessage = ({ data }: MessageEvent<HelperOrder>) => orders.push(data);
    hear({ data: { order: 'crew', ports: [port2] } });
    hear({ data: { order: 'run', run: 1, inputs } });
    await vi.waitFor(() => expect(orders.map(({ order }) => order)).toContain('part'), patience);
    hear({ data: { order: 'cancel' } });
    await vi.waitFor(() => expect(orders.at(-1)).toEqual({ order: 'end', task: 1 }), patience);
    port1.close();
    port2.close();
  });

  it('tells what the engine refuses', async () => {
    hear({ data: { order: 'run', run: 3, inputs: { ...inputs, frame: { ...inputs.frame, horizonYears: -1 } } } });
    await vi.waitFor(() => expect(reports).toContainEqual({ report: 'failed', run: 3 }), patience);
  });
});
