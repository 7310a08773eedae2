import { expect, test } from './quiet-page.ts';
import { menuLinks, policyLines } from './policy-lines.ts';
import { speak } from './speak.ts';
import { openExample, plain } from './walk.ts';

const byAddress = [...new Set(policyLines.map(({ address }) => address))];

test('every line of the policy text is met where the table says', async ({ page }) => {
  test.slow();
  expect(new Set(policyLines.map(({ id }) => id)).size).toBe(48);
  await page.goto('./');
  await openExample(page, speak('nl-BE'), 'workwear');
  const absent: string[] = [];
  for (const address of byAddress) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const { id, text } of policyLines.filter((one) => one.address === address)) {
      const found = page.getByRole('main').getByText(plain(text)).first();
      await expect(found)
        .toBeVisible()
        .catch(() => absent.push(`${id}: #/${address} "${text}"`));
    }
  }
  expect(absent).toEqual([]);
});

test('the menu leads to the support check and to what is known', async ({ page }) => {
  await page.goto('./');
  for (const { address, name } of menuLinks) {
    await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#/${address}$`));
  }
});
