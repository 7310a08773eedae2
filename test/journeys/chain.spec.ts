import type { Page } from '@playwright/test';
import { siteColumns } from '../../src/content/chain.ts';
import chain from '../../src/content/texts/nl/chain.ts';
import { writeCsv } from '../../src/i18n/csv.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { violationsOn } from './violations.ts';
import { answerStands, calculated, expectWords, openExample, plain } from './walk.ts';

const t = speak('nl-BE');
const words = createNamespaceWords<'chain'>('nl-BE', chain);

/** The boxes of a row in the order of the keyboard: tier, where, what, share, waiting, others, changing over, stock, recovering. */
const typedRows = Array.from({ length: 12 }, (_, at) => [
  at === 0 ? '1' : at < 7 ? '2' : '3',
  at % 2 === 0 ? 'Taichung' : 'Shenzhen',
  `Deel ${at + 1}`,
  at === 0 ? '100' : '6,5',
  '4',
  at === 3 ? '0' : '2',
  '16',
  '3',
  at === 3 ? '30' : '10',
]);

async function typeRow(page: Page, row: readonly string[]): Promise<void> {
  for (const [at, text] of row.entries()) {
    await page.keyboard.type(text);
    if (at < row.length - 1) await page.keyboard.press('Tab');
  }
}

test('a chain is typed by keyboard, loaded from a file of 200 sites, and kept once its effect is seen', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await answerStands(page, t);
  await page.goto('./#/chain');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1, name: words('title') })).toBeVisible();
  const rows = main.locator('form tbody tr');
  await expect(rows).toHaveCount(1);
  // The table has room for all of its columns.
  expect(await main.locator('form table').evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0))).toBe(0);
  await page.locator('#site-0-tier').focus();
  for (const [at, row] of typedRows.entries()) {
    if (at > 0) {
      await main.getByRole('button', { name: words('sites.add') }).press('Enter');
      await expect(page.locator(`#site-${at}-tier`)).toBeFocused();
    }
    await typeRow(page, row);
  }
  await expect(rows).toHaveCount(12);
  await expect(main.getByText(plain(words('stops.worst', { site: 'Deel 4, Shenzhen', weeks: '27 weken' })))).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  const sites = Array.from({ length: 200 }, (_, at) => {
    const cells = {
      tier: at === 0 ? '1' : '2',
      country: at % 4 === 0 ? 'TW' : 'CN',
      product_type: `=Deel ${at + 1}`,
      share_of_value_percent: at === 0 ? '100' : '0,3',
    };
    return siteColumns.map(
      ({ name }) => new Map(Object.entries({ ...cells, other_makers: '0', weeks_to_recover: '40', stock_weeks: '1' })).get(name) ?? '',
    );
  });
  const text = writeCsv([siteColumns.map(({ name }) => name), ...sites]);
  await page.getByLabel(words('file.load')).setInputFiles({ name: 'keten.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(main.getByText(words('sites.shown', { from: '1', to: '20', count: '200' }))).toBeVisible();
  await expect(main.getByText(`'=Deel`)).toHaveCount(0);

  await main.getByRole('button', { name: words('keep.compare') }).click();
  await expect(main.getByRole('table', { name: words('keep.answer') })).toBeVisible(calculated);
  await expect(main.getByRole('row', { name: new RegExp(`^${words('keep.take.only')} .*0%$`) })).toBeVisible();
  await main.getByRole('button', { name: words('keep.keep'), exact: true }).click();
  await expect(main.getByText(words('keep.kept'))).toBeVisible();
  await expectWords(page);
});
