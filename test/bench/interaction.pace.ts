import { expect, test, type Locator, type Page } from '@playwright/test';
import { siteColumns } from '../../src/content/chain.ts';
import { fieldKey } from '../../src/content/field-key.ts';
import chain from '../../src/content/texts/nl/chain.ts';
import workbook from '../../src/content/texts/nl/workbook.ts';
import { writeCsv } from '../../src/i18n/csv.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';
import { speak } from '../journeys/speak.ts';
import { answerStands, openExample } from '../journeys/walk.ts';
import { fullDraft, fullWeighing } from '../support/full-report.ts';
import { quantile } from './quantile.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

/** A device six times as slow as this one. */
const slower = 6;
const t = speak('nl-BE');
const words = createNamespaceWords<'workbook'>('nl-BE', workbook);

/** From now on, every interaction with how long it took until the next paint (steps of 8 ms, as browsers tell it). */
async function watch(page: Page): Promise<() => Promise<readonly number[]>> {
  const client = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const longest = new Map<number, number>();
    Object.assign(globalThis, { longest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const id = 'interactionId' in entry ? Number(entry.interactionId) : 0;
        if (id > 0) longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration));
      }
    }).observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }));
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return async () => {
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.waitForTimeout(500);
    return page.evaluate(() => {
      const longest: unknown = Reflect.get(globalThis, 'longest');
      return longest instanceof Map ? [...longest.values()].map(Number) : [];
    });
  };
}

function tell(what: string, acted: number, took: readonly number[]): void {
  // What took less than 16 ms is not told apart by the browser.
  const all = [...took, ...Array.from({ length: Math.max(0, acted - took.length) }, () => 16)];
  const at = (share: number) => quantile(all, share);
  console.info(
    `${what}: ${all.length} interactions at ${slower}× slower, to next paint p50 ${at(0.5)} · p95 ${at(0.95)} · p98 ${at(0.98)} · most ${at(1)} ms`,
  );
  expect(all.length).toBeGreaterThan(10);
}

async function typeInto(page: Page, box: Locator, texts: readonly string[]): Promise<number> {
  let keys = 0;
  for (const text of texts) {
    await box.selectText();
    for (const key of text) {
      await page.keyboard.press(key, { delay: 20 });
      keys += 1;
      await page.waitForTimeout(110);
    }
    await page.waitForTimeout(900); // the answer counts, and is calculated while the next one is typed
  }
  return keys;
}

const weeks = t(`fields.fields.${fieldKey('delivery.leadTime')}.label`);
/** As many keys as it takes for the slowest twentieth to be more than one of them. */
const typed = Array.from({ length: 40 }, (_, at) => `${12 + (at % 19)}${at % 2 === 0 ? '' : ',5'}`);

async function pace(page: Page, what: string): Promise<void> {
  await page.goto('./#/scan/7');
  const box = page.getByRole('textbox', { name: weeks, exact: true });
  await expect(box).toBeVisible();
  await page.waitForTimeout(4000);
  const stop = await watch(page);
  const keys = await typeInto(page, box, typed);
  tell(what, keys, await stop());
}

test('typing while nothing can be calculated yet, to compare with', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: t('shell.start.scan.action') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('scan.question.1.title') })).toBeVisible();
  await pace(page, 'typing without an answer');
});

test('typing while the answer is live', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await pace(page, 'typing with a live answer');
});

test('dragging a slider of what-if while the answer follows', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await answerStands(page, t);
  await page.goto('./#/what-if');
  const slider = page.getByRole('slider').first();
  await expect(slider).toBeVisible();
  await page.waitForTimeout(3000);
  const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {};
  const stop = await watch(page);
  let moves = 0;
  // Every press, some movement and release is an interaction; the movement between is not told by the browser.
  for (let drag = 0; drag < 12; drag += 1) {
    const from = 0.2 + 0.05 * drag;
    await page.mouse.move(x + width * from, y + height / 2);
    await page.mouse.down();
    for (let part = 1; part <= 6; part += 1) {
      await page.mouse.move(x + width * (from + 0.02 * part), y + height / 2);
      await page.waitForTimeout(40);
    }
    await page.mouse.up();
    moves += 1;
    await slider.press('ArrowRight');
    moves += 1;
    await page.waitForTimeout(150);
  }
  tell('dragging a slider', moves, await stop());
});

test('typing in a chain of 200 sites', async ({ page }) => {
  test.setTimeout(300_000);
  const words = createNamespaceWords<'chain'>('nl-BE', chain);
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await answerStands(page, t);
  await page.goto('./#/chain');
  const sites = Array.from({ length: 200 }, (_, at) => {
    const cells = new Map([
      ['tier', at === 0 ? '1' : '2'],
      ['country', at % 4 === 0 ? 'TW' : 'CN'],
      ['share_of_value_percent', at === 0 ? '100' : '0,3'],
      ['weeks_to_recover', '40'],
    ]);
    return siteColumns.map(({ name }) => cells.get(name) ?? '');
  });
  const file = writeCsv([siteColumns.map(({ name }) => name), ...sites]);
  await page.getByLabel(words('file.load')).setInputFiles({ name: 'keten.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await expect(page.getByText(words('sites.shown', { from: '1', to: '20', count: '200' }))).toBeVisible();
  await page.waitForTimeout(3000);
  const stop = await watch(page);
  let keys = 0;
  for (const row of [0, 4, 8, 12]) keys += await typeInto(page, page.locator(`#site-${row}-stockWeeks`), ['2', '3,5', '12', '7,5']);
  tell('typing in a chain of 200 sites', keys, await stop());
});

/** The longest task of the page from now until it is asked for, in milliseconds; 0 where none took 50 or more. */
async function watchStalls(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    Object.assign(globalThis, {
      endWatch: () => {
        tasks.push(...observer.takeRecords().map(({ duration }) => duration));
        observer.disconnect();
        return Math.max(0, ...tasks);
      },
    });
  });
  return () =>
    page.evaluate(() => {
      const end: unknown = Reflect.get(globalThis, 'endWatch');
      return typeof end === 'function' ? Number(end()) : Infinity;
    });
}

/** What is told of a file that a press makes: how soon it is there, and how long the page could not answer meanwhile. */
async function tellFile(page: Page, what: string, press: Locator): Promise<void> {
  await expect(press).toBeVisible();
  for (const time of ['first', 'second'] as const) {
    await page.waitForTimeout(2000);
    const stop = await watchStalls(page);
    const begun = Date.now();
    await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press.click()]);
    const took = Date.now() - begun;
    console.info(
      `${what}, ${time} time: there after ${took} ms, longest task of the page of 50 ms or more: ${Math.round(await stop())} ms`,
    );
  }
}

async function openFull(page: Page): Promise<void> {
  const [{ order, ...by }] = fullWeighing;
  const weighing = { ...by, order: [...order], name: 'Ann' };
  const { fileName: name, text } = writeDraftFile({ ...fullDraft(12), weighings: [weighing] });
  await page.goto('./#/dossiers');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: t('saving.preview.open') }).click();
  await page.goto('./#/result');
  await answerStands(page, t);
}

const dossiers = [
  { of: 'an example', open: (page: Page) => openExample(page, t, 'bicycle-frames') },
  { of: 'a full dossier with 12 options', open: openFull },
];

for (const { of, open } of dossiers) {
  test(`making a report and a workbook of ${of}: how soon they are there, and how long the page stalls`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto('./');
    await open(page);
    await page.goto('./#/result/plan');
    await tellFile(page, `a report of ${of}`, page.getByRole('button', { name: t('report.button.make'), exact: true }));
    await tellFile(page, `a workbook of ${of}`, page.getByRole('button', { name: words('button'), exact: true }));
  });
}
