import { readFileSync } from 'node:fs';
import { test as plainTest } from '@playwright/test';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { expectReport, openExample, report, reportButton, sentenceOf, toAnswerPage } from './walk.ts';

const t = speak('nl-BE');
const built = (name: string) => readFileSync(`dist/${name}`, 'utf8');

/** Name and value of the headers for every file, out of the file for Netlify and Cloudflare. */
function headersForAll(): Readonly<Record<string, string>> {
  const [, lines = ''] = /^\/\*\n((?: {2}.*\n)+)/.exec(built('_headers')) ?? [];
  return Object.fromEntries([...lines.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

test('the files with headers say what the page says of itself, and more', async ({ page }) => {
  await page.goto('./');
  const own = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const headers = headersForAll();
  expect(headers['Content-Security-Policy']).toBe(`${own}; frame-ancestors 'none'`);
  expect(headers['Referrer-Policy']).toBe(await page.locator('meta[name=referrer]').getAttribute('content'));
  for (const [name, value] of Object.entries(headers)) {
    expect(built('.htaccess')).toContain(`Header always set ${name} "${value}"`);
    expect(built('hosting/nginx.conf')).toContain(`add_header ${name} "${value}" always;`);
  }
});

test('works under these headers, up to the report', async ({ page }) => {
  const headers = headersForAll();
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  const answer = await page.goto('./');
  expect(answer?.headers()['content-security-policy']).toBe(headers['Content-Security-Policy']);
  await openExample(page, t, 'workwear');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const sentence = await sentenceOf(page).innerText();
  await toAnswerPage(page, t, 'plan');
  expectReport(await report(page, () => reportButton(page, t).click()), { locale: 'nl-BE', title, sentence });
});

plainTest('lets no text become a script or markup, and no figure out of the page', async ({ page, context }) => {
  const asked: string[] = [];
  await context.route(/elsewhere\.example/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: 'heard' });
  });
  await page.goto('./');
  await expect(page.getByRole('button', { name: t('shell.start.scan.action') })).toBeVisible();
  const refused = await page.evaluate(async () => {
    const isRefused = async (act: () => unknown) => {
      try {
        await act();
        return false;
      } catch {
        return true;
      }
    };
    const script = document.createElement('script');
    const image = new Image();
    const noImage = new Promise((_, reject) => image.addEventListener('error', reject));
    image.src = 'https://elsewhere.example/?figure=700000';
    return {
      markup: await isRefused(() => Reflect.set(document.createElement('div'), 'innerHTML', '<b>1</b>')),
      script: await isRefused(() => Reflect.set(script, 'src', 'https://elsewhere.example/a.js')),
      // In a task of its own: what a test runs directly may do this.
      text: await new Promise((resolve) =>
        setTimeout(() => resolve(isRefused(() => Reflect.apply(Reflect.get(globalThis, 'eval'), undefined, ['1'])))),
      ),
      worker: await isRefused(() => new Worker('https://elsewhere.example/a.js')),
      request: await isRefused(() => fetch('https://elsewhere.example/?figure=700000')),
      image: await isRefused(() => noImage),
    };
  });
  expect(refused).toEqual({ markup: true, script: true, text: true, worker: true, request: true, image: true });
  expect(asked).toEqual([]);
});

plainTest('opens a source elsewhere without saying from where, and without a way back into the page', async ({ page, context }) => {
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>elsewhere</title><p id="from"></p>' }),
  );
  await page.goto('./#/sources');
  await page.getByRole('main').locator('summary').first().click();
  const link = page.getByRole('main').locator('a[href^="https:"]').filter({ visible: true }).first();
  await expect(link).toBeVisible();
  const [elsewhere] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await elsewhere.waitForLoadState();
  expect(await elsewhere.evaluate(() => ({ from: document.referrer, isOpener: opener !== null }))).toEqual({ from: '', isOpener: false });
  expect(new URL(elsewhere.url()).hash).toBe(new URL((await link.getAttribute('href')) ?? '').hash);
});
