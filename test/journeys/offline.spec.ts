import { addressesOfParts } from './addresses.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { expectWholeAnswer, keptForOffline, openExample } from './walk.ts';

test.use({ serviceWorkers: 'allow' });

const t = speak('nl-BE');

/** That every screen opens and the report is made without a network is shown with the first visit; here some are loaded anew, and all in a long run. */
const reloaded = addressesOfParts.filter((_, at) => process.env['SOAK'] !== undefined || at % 12 === 0);

test('works without a network after the first visit, loaded anew', async ({ page, context }) => {
  test.slow();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await keptForOffline(page);
  await context.setOffline(true);
  await page.reload();
  await openExample(page, t, 'circuit-boards');
  await expectWholeAnswer(page, t);
  for (const address of reloaded) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle'); // a part that is still on its way would fail because the page is left
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 }), address).not.toHaveText(t('shell.error.title'));
  }
});
