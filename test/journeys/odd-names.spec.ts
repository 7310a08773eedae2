import { readFile } from 'node:fs/promises';
import paper from '../../src/content/texts/nl/paper.ts';
import { withExif } from '../support/white-point.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';
import { draftOf, planOf, said } from '../support/draft-of.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { flat } from '../support/read-pdf.ts';
import { answerStands, report, reportButton, toAnswerPage } from './walk.ts';

test.use({ reducedMotion: 'reduce', viewport: { width: 320, height: 740 } });

const t = speak('nl-BE');
const long = 'x'.repeat(79);

/** As wide as what people call things can be: no spaces, code, other scripts, and the same name twice. */
const draft = {
  ...draftOf({ 'origin.country': said('CN'), 'purchase.amount': { value: 250_000, note: 'n'.repeat(200) } }, [
    { ...planOf('nearshore', {}, 'PL'), id: 'one', name: `${long}a` },
    { ...planOf('reshore-buy'), id: 'two', name: '<img src=x onerror=alert(1)>' },
    { ...planOf('reshore-make'), id: 'three', name: 'שלום 🙂 مرحبا' },
    { ...planOf('diversify', {}, 'DE'), id: 'four', name: `${long}a` },
  ]),
  name: `${long}b`,
};

test('names without an end, of code or in other scripts stay text, are spelled on paper, and stay within a window of 320 pixels', async ({
  page,
}) => {
  await page.goto('./#/dossiers');
  const buffer = Buffer.from(writeDraftFile(draft).text);
  await page.getByLabel(t('shell.drafts.import')).setInputFiles({ name: 'names.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: t('saving.preview.open') }).click();
  await expect(page.getByText(t('shell.drafts.opened', { name: draft.name }))).toBeVisible();
  for (const address of ['dossiers', '', 'scan/4', 'scan/10', 'scan/check', 'dossier/options', 'weigh', 'what-if', 'plan', 'result']) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(over, { message: address }).toBeLessThanOrEqual(0);
  }
  await answerStands(page, t);
  // Whoever stands below the third row is folded on a phone.
  await page
    .getByRole('main')
    .locator('summary')
    .filter({ hasText: /andere keuze/ })
    .first()
    .click();
  await expect(page.getByRole('main').getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);

  // On paper, whose letters are Latin, they are spelled.
  await toAnswerPage(page, t, 'plan');
  const { pdf } = await report(page, () => reportButton(page, t).click());
  const printed = flat(pdf.tree).map(({ text }) => text);
  expect(printed.some((text) => text.includes('slvm :slight_smile: mrhb'))).toBe(true);

  // A logo is drawn anew: where it was taken, and by whom, stays behind.
  const photo = Buffer.from(withExif('Kerkstraat 1, Gent'));
  expect(photo.toString('latin1')).toContain('Kerkstraat');
  await page.getByRole('button', { name: paper.choices.open }).click();
  await page.getByLabel(paper.choices.logo).setInputFiles({ name: 'logo.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(page.getByText(paper.choices.hasLogo)).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: paper.choices.make }).click()]);
  const bytes = (await readFile(await download.path())).toString('latin1');
  expect(bytes).toContain('/DCTDecode');
  expect(bytes).not.toContain('Exif');
  expect(bytes).not.toContain('Kerkstraat');
});
