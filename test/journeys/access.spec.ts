import { test as plainTest, type Page } from '@playwright/test';
import type { Locale } from '../../src/content/locales.ts';
import { addresses } from './addresses.ts';
import { poorFields } from './poor-fields.ts';
import { expect, test } from './quiet-page.ts';
import { speak, type Speak } from './speak.ts';
import { violationsOn } from './violations.ts';
import { answerStands, openExample, showScreen, switchTo } from './walk.ts';

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const soak = process.env['SOAK'] !== undefined;

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

const [wide, narrow] = [1280, 320];
const everyLook: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) => [wide, narrow].map((width) => ({ scheme, width })));

/** Colours and widths hardly depend on the language or the screen: a short run looks at each screen once, each look in its turn, a long one at all. */
const looksOf = (place: number) => (soak ? everyLook : everyLook.filter((_, at) => at === place % everyLook.length));

interface Seen {
  readonly screen: string;
  readonly locale: Locale;
  /** Its number among the screens of the test. */
  readonly place: number;
}

/** What is wrong on the screen as it stands, in the looks that are its turn. */
async function faultsOf(page: Page, { screen, locale, place }: Seen): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { scheme, width } of looksOf(place)) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }); // no colour half on its way
    await page.setViewportSize({ width, height: 740 });
    await page.evaluate(() => {
      window.scrollTo(0, 0); // what scrolls on passes under the menu that stays
      for (const move of document.getAnimations()) if (move instanceof CSSTransition) move.finish(); // nor one that just began
    });
    const where = `${screen} ${locale} ${scheme} ${width}`;
    faults.push(...(await violationsOn(page, guidelines)).map((fault) => `${where}: ${fault}`));
    const over = await tooWide(page);
    if (over > 0) faults.push(`${where}: ${over} pixels too wide`);
  }
  return faults;
}

/** Pixels by which the page is wider than its window, once charts have followed a new width. */
async function tooWide(page: Page): Promise<number> {
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const settled = expect.poll(over, { timeout: 10_000 }).toBeLessThanOrEqual(0);
  await settled.catch(() => undefined); // told by the caller, with the others
  return over();
}

/** Opens all that is folded on the screen. */
async function unfold(page: Page): Promise<void> {
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
}

async function enter(page: Page, locale: Locale): Promise<Speak> {
  await page.goto('./');
  await switchTo(page, speak('nl-BE'), locale);
  return speak(locale);
}

const spoken = ['nl-BE', 'fr-BE', 'en-GB'] as const;

/** A short run shares the screens out among the languages; a long one looks at all in each. */
const addressesOf = (locale: Locale) =>
  soak ? addresses : addresses.filter((_, index) => index % spoken.length === spoken.indexOf(locale));

for (const locale of spoken) {
  test(`nobody is kept out of the screens of a dossier in ${locale}`, async ({ page }) => {
    test.slow();
    const t = await enter(page, locale);
    await openExample(page, t, 'bicycle-frames');
    const faults: string[] = [];
    const looked = addressesOf(locale);
    for (const [place, address] of looked.entries()) {
      await showScreen(page, t, address);
      if (address === 'scan/4' || address === 'dossiers') await unfold(page);
      faults.push(...(await faultsOf(page, { screen: address, locale, place })));
    }
    expect(faults).toEqual([]);
  });
}

// What keeps somebody out of these hardly depends on the language: a short run takes the longest texts.
for (const locale of soak ? spoken : (['fr-BE'] as const)) {
  test(`nobody is kept out of the answer, the empty screens and what goes wrong in ${locale}`, async ({ page }) => {
    test.slow();
    const t = await enter(page, locale);
    const faults: string[] = [];
    let place = spoken.indexOf(locale);
    const look = async (screen: string) => {
      faults.push(...(await faultsOf(page, { screen, locale, place })));
      place += 1;
    };
    for (const address of ['scan/1', 'result', 'dossiers']) {
      await showScreen(page, t, address);
      await look(`${address} without a dossier`);
    }
    await page.goto('./#/');
    await page.getByRole('button', { name: t('shell.start.scan.action') }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('scan.question.1.title') })).toBeVisible();
    await showScreen(page, t, 'result');
    await look('result without answers');
    await showScreen(page, t, 'scan/4');
    await page.getByRole('textbox').first().fill('1e6');
    await expect(page.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true');
    await look('refused number');

    await page.goto('./#/');
    await openExample(page, t, 'circuit-boards');
    await answerStands(page, t);
    for (const address of ['result/why', 'result/certainty', 'result/tipping', 'result/accountant/assumptions']) {
      await showScreen(page, t, address);
      if (address.endsWith('assumptions')) await expect(page.getByRole('table', { name: t('scan.result.assumptions') })).toBeVisible();
      await unfoldTables(page, t);
      await look(`${address} unfolded`);
    }
    expect(faults).toEqual([]);
  });
}

/** What people set who need more room between letters, words and lines (WCAG 1.4.12), and letters that are never small. */
const roomy = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
  p { margin-block-end: 2em !important; }`;

/** Texts of which a part is cut off. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(a, button, label, summary, h1, h2, h3, p, li, dt, dd, th, td), header *, footer *')].flatMap(
      (element) => {
        const { overflowX, clipPath } = getComputedStyle(element);
        const cuts = (overflowX === 'hidden' || overflowX === 'clip') && clipPath === 'none' && element.clientWidth > 1;
        return cuts && element.scrollWidth > element.clientWidth + 1 ? [element.outerHTML.slice(0, 120)] : [];
      },
    ),
  );

// 320 pixels are also what is left of a screen of 1280 at 400 %.
test('shows every screen without scrolling sideways on a window of 320 pixels, also with room between the letters, and fields to type in on a phone', async ({
  page,
}) => {
  test.slow();
  const t = await enter(page, 'fr-BE');
  await openExample(page, t, 'bicycle-frames');
  await page.setViewportSize({ width: 320, height: 740 });
  const faults: string[] = [];
  let fields = 0;
  for (const address of addresses) {
    await showScreen(page, t, address);
    const narrow = await tooWide(page);
    if (narrow > 0) faults.push(`${address}: ${narrow} pixels too wide`);
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, roomy);
    const wide = await tooWide(page);
    if (wide > 0) faults.push(`${address} with room: ${wide} pixels too wide`);
    faults.push(...(await cutOff(page)).map((cut) => `${address} with room: ${cut}`));
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
    });
    faults.push(...(await poorFields(page)).map((fault) => `${address} ${fault}`));
    fields += await page.locator('main').locator('input, select, textarea').count();
  }
  expect(fields).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});

async function unfoldTables(page: Page, t: Speak): Promise<void> {
  for (const summary of await page.getByRole('main').getByText(t('scan.result.table'), { exact: true }).all()) await summary.click();
}

plainTest('says what to do when a part of the app does not arrive, to everybody', async ({ page }) => {
  const t = speak('nl-BE');
  await page.route(/materials-page/, (route) => route.abort());
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await answerStands(page, t);
  await showScreen(page, t, 'materials');
  await expect(page.getByRole('heading', { level: 1, name: t('shell.error.title') })).toBeVisible();
  await expect(page.getByText(t('shell.error.chunk'))).toBeVisible();
  expect(await faultsOf(page, { screen: 'error', locale: 'nl-BE', place: 0 })).toEqual([]);
  await page.goto('./#/result');
  await answerStands(page, t);
});
