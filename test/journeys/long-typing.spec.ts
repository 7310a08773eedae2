import type { Page } from '@playwright/test';
import { fieldKey } from '../../src/content/field-key.ts';
import { megabytesOf } from './megabytes-of.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { calculated, openExample } from './walk.ts';

const t = speak('nl-BE');
const isLong = process.env['SOAK'] !== undefined;
const calculations = isLong ? 300 : 20;
const milliseconds = isLong ? 30_000 : 5000;
/** What the history of undo and what a browser has not tidied up yet may hold more. */
const mostMegabytes = 5;

/** What a page or a worker still has to come back to. */
interface Waiting {
  /** Timers that have not gone off and were not taken back. */
  readonly timers: number;
  /** Listeners that were not taken away again. */
  readonly listeners: number;
}

declare global {
  interface Window {
    /** Calculations that a worker was asked for. */
    asked: number;
  }
}

/** Runs in a page or in a worker, before all that it counts. */
function countWaiting(): void {
  const timers = new Set<number>();
  const { setTimeout: once, setInterval: often, clearTimeout: takeBack, clearInterval: end }: Window = globalThis.window ?? globalThis;
  const setOnce = (work: TimerHandler, wait?: number, ...rest: unknown[]): number => {
    const timer: number = once(() => {
      timers.delete(timer);
      if (typeof work === 'function') work(...rest);
    }, wait);
    timers.add(timer);
    return timer;
  };
  const setOften = (work: TimerHandler, wait?: number, ...rest: unknown[]): number => {
    const timer = often(work, wait, ...rest);
    timers.add(timer);
    return timer;
  };
  const clear = (timer: number | undefined): void => {
    if (timer !== undefined) timers.delete(timer);
    takeBack(timer);
    end(timer);
  };
  let listeners = 0;
  const { addEventListener: listen, removeEventListener: leave } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function add(this: EventTarget, ...rest: Parameters<typeof listen>): void {
    listeners += 1;
    Reflect.apply(listen, this, rest);
  };
  EventTarget.prototype.removeEventListener = function remove(this: EventTarget, ...rest: Parameters<typeof leave>): void {
    listeners -= 1;
    Reflect.apply(leave, this, rest);
  };
  const waiting = (): Waiting => ({ timers: timers.size, listeners });
  Object.assign(globalThis, { setTimeout: setOnce, setInterval: setOften, clearTimeout: clear, clearInterval: clear, waiting });
}

const waitingIn = (): Waiting => Reflect.get(globalThis, 'waiting')();

/** Counts in the page itself and in every worker, from before its first script. */
async function count(page: Page): Promise<void> {
  await page.addInitScript(countWaiting);
  await page.addInitScript(() => {
    window.asked = 0;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function post(this: Worker, message: unknown, options?: unknown): void {
      if (JSON.stringify(message).includes('"estimates"')) window.asked += 1;
      Reflect.apply(postMessage, this, options === undefined ? [message] : [message, options]);
    };
  });
  await page.route(/assets\/simulation\.worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${countWaiting.toString()})();\n${await response.text()}` });
  });
}

/** Timers of the page, and timers and listeners of each worker: the listeners of the page are counted by the browser. */
async function waitingNow(page: Page): Promise<{ readonly page: number; readonly workers: readonly Waiting[] }> {
  const workers = await Promise.all(page.workers().map((worker) => worker.evaluate(waitingIn)));
  return { page: (await page.evaluate(waitingIn)).timers, workers };
}

const most = (numbers: readonly number[]) => Math.max(0, ...numbers);

const askedFor = (page: Page) => page.evaluate(() => window.asked);

/** Another amount as soon as the last one counts, for as long as is asked. */
async function typeOn(page: Page, from: number, until: { readonly calculations: number; readonly milliseconds: number }): Promise<number> {
  const amount = page.getByRole('textbox', { name: t(`fields.fields.${fieldKey('purchase.amount')}.label`), exact: true });
  const [began, before] = [Date.now(), await askedFor(page)];
  let value = from;
  while ((await askedFor(page)) - before < until.calculations || Date.now() - began < until.milliseconds) {
    value += 1;
    await amount.fill(`${value}`);
    await page.waitForTimeout(60);
  }
  return value;
}

const megabytes = async (page: Page) => (await megabytesOf(page)).reduce((sum, one) => sum + one, 0);

/** What the page holds once the answer stands and what is not needed is thrown away: until then elements that are gone are counted, with their listeners. */
async function heldBy(page: Page) {
  const margin = page.getByRole('complementary', { name: t('scan.aside.title') });
  await expect(margin.getByText(t('scan.aside.sharper'))).toBeVisible(calculated);
  await expect(page.getByText(t('shell.save.saved'))).toBeVisible();
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('HeapProfiler.collectGarbage');
  await inspector.send('Performance.enable');
  const { metrics } = await inspector.send('Performance.getMetrics');
  await inspector.detach();
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    workers: page.workers().length,
    listeners: metric('JSEventListeners'),
    elements: metric('Nodes'),
  };
}

test(`typing for ${milliseconds / 1000} seconds and ${calculations} calculations leave memory, timers, listeners and workers where they were`, async ({
  page,
}) => {
  await count(page);
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.goto('./#/scan/4');
  const typed = await typeOn(page, 500_000, { calculations: 10, milliseconds: 2000 }); // what is made once is there
  const before = await heldBy(page);
  const heap = await megabytes(page);
  const waiting = await waitingNow(page);
  expect(waiting.workers.length).toBeGreaterThan(0);
  expect(most(waiting.workers.map(({ listeners }) => listeners))).toBeGreaterThan(0); // it listens to the page, or nothing is counted
  await typeOn(page, typed, { calculations, milliseconds });
  expect((await heldBy(page)).workers).toBe(before.workers);
  // Tables that were left behind go when the browser has freed their buffers, a little after their objects.
  await expect.poll(() => megabytes(page)).toBeLessThan(heap + mostMegabytes);
  await expect(async () => {
    const { listeners, elements } = await heldBy(page);
    expect(listeners).toBeLessThanOrEqual(before.listeners * 1.1);
    expect(elements).toBeLessThanOrEqual(before.elements * 1.1);
  }).toPass({ timeout: 15_000 });
  await expect.poll(async () => (await waitingNow(page)).page).toBeLessThanOrEqual(waiting.page);
  const inWorkers = async (what: keyof Waiting) => most((await waitingNow(page)).workers.map((worker) => worker[what]));
  for (const what of ['timers', 'listeners'] as const) {
    await expect.poll(() => inWorkers(what), what).toBeLessThanOrEqual(most(waiting.workers.map((worker) => worker[what])));
  }
  // oxlint-disable-next-line eslint/no-console -- a long run tells what it measured
  console.info(`heap ${heap.toFixed(1)} MB, then ${(await megabytes(page)).toFixed(1)} MB`);
});
