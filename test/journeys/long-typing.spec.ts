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

declare global {
  interface Window {
    /** Timers that have not gone off and were not taken back. */
    timers: Set<number>;
    /** Calculations that a worker was asked for. */
    asked: number;
  }
}

/** Counts in the page itself, from before its first script. */
async function count(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.timers = new Set();
    window.asked = 0;
    const { setTimeout: once, setInterval: often, clearTimeout: takeBack, clearInterval: end } = window;
    const setOnce = (work: TimerHandler, wait?: number, ...rest: unknown[]): number => {
      const timer: number = once(() => {
        window.timers.delete(timer);
        if (typeof work === 'function') work(...rest);
      }, wait);
      window.timers.add(timer);
      return timer;
    };
    const setOften = (work: TimerHandler, wait?: number, ...rest: unknown[]): number => {
      const timer = often(work, wait, ...rest);
      window.timers.add(timer);
      return timer;
    };
    const clear = (timer: number | undefined): void => {
      if (timer !== undefined) window.timers.delete(timer);
      takeBack(timer);
      end(timer);
    };
    Object.assign(window, { setTimeout: setOnce, setInterval: setOften, clearTimeout: clear, clearInterval: clear });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function post(this: Worker, message: unknown, options?: unknown): void {
      if (JSON.stringify(message).includes('"estimates"')) window.asked += 1;
      Reflect.apply(postMessage, this, options === undefined ? [message] : [message, options]);
    };
  });
}

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

/** What the page holds once the answer stands. */
async function heldBy(page: Page) {
  const margin = page.getByRole('complementary', { name: t('scan.aside.title') });
  await expect(margin.getByText(t('scan.aside.sharper'))).toBeVisible(calculated);
  await expect(page.getByText(t('shell.save.saved'))).toBeVisible();
  const inspector = await page.context().newCDPSession(page);
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

test(`typing for ${milliseconds / 1000} seconds and ${calculations} calculations leave memory, timers and workers where they were`, async ({
  page,
}) => {
  await count(page);
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.goto('./#/scan/4');
  const typed = await typeOn(page, 500_000, { calculations: 10, milliseconds: 2000 }); // what is made once is there
  const before = await heldBy(page);
  const heap = await megabytes(page);
  const timers = await page.evaluate(() => window.timers.size);
  await typeOn(page, typed, { calculations, milliseconds });
  const after = await heldBy(page);
  expect(after.workers).toBe(before.workers);
  // Tables that were left behind go when the browser has freed their buffers, a little after their objects.
  await expect.poll(() => megabytes(page)).toBeLessThan(heap + mostMegabytes);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.1);
  expect(after.elements).toBeLessThanOrEqual(before.elements * 1.1);
  await expect.poll(() => page.evaluate(() => window.timers.size)).toBeLessThanOrEqual(timers);
  // oxlint-disable-next-line eslint/no-console -- a long run tells what it measured
  console.info(`heap ${heap.toFixed(1)} MB, then ${(await megabytes(page)).toFixed(1)} MB`);
});
