import { test as plainTest, type Page } from '@playwright/test';
import { fieldKey } from '../../src/content/field-key.ts';
import nlSaving from '../../src/content/texts/nl/saving.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { answerStands, expectWholeAnswer, openExample, part, sentenceOf } from './walk.ts';

test.use({ reducedMotion: 'reduce' });

const t = speak('nl-BE');
const saving = createNamespaceWords<'saving'>('nl-BE', nlSaving);
const storedTexts = (page: Page) => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('.draft.')));
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });

test('calculates the same on the page itself where no worker can start (F35)', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'workwear');
  const sentence = await sentenceOf(page).innerText();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', { value: undefined });
  });
  await page.reload();
  await answerStands(page, t);
  await expect(sentenceOf(page)).toHaveText(sentence);
});

test('stands what extensions and password managers do to a page (F58)', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.goto('./#/scan/4');
  const amount = page.getByRole('textbox', { name: t(`fields.fields.${fieldKey('purchase.amount')}.label`), exact: true });
  await expect(amount).toHaveAttribute('autocomplete', 'off');
  await page.evaluate(() => {
    const made = (tag: string) => {
      const element = document.createElement(tag);
      element.dataset['extension'] = 'on';
      element.textContent = 'icon';
      return element;
    };
    for (const box of document.querySelectorAll('input')) {
      box.dataset['manager'] = 'on';
      box.insertAdjacentElement('afterend', made('span'));
    }
    document.querySelector('main')?.prepend(made('div'));
    document.body.append(made('grammar-desktop-integration'));
  });
  await amount.fill('12500');
  await page.getByRole('link', { name: t('scan.next'), exact: true }).click();
  await expect(headingOf(page)).toHaveText(t('scan.question.5.title'));
  await page.goto('./#/scan/4');
  await expect(amount).toHaveValue('12500');
});

test('goes back and forward fifty times, and names what is missing at an address without a dossier (F61)', async ({ page }) => {
  for (const address of ['scan/7', 'scan/check', 'result', 'dossier/risks']) {
    await page.goto(`./#/${address}`);
    await expect(headingOf(page)).toHaveText(t('scan.noDraft.title')); // or what is still on its way fails as the page is left
    await page.reload();
    await expect(headingOf(page)).toHaveText(t('scan.noDraft.title'));
  }
  await page.goto('./#/');
  await openExample(page, t, 'bicycle-frames');
  for (const address of ['scan/7', 'materials', 'scan/check', 'result', 'dossiers']) await page.goto(`./#/${address}`);
  await page.evaluate(async () => {
    for (let turn = 0; turn < 50; turn += 1) {
      history.go(turn % 10 < 5 ? -1 : 1); // five pages back is still this visit
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  });
  await expect(headingOf(page)).toBeVisible();
  await expect(headingOf(page)).not.toHaveText(t('shell.error.title'));
  await page.goto('./#/result');
  await answerStands(page, t);
  await expectWholeAnswer(page, t);
});

test('goes on where it cannot copy or print (F46, F47), and prints the answer light, wide and without the controls, also from a narrow dark window (F48)', async ({
  page,
}) => {
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.defineProperty(globalThis, 'print', { value: undefined, configurable: true });
  });
  const [sentence, stored] = [await sentenceOf(page).innerText(), await storedTexts(page)];
  await page.goto('./#/result/plan');
  await page.getByRole('button', { name: saving('mail.copy') }).click();
  await expect(page.getByText(saving('mail.notCopied'))).toBeVisible();
  await expect(page.getByRole('textbox', { name: saving('mail.copy') })).toHaveValue(new RegExp(sentence.slice(0, 40)));
  await page.goto('./#/paper-list');
  const print = page.getByRole('button', { name: t('scan.paper.print') });
  await expect(headingOf(page)).toBeVisible();
  await expect(print).toHaveCount(0);
  await page.evaluate(() => Object.defineProperty(globalThis, 'print', { value: () => undefined })); // a person who cancels
  await page.goto('./#/result');
  await page.goto('./#/paper-list');
  await print.click();
  expect(await storedTexts(page)).toEqual(stored);
  await page.goto('./#/result');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 680, height: 900 }); // the width of a sheet
  for (const hidden of [page.getByRole('contentinfo'), page.getByRole('button', { name: t('report.button.make') })]) {
    await expect(hidden).toBeHidden();
  }
  const bars = part(page, t('report.headings.ranking')).getByRole('listitem').locator('svg').filter({ visible: true });
  await expect(bars.nth(3)).toBeVisible();
  expect((await bars.first().boundingBox())?.width ?? 0).toBeGreaterThan(200);
  await page.goto('./#/result/certainty');
  const picture = page.getByRole('main').getByRole('img').filter({ visible: true }).first();
  await expect(picture).toBeVisible();
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(400);
  expect(height).toBeGreaterThan(80);
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});

plainTest('says what to do when a page comes instead of a part of the app, and does not go round in circles (F28)', async ({ page }) => {
  await page.route(/materials-page/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>home</title>' }));
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.goto('./#/materials');
  await expect(headingOf(page)).toHaveText(t('shell.error.title'));
  await expect(page.getByText(t('shell.error.chunk'))).toBeVisible();
  await page.waitForTimeout(1000);
  expect(loads).toBe(1);
});

plainTest(
  'says what to do in three languages when its main script or no text arrives, and when those of one screen do not (F27)',
  async ({ page, context }) => {
    const other = await context.newPage();
    const shell = /assets\/shell-[^/]*\.js$/;
    await page.route(/assets\/index-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
    await other.route(shell, (route) => route.abort());
    await Promise.all([page.goto('./'), other.goto('./')]);
    for (const window of [page, other]) {
      await expect(window.getByText('Keerpunt laadt niet')).toBeVisible();
      await expect(window.getByText('Keerpunt ne se charge pas')).toBeVisible();
      await expect(window.getByText('Keerpunt does not load')).toBeVisible();
    }
    await other.unroute(shell);
    await other.route(/assets\/question-nl-[^/]*\.js$/, (route) => route.abort());
    await other.goto('./#/glossary');
    await other.reload();
    await expect(other.getByText(t('shell.error.chunk'))).toBeVisible();
  },
);

plainTest(
  'can be read while it arrives over a slow line that loses much, and answers a press before the next part is there (F33)',
  async ({ page }) => {
    let asked = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/assets\/.*\.js$/, async (route) => {
      asked += 1;
      if (route.request().url().includes('assets/question-')) await held;
      else await new Promise((resolve) => setTimeout(resolve, asked % 3 === 0 ? 2000 : 300)); // what is lost is sent again later
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.getByText('Keerpunt wordt geladen')).toBeVisible();
    await page.getByRole('button', { name: t('shell.start.scan.action') }).click();
    await expect(page.getByText(t('shell.start.working'))).toBeVisible();
    await expect(page.getByText('Keerpunt laadt niet')).toHaveCount(0);
    release();
    await expect(headingOf(page)).toHaveText(t('scan.question.1.title'));
  },
);

plainTest('is readable where JavaScript is off (F34)', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('noscript p')).toHaveText([/Zet JavaScript aan/, /Activez JavaScript/, /Switch JavaScript on/]);
  await expect(page.locator('noscript p').first()).toBeVisible();
  await context.close();
});

plainTest('works where a service worker is refused (F29)', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', {
      value: { register: () => Promise.reject(new DOMException('refused', 'SecurityError')), addEventListener: () => undefined },
    });
  });
  const uncaught: string[] = [];
  page.on('pageerror', (failure) => uncaught.push(failure.message));
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await expectWholeAnswer(page, t);
  expect(uncaught).toEqual([]);
});
