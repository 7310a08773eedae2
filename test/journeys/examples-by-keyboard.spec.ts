import type { Locator, Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import {
  answerLink,
  answerStands,
  exampleButton,
  examples,
  expectReport,
  expectWholeAnswer,
  part,
  report,
  reportButton,
  sentenceOf,
} from './walk.ts';

const t = speak('nl-BE');
/** More stops than any page has. */
const mostStops = 120;

/** Goes on with Tab until the focus is there; a person without a mouse has no other way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await target.count()) > 0 && (await target.evaluate((element) => element === document.activeElement))) return;
  }
  throw new Error(`Not reached with ${mostStops} tabs: ${target}`);
}

/** Which keys lead where does not depend on the example: a short run takes one, by mouse all are taken. */
const walked = process.env['SOAK'] === undefined ? (['workwear'] as const) : examples;

for (const example of walked) {
  test(`${example} goes from the start to the report by keyboard alone`, async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: exampleButton(t, example) }));
    await page.keyboard.press('Enter');
    await answerStands(page, t);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectWholeAnswer(page, t);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const sentence = await sentenceOf(page).innerText();
    await tabTo(page, answerLink(page, t, 'plan'));
    await page.keyboard.press('Enter');
    await tabTo(page, reportButton(page, t));
    expectReport(await report(page, () => page.keyboard.press('Enter')), { locale: 'nl-BE', title, sentence });
    await expect(reportButton(page, t)).toBeFocused();
  });
}

test('skips to the content, opens the table of a picture and picks another language for the report', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: t('shell.skip') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: exampleButton(t, 'workwear') }));
  await page.keyboard.press('Enter');
  await answerStands(page, t);

  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await tabTo(page, answerLink(page, t, 'certainty'));
  await page.keyboard.press('Enter');
  const sure = part(page, t('scan.result.certainty'));
  await tabTo(page, sure.getByText(t('scan.result.table')));
  await page.keyboard.press('Enter');
  await expect(sure.getByRole('table')).toBeVisible();

  await tabTo(page, answerLink(page, t, 'plan'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: t('shell.languages.nl-BE') }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: t('shell.languages.fr-BE') })).toBeChecked();
  await tabTo(page, reportButton(page, t));
  const made = await report(page, () => page.keyboard.press('Enter'));
  expect(made.pdf.catalog['Lang']).toBe('fr-BE');
  expect(made.pdf.pages).toBeGreaterThanOrEqual(3);
  expect(title).not.toBe(String(made.pdf.info['Title']));
});
