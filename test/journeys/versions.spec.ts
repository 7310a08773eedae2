import { test as base, expect, type Page } from '@playwright/test';
import scanner from '../../src/content/texts/nl/scanner.ts';
import { fieldKey } from '../../src/content/field-key.ts';
import { addressesOfParts } from './addresses.ts';
import { hostOfCopy } from './built-copy.ts';
import { speak } from './speak.ts';
import { expectReport, keptForOffline, openExample, report, reportButton, sentenceOf, toAnswerPage } from './walk.ts';

const t = speak('nl-BE');

const test = base.extend<{ readonly host: Awaited<ReturnType<typeof hostOfCopy>> }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- the first argument has to be taken apart
  host: async ({}, run) => {
    const host = await hostOfCopy();
    await run(host);
    host.close();
  },
});

test.use({ serviceWorkers: 'allow' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const release = (page: Page) => page.locator('meta[name=release]').getAttribute('content', { timeout: 1000 });
const amount = (page: Page) => page.getByRole('textbox', { name: t(`fields.fields.${fieldKey('purchase.amount')}.label`), exact: true });
const askForVersion = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });

test('works without a network in the very window of the first visit, never loaded again (F32)', async ({ page, context, host }) => {
  test.slow();
  await page.goto(host.home);
  await expect(heading(page)).toBeVisible();
  await keptForOffline(page);
  await context.setOffline(true);
  await openExample(page, t, 'circuit-boards');
  const title = await heading(page).innerText();
  const sentence = await sentenceOf(page).innerText();
  await toAnswerPage(page, t, 'plan');
  expectReport(await report(page, () => reportButton(page, t).click()), { locale: 'nl-BE', title, sentence });
  for (const address of addressesOfParts) {
    await page.goto(`${host.home}#/${address}`);
    await expect(page.getByRole('status').filter({ hasText: t('shell.loading') })).toHaveCount(0);
    await expect(heading(page)).toBeVisible();
    await expect(heading(page), address).not.toHaveText(t('shell.error.title'));
  }
});

test('keeps no page that a host sends instead of a part of the app, and installs once the host is well (F28, F30)', async ({
  page,
  host,
}) => {
  const chunk = `assets/${host.chunk('materials-page')}`;
  let whole = '';
  host.edit(chunk, (text) => {
    whole = text;
    return '<!doctype html><title>home</title>';
  });
  await page.goto(host.home);
  await expect(heading(page)).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none'))
    .toBe('none');
  await page.waitForTimeout(1500); // time enough for an installation that takes what it gets
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none')).toBe('none');

  host.edit(chunk, () => whole);
  await page.reload();
  await keptForOffline(page);
  await page.context().setOffline(true);
  await page.goto(`${host.home}#/materials`);
  await expect(heading(page)).toHaveText(scanner.title);
});

test('tells of a newer version in a window that is open for long, and takes it on one press with the draft saved first', async ({
  page,
  host,
}) => {
  await page.clock.install();
  await page.goto(host.home);
  await keptForOffline(page);
  await openExample(page, t, 'workwear');
  await page.goto(`${host.home}#/scan/4`);
  host.publish('second');
  await page.waitForTimeout(500);
  await expect(page.getByText(t('safety.version.ready'))).toHaveCount(0);
  await page.clock.fastForward('02:00:00');
  await expect(page.getByText(t('safety.version.ready'))).toBeVisible();
  await amount(page).pressSequentially('9');
  const typed = await amount(page).inputValue();
  await page.getByRole('button', { name: t('safety.version.take') }).click();
  await expect.poll(() => release(page).catch(() => 'away')).toBe('second');
  await expect(amount(page)).toHaveValue(typed);
  await expect(page.getByText(t('safety.version.ready'))).toHaveCount(0);
});

test('leaves the other window as it is when one goes over to a newer version, and tells it', async ({ page, context, host }) => {
  await page.goto(host.home);
  await keptForOffline(page);
  const other = await context.newPage();
  await other.goto(`${host.home}#/glossary`);
  await expect(heading(other)).toBeVisible();
  host.publish('second');
  await askForVersion(page);
  await page.getByRole('button', { name: t('safety.version.take') }).click();
  await expect.poll(() => release(page).catch(() => 'away')).toBe('second');
  expect(await other.locator('meta[name=release]').count()).toBe(0);
  await other.getByRole('button', { name: t('safety.version.take') }).click();
  await expect.poll(() => release(other).catch(() => 'away')).toBe('second');
});

test('does not throw away what could not be saved for a newer version', async ({ page, host }) => {
  await page.goto(host.home);
  await keptForOffline(page);
  await openExample(page, t, 'workwear');
  await page.goto(`${host.home}#/scan/4`);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await amount(page).fill('543210');
  await expect(page.getByText(t('shell.notice.not-saved'))).toBeVisible();
  host.publish('second');
  await askForVersion(page);
  await expect(page.getByText(t('safety.version.unsaved'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('safety.version.take') })).toHaveCount(0);
});

test('goes on with the old version, whole, when the newer one arrives in part (F30)', async ({ page, host }) => {
  await page.goto(host.home);
  await keptForOffline(page);
  host.publish('second');
  host.edit('index.html', (html) => html.slice(0, html.length / 2));
  await askForVersion(page).catch(() => undefined);
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(await page.locator('meta[name=release]').count()).toBe(0);
});

test('a release that is called back leaves no file behind, loads each window once, and keeps the dossiers (F31)', async ({
  page,
  host,
}) => {
  await page.goto(host.home);
  await keptForOffline(page);
  await openExample(page, t, 'workwear');
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  host.publish('second');
  host.recall();
  await askForVersion(page);
  await expect.poll(() => release(page).catch(() => 'away')).toBe('second');
  await page.waitForTimeout(1500); // a circle would show
  expect(loads).toBe(1);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await expect(heading(page)).toBeVisible();
  await page.goto(`${host.home}#/dossiers`);
  await expect(page.getByRole('heading', { level: 2, name: t('shell.start.examples.workwear.title') })).toBeVisible();
});
