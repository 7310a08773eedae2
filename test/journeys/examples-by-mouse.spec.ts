import type { Locale } from '../../src/content/locales.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import {
  expectReport,
  expectWholeAnswer,
  expectWorkbook,
  openExample,
  report,
  reportButton,
  sentenceOf,
  switchTo,
  type ExampleName,
  toAnswerPage,
} from './walk.ts';

const told: readonly (readonly [ExampleName, Locale])[] = [
  ['bicycle-frames', 'nl-BE'],
  ['circuit-boards', 'fr-BE'],
  ['workwear', 'en-GB'],
];

for (const [example, locale] of told) {
  test(`${example} goes from the start to the report in ${locale}, by mouse`, async ({ page }) => {
    const t = speak(locale);
    await page.goto('./');
    await switchTo(page, speak('nl-BE'), locale);
    await openExample(page, t, example);
    await expectWholeAnswer(page, t);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const sentence = await sentenceOf(page).innerText();
    expect(title).toContain(t(`shell.start.examples.${example}.title`));
    await toAnswerPage(page, t, 'plan');
    expectReport(await report(page, () => reportButton(page, t).click()), { locale, title, sentence });
    await expectWorkbook(page, locale);
    await expect(page).toHaveTitle(/Keerpunt/);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });
}
