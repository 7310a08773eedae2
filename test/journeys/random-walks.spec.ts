import type { Page } from '@playwright/test';
import { fieldKey } from '../../src/content/field-key.ts';
import { expect, test } from './quiet-page.ts';
import { walkAtRandom } from './random-walk.ts';
import { speak } from './speak.ts';
import { calculated, openExample } from './walk.ts';

test.use({ reducedMotion: 'reduce', trace: 'off' });

const t = speak('nl-BE');
const failed = (['nl-BE', 'fr-BE', 'en-GB'] as const).flatMap((locale) => [
  speak(locale)('shell.error.title'),
  speak(locale)('shell.notice.calculation-failed'),
  speak(locale)('shell.notice.not-saved'),
]);
const catalogs = [
  'shell',
  'fields',
  'scan',
  'options',
  'results',
  'report',
  'products',
  'whatIf',
  'actionPlan',
  'tasks',
  'ways',
  'weigh',
  'advice',
];
const soak = process.env['SOAK'] !== undefined;
/** Together 40 steps, and 10,000 in a long run. A walk that got stuck is taken again by its number. */
const [walks, steps] = soak ? [20, 500] : [2, 20];
const widths = [700, 320, 1280] as const;

/** What is answered and with what; not how heavily it counts, nor in which order: that comes with the calculation. */
const answersOn = async (page: Page): Promise<readonly string[]> => {
  const rows = page.getByRole('table', { name: t('scan.check.own') }).locator('tbody tr');
  const cells = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children]
        .slice(0, 2)
        .map((cell) => cell.textContent)
        .join(': '),
    ),
  );
  return cells.toSorted();
};

for (const seed of Array.from({ length: walks }, (_, at) => at + 1)) {
  test(`a walk of ${steps} random steps, number ${seed}, ends nowhere and loses nothing`, async ({ page, heard }) => {
    test.setTimeout(soak ? 900_000 : 240_000);
    await page.setViewportSize({ width: widths[seed % widths.length] ?? 700, height: 900 });
    await page.addInitScript(() => {
      globalThis.print = () => undefined;
    });
    await page.goto('./');
    if (seed % 2 === 0) await openExample(page, t, seed % 4 === 0 ? 'workwear' : 'bicycle-frames');
    else {
      await page.getByRole('button', { name: t('shell.start.scan.action') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    const taken = await walkAtRandom(page, { seed, steps, failed, heard, catalogs });
    expect(taken.filter((one) => one.includes('missed:')).length, taken.join('\n')).toBeLessThan(steps / 2);

    // What stands on the screen is what is kept: a page loaded anew says the same, and takes a new answer.
    await page.goto('./#/scan/check');
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^NL|Nederlands/ })
      .click();
    await page.waitForTimeout(600);
    const said = await answersOn(page);
    await page.reload();
    await expect.poll(() => answersOn(page), { ...calculated, message: taken.slice(-25).join('\n') }).toEqual(said);

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
