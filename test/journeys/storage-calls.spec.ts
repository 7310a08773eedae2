import type { Page } from '@playwright/test';
import { fieldKey } from '../../src/content/field-key.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { openExample } from './walk.ts';

const t = speak('nl-BE');
/** How many of the calls of a visit are let fail, one a visit. */
const sample = process.env['SOAK'] === undefined ? 6 : 60;

declare global {
  interface Window {
    /** Calls of the storage since the page was loaded. */
    storageCalls: number;
  }
}

const mark = 'fails at call ';

/** Counts every call of the storage, and lets the one fail that the name of the window says; a name outlasts a reload. */
async function countCalls(page: Page): Promise<void> {
  await page.addInitScript((start) => {
    window.storageCalls = 0;
    const failing = window.name.startsWith(start) ? Number(window.name.slice(start.length)) : Number.NaN;
    const meet = (storage: unknown) => {
      if (storage !== localStorage) return;
      window.storageCalls += 1;
      if (window.storageCalls === failing) throw new DOMException('failed', 'UnknownError');
    };
    for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'length']) {
      const descriptor = Object.getOwnPropertyDescriptor(Storage.prototype, name);
      const { value, get } = descriptor ?? {};
      const met = function met(this: Storage, ...rest: unknown[]): unknown {
        meet(this);
        return Reflect.apply(get ?? value, this, rest);
      };
      Object.defineProperty(Storage.prototype, name, { ...descriptor, ...(get === undefined ? { value: met } : { get: met }) });
    }
  }, mark);
}

const drafts = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('keerpunt.draft.'))));

/** From the list to an answer and back, and at the end nothing is left. */
async function visit(page: Page, name: string): Promise<number> {
  const open = page.getByRole('button', { name: t('shell.drafts.openNamed', { name }) });
  const unread = page.getByText(t('safety.unread'));
  await expect(open.or(unread).first()).toBeVisible();
  await expect(page.getByText(t('shell.drafts.empty'))).toHaveCount(0);
  if (await unread.isVisible()) await page.getByRole('button', { name: t('safety.readAgain') }).click();
  await open.click();
  const opened = page.getByRole('heading', { level: 1, name: t('scan.check.title') });
  const refused = page.getByText(t('shell.drafts.problem.unread'));
  await expect(opened.or(refused)).toBeVisible();
  if (await refused.isVisible()) await open.click();
  await expect(opened).toBeVisible();
  await page.goto('./#/scan/4');
  const amount = page.getByRole('textbox', { name: t(`fields.fields.${fieldKey('purchase.amount')}.label`), exact: true });
  await amount.fill('543210');
  const hasKept = async () => Object.values(await drafts(page)).some((text) => text.includes('543210'));
  const notSaved = page.getByText(t('shell.notice.not-saved'));
  await expect.poll(async () => (await hasKept()) || (await notSaved.isVisible())).toBe(true);
  await expect(amount).toHaveValue('543210');

  await page.goto('./#/dossiers');
  await page.getByRole('button', { name: t('shell.drafts.wipe') }).click();
  await page.getByRole('button', { name: t('shell.drafts.wipeAction') }).click();
  const wiped = page.getByText(t('shell.drafts.wiped'));
  await expect(wiped.or(page.getByText(t('shell.drafts.wipeFailed')))).toBeVisible();
  if (await wiped.isVisible()) expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  return page.evaluate(() => window.storageCalls);
}

test(`a visit from the list to an emptied device in which a call of the storage fails, ${sample} of its calls in turn, loses nothing untold (F06)`, async ({
  page,
}) => {
  test.setTimeout(60_000 + sample * 20_000);
  await countCalls(page);
  await page.goto('./');
  await openExample(page, t, 'workwear');
  await page.goto('./#/dossiers');
  const name = t('shell.start.examples.workwear.title');
  await expect(page.getByRole('button', { name: t('shell.drafts.openNamed', { name }) })).toBeVisible();
  const kept = await page.evaluate(() => ({ ...localStorage }));
  const visitFailing = async (failing: number) => {
    await page.evaluate(
      ([title, texts]) => {
        localStorage.clear();
        Object.assign(localStorage, texts);
        window.name = title;
      },
      [`${mark}${failing}`, kept] as const,
    );
    await page.goto('./#/dossiers');
    await page.reload();
    return visit(page, name);
  };
  const calls = await visitFailing(Number.POSITIVE_INFINITY);
  expect(calls).toBeGreaterThan(sample);
  for (let at = 0; at < sample; at += 1) {
    const failing = 1 + Math.floor((at * calls) / sample);
    await test.step(`call ${failing} of ${calls}`, () => visitFailing(failing));
  }
});
