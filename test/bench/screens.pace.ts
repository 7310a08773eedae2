import { expect, test, type Page } from '@playwright/test';
import { addresses } from '../../src/content/screens.ts';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';
import { fillStorage } from '../journeys/many-dossiers.ts';
import { speak } from '../journeys/speak.ts';
import { answerStands, openExample } from '../journeys/walk.ts';
import { fullDraft } from '../support/full-report.ts';

test.use({ serviceWorkers: 'block', reducedMotion: 'reduce' });

const t = speak('nl-BE');
const rounds = 5;
const mostDossiers = 200;
const mostMonths = 120;
/** Between two screens, so that each is arrived at from the same place. */
const [between, elsewhere] = ['about', 'glossary'];

/** Milliseconds from asking for an address until its heading is drawn. */
async function visit(page: Page, address: string): Promise<number> {
  await page.goto(`./#/${address === between ? elsewhere : between}`);
  return page.evaluate(async (hash) => {
    const heading = () => document.querySelector('main h1')?.textContent ?? '';
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    while (heading() === '') await drawn();
    const before = heading();
    const from = performance.now();
    location.hash = hash;
    do await drawn();
    while (heading() === before || heading() === '');
    return performance.now() - from;
  }, `#/${address}`);
}

/** The middle of some rounds for every address, after one in which its files come. */
async function visitAll(page: Page): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const address of addresses) {
      const took = await visit(page, address);
      if (round > 0) times.set(address, [...(times.get(address) ?? []), took]);
    }
  }
  return new Map([...times].map(([address, all]) => [address, all.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Infinity]));
}

async function open(page: Page, draft: Draft): Promise<void> {
  const { fileName: name, text } = writeDraftFile(draft);
  await page.goto('./#/dossiers');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: t('saving.preview.open') }).click();
  await page.goto('./#/result');
  await answerStands(page, t);
}

const plain = fullDraft(6);
const sold = Array.from({ length: mostMonths }, (_, at) => 900 + 120 * (at % 12) + at);

test(`every screen beside ${mostDossiers} dossiers and with ${mostMonths} months of sales, against one dossier without`, async ({
  page,
}) => {
  test.setTimeout(1_200_000);
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await open(page, plain);
  const alone = await visitAll(page);
  await open(page, { ...plain, answers: { ...plain.answers, 'demand.monthly': { series: sold } } });
  const months = await visitAll(page);
  await page.goto('./#/result');
  await fillStorage(page, mostDossiers - 1);
  await answerStands(page, t);
  const both = await visitAll(page);
  const rows = [...alone].map(([address, ms]) => ({
    address,
    'ms to heading': ms.toFixed(0),
    'with months, more': ((months.get(address) ?? 0) - ms).toFixed(0),
    'and with dossiers, more': ((both.get(address) ?? 0) - ms).toFixed(0),
  }));
  console.table(rows);
  expect(rows.length).toBe(addresses.length);
});
