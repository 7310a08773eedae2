import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/ui/page/after-paint.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser that tells its paints when it is asked to. */
function paintingBrowser() {
  const listeners = new Set<(list: Pick<PerformanceObserverEntryList, 'getEntriesByName'>) => void>();
  class Observer {
    static readonly supportedEntryTypes = ['paint'];
    readonly #listener: Parameters<typeof listeners.add>[0];
    constructor(listener: Parameters<typeof listeners.add>[0]) {
      this.#listener = listener;
    }
    observe = () => listeners.add(this.#listener);
    disconnect = () => listeners.delete(this.#listener);
  }
  vi.stubGlobal('PerformanceObserver', Observer);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => queueMicrotask(draw));
  return {
    listeners,
    paint: (name: string) =>
      listeners.forEach((listener) => listener({ getEntriesByName: (wanted) => (wanted === name ? [performance.mark(name)] : []) })),
  };
}

async function isResolved(waited: Promise<void>): Promise<boolean> {
  await setTimeout(20);
  return Promise.race([waited.then(() => true), Promise.resolve(false)]);
}

test('waits for the paint of contents, not for frames and a background alone', async () => {
  const { listeners, paint } = paintingBrowser();
  const waited = afterPaint();
  expect(await isResolved(waited)).toBe(false);
  paint('first-paint');
  expect(await isResolved(waited)).toBe(false);
  paint('first-contentful-paint');
  await waited;
  expect(listeners.size).toBe(0);
});

test('waits for frames where a browser does not tell its paints', async () => {
  paintingBrowser();
  vi.stubGlobal('PerformanceObserver', { supportedEntryTypes: [] });
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  const waited = afterPaint();
  frames.shift()?.();
  expect(await isResolved(waited)).toBe(false);
  frames.shift()?.();
  await waited;
});

test('does not wait for ever in a window that is not shown', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  await expect(afterPaint()).resolves.toBeUndefined();
});
