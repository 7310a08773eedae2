import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { answerStands, calculated, openExample } from './walk.ts';

const t = speak('nl-BE');

/** The app as it is loaded next finds so many cores. */
const withCores = (page: Page, cores: number) =>
  page.addInitScript((count) => {
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { configurable: true, get: () => count });
  }, cores);

/** All that stands on the pages of the answer, figures included, after two changes: helpers are there from their first step on. */
async function readAnswer(page: Page): Promise<readonly string[]> {
  const main = page.getByRole('main');
  for (const amount of ['260000', '240000']) {
    await page.goto('./#/result');
    await answerStands(page, t);
    const before = await main.getByRole('list').first().innerText();
    await page.goto('./#/scan/4');
    await page.getByRole('textbox').first().fill(amount);
    await expect(page.getByRole('textbox').first()).toHaveValue(amount);
    await page.goto('./#/result');
    await expect(main.getByRole('list').first()).not.toHaveText(before, { ...calculated, useInnerText: true });
    await answerStands(page, t);
  }
  const read: string[] = [];
  for (const address of ['result', 'result/certainty', 'result/tipping', 'result/why', 'result/plan', 'result/accountant/risk']) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t('scan.aside.calculating'));
    read.push(await main.innerText());
  }
  return read;
}

test('four workers give the answer of one, word for word', async ({ page }) => {
  await withCores(page, 8);
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  const together = await readAnswer(page);
  const shared = page.workers().length;

  await withCores(page, 2);
  await page.reload();
  expect(await readAnswer(page)).toEqual(together);
  expect(shared - page.workers().length).toBe(3); // one more looks into what is asked beside the answer, either way
});
