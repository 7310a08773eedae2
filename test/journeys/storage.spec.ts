import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fieldKey } from '../../src/content/field-key.ts';
import { fillStorage } from './many-dossiers.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { answerStands, calculated, expectWholeAnswer, openExample, plain } from './walk.ts';

const t = speak('nl-BE');
const amountLabel = t(`fields.fields.${fieldKey('purchase.amount')}.label`);

const amountIn = (page: Page) => page.getByRole('textbox', { name: amountLabel, exact: true });

/** What the whole answer says, pictures included. */
const saidOn = async (page: Page) => plain((await page.getByRole('main').textContent()) ?? '');

async function saveAsFile(page: Page): Promise<string> {
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('shell.menu.dossiers') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('shell.drafts.title') })).toBeVisible();
  await page.getByRole('listitem').locator('summary').first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('shell.drafts.save'), exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  return readFile(await download.path(), 'utf8');
}

test('tells the second window of a dossier, a duplicated tab, that it may only read, and lets it write when it takes over or the first closes (F19)', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  await page.goto('./#/scan/4');
  await expect(amountIn(page)).toBeEnabled();

  // A window that a page opens takes its session storage along, as a duplicated tab does.
  const [second] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => {
      sessionStorage.setItem('mark', 'of the first');
      open(location.href);
    }),
  ]);
  expect(await second.evaluate(() => sessionStorage.getItem('mark'))).toBe('of the first');
  await expect(second.getByText(t('shell.notice.open-elsewhere'))).toBeVisible();
  await expect(second.getByText(t('shell.save.read-only'))).toBeVisible();
  await expect(amountIn(second)).toBeDisabled();

  await amountIn(page).fill('700000');
  await expect(amountIn(second)).toHaveValue('700000');
  for (const [taking, other] of [
    [second, page],
    [page, second],
  ] as const) {
    await taking.getByRole('button', { name: t('shell.notice.writeHere') }).click();
    await expect(amountIn(taking)).toBeEnabled();
    await expect(amountIn(other)).toBeDisabled();
    await expect(other.getByText(t('shell.notice.open-elsewhere'))).toBeVisible();
  }
  await page.close();
  await expect(second.getByText(t('shell.notice.writing-here'))).toBeVisible();
  await expect(amountIn(second)).toBeEnabled();
  await amountIn(second).fill('710000');
  await second.keyboard.press('Tab');
  await second.reload();
  await expect(amountIn(second)).toHaveValue('710000');
});

test('shows 200 dossiers a page at a time, and opens any of them by its name', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.goto('./#/dossiers');
  await fillStorage(page, 199);
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list).toHaveCount(20);
  await page.getByRole('button', { name: t('safety.list.more', { count: '50' }) }).click();
  await expect(list).toHaveCount(70);
  await page.getByRole('searchbox', { name: t('safety.list.find') }).fill('dossier 177');
  await expect(list).toHaveCount(1);
  await page.getByRole('button', { name: t('shell.drafts.openNamed', { name: 'Dossier 177' }) }).click();
  await expect(page.getByRole('textbox', { name: t('shell.drafts.name') })).toHaveValue('Dossier 177');
});

test('comes back from the back/forward cache after a wipe without the dossier, and writes none back', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.goto('./#/scan/4');
  await expect(amountIn(page)).toBeEnabled();
  const id = await page.evaluate(() => Object.keys(localStorage).find((key) => key.startsWith('keerpunt.draft.')) ?? '');
  await page.evaluate(() => {
    localStorage.clear(); // a page that sleeps hears nothing of it, as nothing is heard of this
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.getByText(t('shell.notice.removed-elsewhere'))).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await page.evaluate((key) => localStorage.getItem(key), id)).toBeNull();
});

test('keeps what is typed without a pause, up to the last second, when the window crashes', async ({ page, context }) => {
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.goto('./#/dossiers');
  await page.goto('./#/scan/4');
  await amountIn(page).fill('');
  await amountIn(page).pressSequentially('123456789012', { delay: 250 }); // three seconds without a pause
  await page.evaluate(() => {
    addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  const kept = await page.evaluate(() => Object.values(localStorage).join(' '));
  expect(kept).toContain('"text":"12345678');
  await context.close();
});

test('works in memory where the browser forbids its storage, and lets the dossier be kept as a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await expect(page.getByText(t('shell.notice.memory-only'))).toBeVisible();
  await expect(page.getByText(t('shell.save.memory'))).toBeVisible();
  await expectWholeAnswer(page, t);
  expect(await saveAsFile(page)).toContain('workwear');
});

test('says that the storage is full, keeps what was typed and lets it be kept as a file, without a picker of files (F44)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { showSaveFilePicker: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) });
  });
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.goto('./#/scan/4');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await amountIn(page).fill('543210');
  await expect(page.getByText(t('shell.notice.not-saved'))).toBeVisible();
  await expect(page.getByText(t('shell.save.failed'))).toBeVisible();
  await expect(amountIn(page)).toHaveValue('543210');
  expect(await page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(false); // asks first
  const notice = page.getByRole('status').filter({ hasText: t('shell.notice.not-saved') });
  const [beside] = await Promise.all([page.waitForEvent('download'), notice.getByRole('button', { name: t('shell.save.file') }).click()]);
  expect(await readFile(await beside.path(), 'utf8')).toContain('543210');
  expect(await saveAsFile(page)).toContain('543210');
});

test('gives the same answer after it was kept as a file, wiped and opened again', async ({ page }) => {
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  const said = await saidOn(page);
  const file = await saveAsFile(page);

  await page.getByRole('button', { name: t('shell.drafts.wipe') }).click();
  await page.getByRole('button', { name: t('shell.drafts.wipeAction') }).click();
  await expect(page.getByText(t('shell.drafts.wiped'))).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(page.getByText(t('shell.drafts.empty'))).toBeVisible();

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: t('shell.drafts.import'), exact: true }).click(),
  ]);
  await chooser.setFiles({ name: 'dossier.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  const name = t('shell.start.examples.circuit-boards.title');
  await page.getByRole('button', { name: t('saving.preview.open') }).click();
  await expect(page.getByText(t('shell.drafts.opened', { name }))).toBeVisible();
  await page.getByRole('button', { name: t('shell.drafts.openNamed', { name }) }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: t('scan.check.result') })
    .click();
  await answerStands(page, t);
  await expect.poll(() => saidOn(page), calculated).toBe(said);
});

test('fetches neither the model nor the schema for the start page', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') fetched.push(response.url());
  });
  // The page stays at its first paint: what is fetched beforehand waits for an idle moment.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await page.goto('./');
  await expect(page.getByRole('button', { name: t('shell.start.scan.action') })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const texts = await Promise.all(fetched.map(async (address) => (await page.request.get(address)).text()));
  const marks = { schema: /_zod|jitless/, model: /threefry|sobol/i, report: /PDFDocument/ };
  for (const [what, mark] of Object.entries(marks)) {
    expect(texts.filter((text) => mark.test(text)).length, `${what} among ${fetched.length} scripts`).toBe(0);
  }
  await page.getByRole('button', { name: t('shell.start.scan.action') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('scan.question.1.title') })).toBeVisible();
  const later = await Promise.all(fetched.map(async (address) => (await page.request.get(address)).text()));
  expect(later.some((text) => marks.schema.test(text))).toBe(true);
});
