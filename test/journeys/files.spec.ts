import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { FileRefusal } from '../../src/storage/read-draft-file.ts';
import { nastyFiles } from '../support/nasty-files.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { exampleButton } from './walk.ts';

const t = speak('nl-BE');
const refused = (reason: FileRefusal) => t(`shell.drafts.refused.${reason}`);

async function drop(page: Page, files: readonly { readonly name: string; readonly buffer: Buffer }[]): Promise<boolean> {
  return page.evaluate(
    (dropped) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      }
      const on = document.querySelector('main') ?? document.body;
      // What is not prevented, the browser opens in the place of the app.
      const over = new DragEvent('dragover', { dataTransfer: transfer, bubbles: true, cancelable: true });
      const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
      return !on.dispatchEvent(over) && !on.dispatchEvent(event);
    },
    files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') })),
  );
}

test('reads forty nasty files by dialog without a stall, and tells what is wrong with each', async ({ page }) => {
  test.slow();
  await page.goto('./#/dossiers');
  await expect(page.getByRole('heading', { level: 1, name: t('shell.drafts.title') })).toBeVisible();
  const picker = page.locator('input[type=file]');
  for (const { name, buffer, reason } of nastyFiles) {
    await picker.setInputFiles({ name, mimeType: 'application/json', buffer });
    const told = reason === 'opens' ? page.getByText(t('shell.drafts.remark.checksum-differs')) : page.getByText(refused(reason));
    await expect(told, name).toBeVisible({ timeout: 10_000 }); // a stall would take longer, on any machine
    if (reason === 'opens') await page.getByRole('button', { name: t('saving.preview.open') }).click();
  }
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await expect(page.getByRole('heading', { name: 'factuurfdp.exe' })).toBeVisible();
  expect(await page.title()).not.toMatch(/[\u202a-\u202e\p{Cc}]/u);
});

test('opens a file that is dropped on any screen, and leaves the app where it is', async ({ page }) => {
  await page.goto('./#/glossary');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [good] = nastyFiles.filter(({ name }) => name === 'twice.json');
  const [bad] = nastyFiles.filter(({ name }) => name === 'letter.docx');
  if (good === undefined || bad === undefined) throw new Error('no such file');
  await expect.poll(() => drop(page, [good])).toBe(true); // who listens for files comes after the heading
  await expect(page.getByText(t('shell.drafts.remark.keys-repeated'))).toBeVisible();
  await page.getByRole('button', { name: t('shell.drafts.cancel') }).click();
  await expect(page.getByText(t('shell.drafts.empty'))).toBeVisible(); // nothing was opened
  await page.goto('./#/glossary');
  expect(await drop(page, [bad])).toBe(true);
  await expect(page.getByText(refused('office-file'))).toBeVisible();
  expect(await drop(page, [good, bad])).toBe(true);
  await expect(page.getByText(t('safety.drop.several'))).toBeVisible();
});

test('keeps a dossier under a password, and opens it with that alone', async ({ page }) => {
  const password = 'een zin die niemand raadt';
  await page.goto('./');
  await page.getByRole('button', { name: exampleButton(t, 'workwear') }).click();
  await expect(page).toHaveURL(/#\/result$/);
  await page.goto('./#/dossiers');
  const main = page.getByRole('main');
  await main.getByRole('group').first().locator('summary').first().click();
  await main.getByText(t('safety.sealed.save.title'), { exact: true }).click();
  await page.getByLabel(t('safety.sealed.save.password'), { exact: true }).fill(password);
  await page.getByLabel(t('safety.sealed.save.again')).fill(password);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('safety.sealed.save.action') }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.keerpunt\.sealed\.json$/);
  const buffer = await readFile(await download.path());
  expect(buffer.toString()).not.toContain('purchase');

  await page.locator('input[type=file]').setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer });
  const asked = page.getByLabel(t('safety.sealed.open.password'));
  await expect(asked).toBeFocused();
  await asked.fill('een andere zin');
  await page.getByRole('button', { name: t('safety.sealed.open.action') }).click();
  await expect(page.getByText(t('safety.sealed.open.wrong'))).toBeVisible();
  await asked.fill(password);
  await asked.press('Enter');
  await page.getByRole('button', { name: t('saving.preview.open') }).click();
  await expect(page.getByText(t('shell.drafts.opened', { name: '' }).slice(0, 20))).toBeVisible();
  await expect(asked).toHaveCount(0);
  await expect(main.getByRole('heading', { level: 2 })).toHaveCount(2);
});
