import type { Page } from '@playwright/test';
import { fieldKey } from '../../src/content/field-key.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { keptForOffline, openExample } from './walk.ts';

const t = speak('nl-BE');

test.use({ serviceWorkers: 'allow' });

/** All that a browser can keep of an origin. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

test('wiping leaves nothing in the storage, the databases, the caches and the workers, and the other window writes nothing back (F70)', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await keptForOffline(page);
  await openExample(page, t, 'workwear');
  await expect.poll(async () => (await kept(page)).databases).toContain('keerpunt.mirror');
  const before = await kept(page);
  expect(before.local.length).toBeGreaterThan(0);
  expect(before.caches.length).toBeGreaterThan(0);
  expect(before.workers).toBe(1);

  const other = await context.newPage();
  await other.goto('./#/dossiers');
  await other.getByRole('button', { name: t('shell.drafts.openNamed', { name: t('shell.start.examples.workwear.title') }) }).click();
  await expect(other.getByText(t('shell.save.read-only'))).toBeVisible();
  await other.getByRole('button', { name: t('shell.notice.writeHere') }).click();
  await other.goto('./#/scan/4');
  const amount = other.getByRole('textbox', { name: t(`fields.fields.${fieldKey('purchase.amount')}.label`), exact: true });
  await amount.pressSequentially('12'); // it is typing while the device is wiped

  await page.goto('./#/dossiers');
  await page.getByRole('button', { name: t('shell.drafts.wipe') }).click();
  await page.getByRole('button', { name: t('shell.drafts.wipeAction') }).click();
  await expect(page.getByText(t('shell.drafts.wiped'))).toBeVisible();
  const nothing = { local: [], databases: [], caches: [], workers: 0, cookies: '' };
  expect(await kept(page)).toEqual(nothing);

  await expect(other.getByRole('heading', { level: 1, name: t('scan.noDraft.title') })).toBeVisible();
  await other.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await kept(other)).toEqual(nothing);
});
