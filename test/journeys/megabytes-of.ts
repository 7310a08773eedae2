import { expect, type Page } from '@playwright/test';

/** What the page and each of its workers hold once all that is not needed is thrown away, the tables in their buffers included. */
export async function megabytesOf(page: Page): Promise<readonly number[]> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('HeapProfiler.collectGarbage');
  const ofPage = await inspector.send('Runtime.getHeapUsage');
  const workers: string[] = [];
  inspector.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  await inspector.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ofWorkers: HeapUsage[] = [];
  inspector.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result }: { readonly id: number; readonly result: HeapUsage } = JSON.parse(message);
    if (id === 2) ofWorkers.push(result);
  });
  for (const sessionId of workers) {
    for (const [at, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
      await inspector.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: at + 1, method }) });
  }
  await expect.poll(() => ofWorkers.length).toBe(workers.length);
  await inspector.detach();
  return [ofPage, ...ofWorkers].map(({ usedSize, backingStorageSize }) => (usedSize + backingStorageSize) / 1e6);
}

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}
