import accountant from '../../src/content/texts/nl/accountant.ts';
import ledger from '../../src/content/texts/nl/ledger.ts';
import { createWords } from '../../src/i18n/words.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { answerStands, expectWords, openExample, part, sentenceOf } from './walk.ts';

/** The others are worked out on request. */
const withTables = ['cash', 'yearlyCost', 'ledger', 'moneyAndTime', 'risk', 'chain', 'criteria', 'assumptions'] as const;

const t = speak('nl-BE');
const w = createWords('nl-BE', { accountant, ledger });

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
