import { fieldKey } from '../../src/content/field-key.ts';
import { expect, test } from './quiet-page.ts';
import { walkAtRandom } from './random-walk.ts';
import { speak } from './speak.ts';
import { calculated, openExample } from './walk.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce', viewport: { width: 700, height: 900 } });

const t = speak('nl-BE');
const failed = (['nl-BE', 'fr-BE', 'en-GB'] as const).map((locale) => speak(locale)('shell.error.title'));
const soak = process.env['SOAK'] !== undefined;
/** Together 500 steps, and 10,000 in a long run. */
const steps = soak ? 2500 : 125;

for (const seed of [1, 2, 3, 4]) {
  test(`a walk of ${steps} random steps, number ${seed}, ends nowhere and loses nothing`, async ({ page }) => {
    test.setTimeout(soak ? 1_800_000 : 240_000);
    await page.addInitScript(() => {
      globalThis.print = () => undefined;
    });
    await page.goto('./');
    if (seed % 2 === 0) await openExample(page, t, seed % 4 === 0 ? 'workwear' : 'bicycle-frames');
    else {
      await page.getByRole('button', { name: t('shell.start.scan.action') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await walkAtRandom(page, { seed, steps, failed });

    // What stands on the screen is what is kept: a page loaded anew says the same, and takes a new answer.
    await page.goto('./#/scan/check');
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^NL|Nederlands/ })
      .click();
    await page.waitForTimeout(600);
    const said = await page.getByRole('main').innerText();
    await page.reload();
    await expect.poll(() => page.getByRole('main').innerText(), calculated).toBe(said);

    await page.goto('./#/');
    await openExample(page, t, 'circuit-boards');
    await page.goto('./#/scan/7');
    const weeks = page.getByRole('textbox', { name: t(`fields.fields.${fieldKey('delivery.leadTime')}.label`), exact: true });
    await weeks.fill('23');
    await page.keyboard.press('Tab');
    await page.reload();
    await expect(weeks).toHaveValue('23');
  });
}
