import type { Page } from '@playwright/test';
import accountant from '../../src/content/texts/nl/accountant.ts';
import advice from '../../src/content/texts/nl/advice.ts';
import ledger from '../../src/content/texts/nl/ledger.ts';
import { createWords } from '../../src/i18n/words.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import {
  answerLink,
  answerStands,
  calculated,
  examples,
  expectWords,
  openExample,
  part,
  plain,
  sentenceOf,
  switchTo,
  toAnswerPage,
} from './walk.ts';
import { locales } from '../../src/content/locales.ts';

/** The others are worked out on request. */
const withTables = ['cash', 'compare', 'yearlyCost', 'ledger', 'moneyAndTime', 'risk', 'chain', 'criteria', 'assumptions'] as const;

const t = speak('nl-BE');
const w = createWords('nl-BE', { accountant, advice, ledger });

const firstScreens = [
  { width: 390, height: 740, rows: 3 },
  { width: 1280, height: 600, rows: 4 },
] as const;
/** How many windows each page of the answer may be long, with all that stands under it. */
const lengths = [
  { width: 390, height: 844, most: 3 },
  { width: 1280, height: 600, most: 2 },
] as const;
/** Whose pages are the longest; a long run measures those of all. */
const longest = 'workwear';
const soak = process.env['SOAK'] !== undefined;
const longName = 'Roestvrijstalen schakelkasten met deksel en dichting, voor buiten';

/** The longest sentences stand in French, the longest names in the samples of circuit boards and frames. */
for (const example of examples) {
  test(`${example}, under a long name, in each language: sentence, turning point and choices stand without scrolling`, async ({ page }) => {
    await page.goto('./');
    await openExample(page, t, example);
    await page.goto('./#/dossiers');
    await page.getByRole('main').getByRole('group').first().locator('summary').first().click();
    const name = page.getByLabel(t('shell.drafts.name')).first();
    await name.fill(longName);
    await name.press('Enter');
    await page.goto('./#/result');
    for (const locale of locales) {
      const said = speak(locale);
      await switchTo(page, locale === 'nl-BE' ? t : said, locale);
      for (const { width, height, rows } of firstScreens) {
        await page.setViewportSize({ width, height });
        await answerStands(page, said);
        await page.evaluate(() => scrollTo(0, 0));
        await expect(page.getByRole('main')).toContainText(longName);
        const choices = page.getByRole('main').getByRole('list').first().getByRole('listitem');
        const turning = page.getByRole('main').getByRole('paragraph').nth(1);
        for (const one of [sentenceOf(page), turning, ...Array.from({ length: rows }, (_, at) => choices.nth(at))]) {
          const box = await one.boundingBox();
          const end = (box?.y ?? Infinity) + (box?.height ?? 0);
          expect(end, `${locale}, ${width} × ${height}: ${plain(await one.innerText())}`).toBeLessThanOrEqual(height);
        }
      }
      if (locale === 'fr-BE' && (soak || example === longest)) await expectShortPages(page);
    }
  });
}

/** A page of the answer fits two shared screens or three of a telephone, whatever is folded. */
async function expectShortPages(page: Page): Promise<void> {
  const long: string[] = [];
  for (const address of ['result/why', 'result/certainty', 'result/tipping', 'result/plan', 'result/accountant', 'result']) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    for (const { width, height, most } of lengths) {
      await page.setViewportSize({ width, height });
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      if (screens > most) long.push(`${address}, ${width} × ${height}: ${screens.toFixed(2)}`);
    }
  }
  expect(long).toEqual([]);
}

test('a person takes an amount apart, asks why not, sets choices beside staying and opens each view for the accountant', async ({
  page,
}) => {
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await answerStands(page, t);
  const opener = page.getByRole('main').getByRole('list').first().getByRole('button').first();
  await opener.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/berekende gevallen/);
  await dialog.getByRole('table').getByRole('button').first().click();
  await dialog.getByRole('table').getByRole('button').first().click();
  await expect(dialog.getByRole('heading', { name: w('ledger.formulaTitle') })).toBeVisible();
  await expect(dialog.getByText(/€.* × .* = €/).first()).toBeVisible();
  await expect(dialog.getByRole('link').first()).toHaveAttribute('href', '#/sources');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await toAnswerPage(page, t, 'why');
  await expectReasonsLead(page);
  const others = part(page, t('answer.whyNot'));
  await others.getByRole('group').first().locator('summary').click();
  await expect(others.getByText(/per jaar/).first()).toBeVisible();

  await toAnswerPage(page, t, 'accountant');
  for (const view of withTables) {
    const title = accountant.sections[view];
    await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeFocused();
    await expect(page.getByRole('main').getByRole('table', { includeHidden: true }).first()).toBeAttached();
    await expectWords(page);
    if (view === 'compare') {
      const boxes = page.getByRole('main').getByRole('checkbox');
      await boxes.nth(2).click();
      await expect(boxes.nth(2)).toBeChecked();
      await expect(page.getByRole('columnheader').last()).not.toHaveText('');
    }
    await page
      .getByRole('main')
      .getByRole('link', { name: t('answer.views'), exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: t('answer.title.accountant') })).toBeFocused();
  }
});

/** Every reason leads to the view with its figures. */
async function expectReasonsLead(page: Page): Promise<void> {
  for (const heading of [t('report.headings.reasons'), t('report.headings.against')]) {
    const reasons = part(page, heading);
    await expect(reasons.getByRole('listitem')).not.toHaveCount(0);
    await expect(reasons.getByRole('link', { name: t('answer.link.behind') })).toHaveCount(await reasons.getByRole('listitem').count());
  }
  await part(page, t('report.headings.reasons'))
    .getByRole('link', { name: t('answer.link.behind') })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/result\/accountant\/\w+$/);
  await expect(page.getByRole('main').getByRole('table', { includeHidden: true }).first()).toBeAttached();
  await page.goBack();
  await expect(answerLink(page, t, 'why')).toHaveAttribute('aria-current', 'page');
}

test('an address of before opens the page that took its place', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await answerStands(page, t);
  await page.goto('./#/plan');
  await expect(answerLink(page, t, 'plan')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('button', { name: t('report.button.make') })).toBeVisible();
});

test('who goes back to a page of the answer comes back where they were reading, and each window is called after its page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await page.goto('./');
  await expect(page).toHaveTitle(/\p{L}.+ · Keerpunt$/u);
  await openExample(page, t, 'workwear');
  await answerStands(page, t);
  await expect(page).toHaveTitle(/^Het antwoord.* · Keerpunt$/);
  await toAnswerPage(page, t, 'why');
  // The row of steps is wider than this window: where one is stands within it.
  await expect(page.getByRole('link', { name: t('shell.menu.result'), exact: true }).first()).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveTitle(`${t('answer.title.why')} · Keerpunt`);
  const link = page.getByRole('contentinfo').getByRole('link', { name: t('shell.menu.about') });
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(500);
  await link.click();
  await expect(page).not.toHaveTitle(`${t('answer.title.why')} · Keerpunt`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
  await page.goForward();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('a mix is looked for, taken into the dossier, and stands among the ways', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  await answerStands(page, t);
  await page.goto('./#/result/accountant/mixes');
  await page.getByRole('button', { name: w('advice.mixes.start') }).click();
  const table = page.getByRole('table', { name: w('advice.mixes.tableTitle') });
  const take = table.getByRole('button', { name: /^Neem deze combinatie op/ }).first();
  await expect(take).toBeVisible(calculated);
  const name = plain((await take.getAttribute('aria-label')) ?? '').replace('Neem deze combinatie op: ', '');
  await take.click();
  const taken = page.getByRole('status').filter({ hasText: w('advice.mixes.taken', { mix: name }) });
  await expect(taken).toBeFocused();
  await taken.getByRole('link', { name: w('advice.mixes.toWays') }).click();
  await expect(page.getByRole('main').getByRole('listitem', { name })).toBeVisible();
});
