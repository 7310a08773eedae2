import AxeBuilder from '@axe-core/playwright';
import { test as plainTest, type Page } from '@playwright/test';
import type { Locale } from '../../src/content/locales.ts';
import { expect, test } from './quiet-page.ts';
import { speak, type Speak } from './speak.ts';
import { answerStands, openExample, switchTo } from './walk.ts';

test.use({ serviceWorkers: 'block' });

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

const [wide, narrow] = [1280, 320];
const everyLook: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) => [wide, narrow].map((width) => ({ scheme, width })));

/** Colours and widths hardly depend on the language: in a short run each language sees both schemes and both widths, a long one all. */
const looks: Readonly<Record<Locale, readonly Look[]>> = {
  'nl-BE': [
    { scheme: 'light', width: wide },
    { scheme: 'dark', width: narrow },
  ],
  'fr-BE': [
    { scheme: 'dark', width: wide },
    { scheme: 'light', width: narrow },
  ],
  'en-GB': [
    { scheme: 'light', width: narrow },
    { scheme: 'dark', width: wide },
  ],
};
const looksOf = (locale: Locale) => (process.env['SOAK'] === undefined ? looks[locale] : everyLook);

/** What is wrong on the screen as it stands, in every look. */
async function faultsOf(page: Page, screen: string, locale: Locale): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { scheme, width } of looksOf(locale)) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }); // no colour half on its way
    await page.setViewportSize({ width, height: 740 });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(guidelines).analyze();
    const where = `${screen} ${locale} ${scheme} ${width}`;
    for (const { id, nodes } of violations) {
      faults.push(...nodes.slice(0, 3).map(({ html, any }) => `${where}: ${id} ${html.slice(0, 160)} ${any[0]?.message ?? ''}`));
    }
    const over = await tooWide(page);
    if (over > 0) faults.push(`${where}: ${over} pixels too wide`);
  }
  return faults;
}

/** Pixels by which the page is wider than its window, once charts have followed a new width. */
async function tooWide(page: Page): Promise<number> {
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const settled = expect.poll(over, { timeout: 3000 }).toBeLessThanOrEqual(0);
  await settled.catch(() => undefined); // told by the caller, with the others
  return over();
}

async function showScreen(page: Page, address: string): Promise<void> {
  await page.goto(`./#/${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens all that is folded on the screen. */
async function unfold(page: Page): Promise<void> {
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
}

const withDossier = [
  '',
  ...Array.from({ length: 12 }, (_, index) => `scan/${index + 1}`),
  'scan/check',
  'dossiers',
  'paper-list',
  'about',
  'materials',
  'sources',
  'proof',
];

async function enter(page: Page, locale: Locale): Promise<Speak> {
  await page.goto('./');
  await switchTo(page, speak('nl-BE'), locale);
  return speak(locale);
}

for (const locale of ['nl-BE', 'fr-BE', 'en-GB'] as const) {
  test(`nobody is kept out of the screens of a dossier in ${locale}`, async ({ page }) => {
    test.slow();
    const t = await enter(page, locale);
    await openExample(page, t, 'bicycle-frames');
    const faults: string[] = [];
    for (const address of withDossier) {
      await showScreen(page, address);
      if (address === 'scan/4' || address === 'dossiers') await unfold(page);
      faults.push(...(await faultsOf(page, address, locale)));
    }
    expect(faults).toEqual([]);
  });

  test(`nobody is kept out of the answer, the empty screens and what goes wrong in ${locale}`, async ({ page }) => {
    test.slow();
    const t = await enter(page, locale);
    const faults: string[] = [];
    for (const address of ['scan/1', 'result', 'dossiers']) {
      await showScreen(page, address);
      faults.push(...(await faultsOf(page, `${address} without a dossier`, locale)));
    }
    await page.goto('./#/');
    await page.getByRole('button', { name: t('shell.start.scan.action') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('scan.question.1.title') })).toBeVisible();
    await showScreen(page, 'result');
    faults.push(...(await faultsOf(page, 'result without answers', locale)));
    await showScreen(page, 'scan/4');
    await page.getByRole('textbox').first().fill('1e6');
    await expect(page.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true');
    faults.push(...(await faultsOf(page, 'refused number', locale)));

    await page.goto('./#/');
    await openExample(page, t, 'circuit-boards');
    await page.getByRole('main').getByText(t('scan.result.accountant'), { exact: true }).click();
    await expect(page.getByRole('table', { name: t('scan.result.assumptions') })).toBeVisible();
    await unfoldTables(page, t);
    faults.push(...(await faultsOf(page, 'result with more', locale)));
    expect(faults).toEqual([]);
  });
}

async function unfoldTables(page: Page, t: Speak): Promise<void> {
  for (const summary of await page.getByRole('main').getByText(t('scan.result.table'), { exact: true }).all()) await summary.click();
}

plainTest('says what to do when a part of the app does not arrive, to everybody', async ({ page }) => {
  const t = speak('nl-BE');
  await page.route(/check/, (route) => route.abort());
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await answerStands(page, t);
  await showScreen(page, 'scan/check');
  await expect(page.getByRole('heading', { level: 1, name: t('shell.error.title') })).toBeVisible();
  await expect(page.getByText(t('shell.error.chunk'))).toBeVisible();
  expect(await faultsOf(page, 'error', 'nl-BE')).toEqual([]);
  await page.goto('./#/result');
  await answerStands(page, t);
});
