import { readFile } from 'node:fs/promises';
import nlCases from '../../src/content/texts/nl/cases.ts';
import nlCodebook from '../../src/content/texts/nl/codebook.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { writePackage } from '../../src/dossier/cases/data-package.ts';
import { caseRecords } from '../support/case-records.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { violationsOn } from './violations.ts';
import { calculated, keptForOffline, openExample } from './walk.ts';

const t = createNamespaceWords<'cases'>('nl-BE', nlCases);
const shell = speak('nl-BE');
const many = 1000;

test.use({ serviceWorkers: 'allow' });

const named = (name: string) => ({ name, exact: true });

test('a record goes without a field into the case book, is counted, handed over, read again and wiped, without a network', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('./');
  await keptForOffline(page);
  await context.setOffline(true);
  await openExample(page, shell, 'circuit-boards');
  await page.goto('./#/cases');
  const main = page.getByRole('main');
  const sector = nlCodebook.field.sector;
  await main.getByRole('button', named(t('record.leaveNamed', { field: sector }))).click(calculated);
  await expect(main.getByRole('button', named(t('record.backNamed', { field: sector })))).toBeVisible();
  await main.getByRole('radio', named(nlCodebook.scale.consent.research)).check();
  await main.getByRole('button', named(t('send.book'))).click();
  await expect(main.getByText(t('book.count', { count: 1 }))).toBeVisible();

  await page.reload();
  await expect(main.getByText(t('book.count', { count: 1 }))).toBeVisible();
  await expect(main.getByRole('button', named(t('record.backNamed', { field: sector })))).toBeVisible(calculated);
  const words = { title: 'x', description: 'x', records: 'x', counts: 'x', dictionary: 'x' };
  const names = { fieldName: String, fieldNote: String, valueName: String };
  const others = writePackage(
    { records: caseRecords(many), use: 'own', represents: 'geen steekproef', madeOn: '2026-Q4' },
    { ...words, ...names },
  );
  const file = { name: others.fileName, mimeType: 'application/json', buffer: Buffer.from(others.text) };
  await main.locator('input[type=file]').setInputFiles(file);
  await expect(main.getByText(t('book.count', { count: many + 1 }))).toBeVisible(calculated);
  await expect(main.getByRole('img').filter({ visible: true })).toHaveCount(3, calculated);
  expect(await violationsOn(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download', calculated),
    main.getByRole('button', named(t('files.own'))).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const kept: { resources: { data: string[][] }[] } = JSON.parse(text);
  const [head = [], ...rows] = kept.resources[0]?.data ?? [];
  const mine = rows.find(([id]) => id !== undefined && !id.startsWith('case-'));
  expect([rows.length, mine?.[head.indexOf('sector')], mine?.[head.indexOf('host_area')]]).toEqual([many + 1, '', 'china']);

  await page.goto('./#/dossiers');
  await main.getByRole('button', named(shell('shell.drafts.wipe'))).click();
  await page.getByRole('button', named(shell('shell.drafts.wipeAction'))).click();
  await expect(main.getByText(shell('shell.drafts.wiped'))).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain('keerpunt.cases');
});
