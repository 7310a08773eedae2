import { describe, expect, it, vi } from 'vitest';
import { makeReport } from '../../src/features/report/make-report.ts';
import type { ReportMessage } from '../../src/features/report/report-message.ts';
import { dutchReport } from '../support/report-document.ts';

const bytes = new TextEncoder().encode('%PDF-1.7');

/** A worker that answers what it is given with these messages, or with an error. */
function fakeWorker(answer: readonly ReportMessage[] | 'error' | 'silence') {
  const target = new EventTarget();
  const terminate = vi.fn<() => void>();
  const postMessage = vi.fn<(message: unknown) => void>(() => {
    if (answer === 'error') queueMicrotask(() => target.dispatchEvent(new Event('error')));
    else if (answer !== 'silence')
      for (const data of answer) queueMicrotask(() => target.dispatchEvent(new MessageEvent('message', { data })));
  });
  const worker = Object.assign(target, { postMessage, terminate, onmessage: null, onmessageerror: null, onerror: null }) satisfies Worker;
  return { worker, terminate, postMessage };
}

const drawHere = vi.fn<() => Promise<typeof bytes>>(async () => bytes);

describe('making the report', () => {
  it('hands the document to the worker, tells how far it is and gives a PDF', async () => {
    const { worker, terminate, postMessage } = fakeWorker([
      { kind: 'progress', share: 0.5 },
      { kind: 'done', bytes },
    ]);
    const onProgress = vi.fn<(share: number) => void>();
    const drawn = await makeReport(dutchReport, { startWorker: () => worker, drawHere, onProgress });
    expect(drawn.ok && drawn.file.type).toBe('application/pdf');
    expect(drawn.ok && (await drawn.file.text())).toBe('%PDF-1.7');
    expect(postMessage).toHaveBeenCalledWith(dutchReport);
    expect(onProgress).toHaveBeenCalledWith(0.5);
    expect(terminate).toHaveBeenCalledOnce();
    expect(drawHere).not.toHaveBeenCalled();
  });

  it('can be sent to a worker as it is', () => {
    expect(structuredClone(dutchReport)).toEqual(dutchReport);
  });

  it.each([
    ['breaks', 'error'],
    ['says that it failed', [{ kind: 'failed', message: 'no font' }]],
    ['stays silent', 'silence'],
  ] as const)('draws in the page when the worker %s, and ends the worker', async (_, answer) => {
    const { worker, terminate } = fakeWorker(answer);
    const drawn = await makeReport(dutchReport, { startWorker: () => worker, drawHere, patience: 20 });
    expect(drawn.ok).toBe(true);
    expect(terminate).toHaveBeenCalledOnce();
    expect(drawHere).toHaveBeenCalledOnce();
    drawHere.mockClear();
  });

  it('ends the worker when it is no longer wanted, and draws nothing in the page', async () => {
    const { worker, terminate, postMessage } = fakeWorker('silence');
    const stop = new AbortController();
    const making = makeReport(dutchReport, { startWorker: () => worker, drawHere, signal: stop.signal });
    await vi.waitUntil(() => postMessage.mock.calls.length === 1);
    stop.abort();
    expect((await making).ok).toBe(false);
    expect(terminate).toHaveBeenCalledOnce();
    expect(drawHere).not.toHaveBeenCalled();
  });

  it('starts no worker when it is no longer wanted before that', async () => {
    const startWorker = vi.fn<() => Worker>();
    const stop = new AbortController();
    const making = makeReport(dutchReport, { startWorker, drawHere, signal: stop.signal });
    stop.abort();
    expect(await making).toEqual({ ok: false, message: 'stopped' });
    expect(startWorker).not.toHaveBeenCalled();
    expect(drawHere).not.toHaveBeenCalled();
  });

  it('draws in the page when workers are not allowed', async () => {
    const startWorker = () => {
      throw new DOMException('refused by the policy', 'SecurityError');
    };
    expect((await makeReport(dutchReport, { startWorker, drawHere })).ok).toBe(true);
  });

  it('says why when neither way works', async () => {
    const failing = { startWorker: () => fakeWorker('error').worker, drawHere: () => Promise.reject(new Error('out of memory')) };
    expect(await makeReport(dutchReport, failing)).toEqual({ ok: false, message: 'Error: out of memory' });
  });
});
