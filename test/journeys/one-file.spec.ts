import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import {
  answerStands,
  expectReport,
  expectWholeAnswer,
  expectWorkbook,
  openExample,
  report,
  reportButton,
  sentenceOf,
  toAnswerPage,
} from './walk.ts';

const file = new URL('../../dist-single/index.html', import.meta.url).href;
const t = speak('nl-BE');

test.use({ home: file });

test('works as one file from disk, and finds the dossier back', async ({ page }) => {
  await page.goto(file);
  await openExample(page, t, 'workwear');
  await expectWholeAnswer(page, t);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const sentence = await sentenceOf(page).innerText();
  await toAnswerPage(page, t, 'plan');
  expectReport(await report(page, () => reportButton(page, t).click()), { locale: 'nl-BE', title, sentence });
  await expectWorkbook(page, 'nl-BE');

  await page.reload();
  await toAnswerPage(page, t, 'result');
  await answerStands(page, t);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(sentenceOf(page)).toHaveText(sentence);
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('shell.menu.dossiers') })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: t('shell.start.examples.workwear.title') })).toBeVisible();
});
