import type { Page } from '@playwright/test';
import { decode, encode, slotKey } from '../../src/storage/slots.ts';

/** Keeps so many dossiers in the storage beside those that are there, each like the first one under a name of its own; loads the page anew. */
export async function fillStorage(page: Page, dossiers: number): Promise<void> {
  const kept = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('keerpunt.draft.'))?.[1] ?? '');
  const draft: unknown = JSON.parse(decode(kept)?.json ?? '');
  if (typeof draft !== 'object') throw new TypeError('no dossier is kept');
  const texts = Array.from({ length: dossiers }, (_, at) => {
    const json = JSON.stringify({ ...draft, id: `more-${at}`, name: `Dossier ${at}` });
    return [slotKey(`more-${at}`, 'a'), encode({ revision: 1, json })] as const;
  });
  await page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, texts);
  await page.reload();
}
