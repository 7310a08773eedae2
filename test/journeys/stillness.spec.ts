import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { addressesOfParts } from './addresses.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { calculated, openExample } from './walk.ts';

declare global {
  interface Window {
    layoutShifts: number[];
  }
}

const t = speak('nl-BE');
const mostShift = 0.02;

/** How much moved since it was asked last, other than by the person's own doing. */
const shiftOf = (page: Page) => page.evaluate(() => window.layoutShifts.splice(0).reduce((sum, shift) => sum + shift, 0));

/** Keeps what moves on a page, from its first paint on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number' && 'hadRecentInput' in entry && entry.hadRecentInput === false)
          window.layoutShifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true }); // https://wicg.github.io/layout-instability/
  });
}

const fontsOf = (page: Page) =>
  page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')));

const sizes = [
  { width: 390, height: 740 },
  { width: 1280, height: 900 },
];

for (const size of sizes)
  test(`no line breaks elsewhere when the font comes late, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    await watchShifts(page);
    let goOn: (value: undefined) => void = () => undefined;
    const isRead = new Promise<undefined>((resolve) => {
      goOn = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await isRead;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: t('shell.menu.about') })).toBeVisible();
    const standsIn = (await fontsOf(page)).some((family) => family.endsWith(' as wide'));
    goOn(undefined);
    await expect.poll(() => fontsOf(page)).toContain('Atkinson Hyperlegible Next');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    test.skip(!standsIn, 'this machine has neither Arial nor Roboto nor one as wide');
    expect(await shiftOf(page)).toBeLessThan(mostShift);
  });

/** The example with its whole answer, nothing having jumped on the way; `before` happens when the start page is there. */
async function openAnswer(page: Page, before: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  await page.setViewportSize({ width: 390, height: 740 });
  await watchShifts(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await before();
  await openExample(page, t, 'bicycle-frames');
  expect(await shiftOf(page), 'the answer').toBeLessThan(mostShift);
}

test('nothing jumps on the way to an answer whose parts come late', async ({ page }) => {
  await openAnswer(page, () =>
    page.route('**/*.js', async (route) => {
      await setTimeout(600); // what follows a press within half a second is not counted
      await route.continue();
    }),
  );
});

/** So many journeys share the screens, since one after the other takes longest of all. */
const shares = 3;

for (let share = 0; share < shares; share += 1)
  test(`nothing jumps while an answer or a screen arrives, part ${share + 1} of ${shares}`, async ({ page }) => {
    await openAnswer(page);
    const found: string[] = [];
    for (const address of addressesOfParts.filter((_, at) => at % shares === share)) {
      await page.goto(`./#/${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await page.waitForTimeout(300); // what comes after the title
      const shift = await shiftOf(page);
      if (shift >= mostShift) found.push(`${address}: ${shift.toFixed(3)}`);
    }
    expect(found).toEqual([]);
  });

test('the focus is not lost when the figure that was asked for is known', async ({ page }) => {
  await openAnswer(page);
  await page.goto('./#/result/certainty');
  await page
    .getByRole('button', { name: new RegExp(`^${t('answer.findOut.fill')}: `) })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('7');
  await expect(page.getByText(t('shell.save.saved'))).toBeVisible();
  await dialog.getByRole('button', { name: t('answer.findOut.close'), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused(); // what opened it may be gone, as the figure is known now
});

for (const size of sizes)
  test(`nothing jumps where a page of the answer is opened anew, ${size.width} px wide`, async ({ page }) => {
    await openAnswer(page);
    await page.setViewportSize(size);
    for (const address of ['result', 'result/certainty', 'result/tipping', 'result/plan']) {
      await page.goto(`./#/${address}`);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('scan.aside.calculating'), calculated);
      for (const waiting of [t('scan.result.refining'), t('results.tipping.pending')])
        await expect(page.getByText(waiting)).toHaveCount(0, calculated);
      await page.waitForTimeout(300); // what comes after the title
      expect(await shiftOf(page), address).toBeLessThan(mostShift);
    }
  });
