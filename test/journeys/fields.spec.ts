import type { CDPSession, Locator, Page } from '@playwright/test';
import { number, text } from '../../src/present/workbook/workbook.ts';
import { writeWorkbook } from '../../src/features/workbook/write-workbook.ts';
import { fieldKey } from '../../src/content/field-key.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { openExample, switchTo } from './walk.ts';

const t = speak('nl-BE');
const labelIn = (said: typeof t) => said(`fields.fields.${fieldKey('purchase.amount')}.label`);
const amountLabel = labelIn(t);
const amountIn = (page: Page, said = t) => page.getByRole('textbox', { name: labelIn(said), exact: true });

/**
 * A key each 60 ms, as a quick typist does, on a device four times slower, and what stands in the box when the last one is up. Between
 * two texts it is as quick as it is: a browser slows a page down by keeping its core at work.
 */
async function typeQuickly(device: CDPSession, box: Locator, text: string): Promise<void> {
  await box.click();
  await box.selectText();
  await device.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await box.pressSequentially(text, { delay: 60 });
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(text);
  await device.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

test('loses no letter and no focus on a slow device while a picture is calculated: in the scan, in a price and on the check page', async ({
  page,
}) => {
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  const device = await page.context().newCDPSession(page);
  await page.goto('./#/scan/1');
  // The words for products are fetched and put in order while the name of one is typed.
  await typeQuickly(device, page.getByRole('combobox', { name: t(`fields.fields.product.label`), exact: true }), 'tuinmeubelen in teak');
  await page.goto('./#/scan/4');
  for (const text of ['398.750,25', '1,2 miljoen']) await typeQuickly(device, amountIn(page), text);
  // The answer settles and is calculated while the next is typed.
  await page.waitForTimeout(400);
  await typeQuickly(device, amountIn(page), '250000');
  await page.goto('./#/scan/10');
  await page
    .getByRole('radio', { name: t('scan.plan.quoted') })
    .first()
    .check();
  const price = page.getByRole('textbox', { name: t('fields.plan.price.label'), exact: true }).first();
  for (const text of ['21,75', '22,10 euro']) await typeQuickly(device, price, text);
  await page.goto('./#/scan/check');
  await page.getByRole('button', { name: t('scan.check.changeNamed', { name: amountLabel }), exact: true }).click();
  for (const text of ['1,3 miljoen', '270.000']) await typeQuickly(device, amountIn(page), text);
});

/** The number that stands in the box, whatever the language writes between its digits. */
const numberIn = async (box: Locator) => (await box.inputValue()).replace(/\D/g, '');

test('keeps an amount through pasting, another unit, another language, undo, redo and a reload', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  await page.goto('./#/scan/4');
  const box = amountIn(page);
  await box.fill('300 000'); // a fill comes in at once, as a paste does
  await box.press('Tab');
  const line = page.locator('details', { has: page.getByText(t('fields.convert.summary'), { exact: true }) }).first();
  await line.locator('summary').click();
  await line.getByRole('textbox').fill('30000');
  await line.getByRole('button').click();
  await expect.poll(() => numberIn(box)).toBe('360000');
  await switchTo(page, t, 'fr-BE');
  const fr = speak('fr-BE');
  const french = amountIn(page, fr);
  await expect.poll(() => numberIn(french)).toBe('360000');
  await page.getByRole('button', { name: fr('shell.undo') }).click();
  await expect.poll(() => numberIn(french)).toBe('300000');
  await page.getByRole('button', { name: fr('shell.redo') }).click();
  await expect.poll(() => numberIn(french)).toBe('360000');
  await page.reload();
  await expect.poll(() => numberIn(french)).toBe('360000');
});

test('reads a sheet of sales that is dropped on its field, on the device', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  await page.goto('./#/dossier/chain');
  const field = page.getByLabel(t(`fields.fields.${fieldKey('demand.monthly')}.label`));
  await expect(field).toBeAttached();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
  });
  const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun'].map((month) => [text(month), number(1500)]);
  const workbook = await writeWorkbook({
    pages: [{ name: 'verkoop', widths: [20], fixed: { rows: 1, columns: 1 }, rows: [[text('Maand'), text('Stuks')], ...months] }],
  });
  const bytes = [...new Uint8Array(await workbook.arrayBuffer())];
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'verkoop.xlsx'));
    return transfer;
  }, bytes);
  await field.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText(t('fields.series.echo', { months: '6', mean: '1.500' }))).toBeVisible();
  await expect(page).toHaveURL(/#\/dossier\/chain$/);
});
