import { locales } from '../../src/content/locales.ts';
import { languageKey } from '../../src/storage/browser-storage.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';

test.use({ serviceWorkers: 'block' });

for (const locale of locales) {
  test(`the texts of ${locale} are asked for by the page itself, before the app runs, and no others`, async ({ page }) => {
    await page.addInitScript(({ key, language }) => localStorage.setItem(key, language), { key: languageKey, language: locale });
    let asked: readonly string[] = [];
    await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
      const texts = page.locator('head > link[rel=modulepreload][href*="/shell-"]');
      await expect(texts).toHaveCount(1); // the app itself is still on its way
      asked = await texts.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      await route.continue();
    });
    const fetched: string[] = [];
    page.on('request', (request) => /\/shell-/.test(request.url()) && fetched.push(request.url()));
    await page.goto('./');
    await expect(page.getByText(speak(locale)('shell.foot.privacy'))).toBeVisible();
    expect(fetched).toEqual(asked);
  });
}
