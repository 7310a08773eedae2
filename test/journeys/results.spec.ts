import accountant from '../../src/content/texts/nl/accountant.ts';
import advice from '../../src/content/texts/nl/advice.ts';
import ledger from '../../src/content/texts/nl/ledger.ts';
import { createWords } from '../../src/i18n/words.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { answerStands, calculated, expectWords, openExample, part, plain, sentenceOf } from './walk.ts';

/** The others are worked out on request. */
const withTables = ['cash', 'yearlyCost', 'ledger', 'moneyAndTime', 'risk', 'chain', 'criteria', 'assumptions'] as const;

const t = speak('nl-BE');
const w = createWords('nl-BE', { accountant, advice, ledger });

test('the sentence and the first three ways stand on a telephone without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  const ways = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  const seen = [sentenceOf(page), ways.nth(0), ways.nth(1), ways.nth(2)];
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (const one of seen) {
    const box = await one.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
  }
});

test('a person asks why not, takes an amount apart, sets ways beside staying and opens what is for the accountant', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await answerStands(page, t);
  const ways = page.getByRole('main').getByRole('list').first();
  await ways.getByText(w('ledger.whyNot')).nth(1).click();
  const why = ways.getByRole('group').nth(1);
  await expect(why.getByText(/per jaar/).first()).toBeVisible();

  const opener = why.getByRole('button', { name: w('ledger.whereFrom') });
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

  const compare = part(page, w('ledger.compare.title'));
  const boxes = compare.getByRole('checkbox');
  await boxes.nth(2).click();
  await expect(boxes.nth(2)).toBeChecked();
  await expect(compare.getByRole('columnheader').last()).not.toHaveText('');

  await page.getByText(t('scan.result.accountant')).click();
  for (const title of withTables.map((id) => accountant.sections[id])) {
    await expect(page.getByRole('heading', { level: 3, name: title, exact: true })).toBeVisible();
    await expect(part(page, title).getByRole('table', { includeHidden: true }).first()).toBeAttached();
  }
  await expectWords(page);
});

test('who goes back to the answer comes back where they were reading, and each window is called after its page', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/\p{L}.+ · Keerpunt$/u);
  await openExample(page, t, 'workwear');
  await answerStands(page, t);
  await expect(page).toHaveTitle(/^Het antwoord.* · Keerpunt$/);
  const link = part(page, t('report.headings.tipping')).getByRole('link', { name: t('scan.result.tryIt') });
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(500);
  await link.click();
  await expect(page).toHaveTitle(/^Wat als.* · Keerpunt$/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
  await page.goForward();
  await expect(page).toHaveTitle(/^Wat als/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('a mix is looked for, taken into the dossier, and stands among the ways', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  await answerStands(page, t);
  await page.getByRole('main').getByText(t('scan.result.accountant'), { exact: true }).click();
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
