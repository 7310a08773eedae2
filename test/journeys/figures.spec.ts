import { writeFileSync } from 'node:fs';
import frEditions from '../../src/content/texts/fr/editions.ts';
import frMaterials from '../../src/content/texts/fr/materials.ts';
import frScanner from '../../src/content/texts/fr/scanner.ts';
import nlEditions from '../../src/content/texts/nl/editions.ts';
import nlWorld from '../../src/content/texts/nl/world.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { createWords } from '../../src/i18n/words.ts';
import { edition } from '../../src/reference/edition.ts';
import { fileFormat } from '../../src/storage/draft-file.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { toAnswerPage, answerStands, calculated, openExample, part, plain, switchTo } from './walk.ts';

test('the raw materials of a product are scanned in French, kept, and stock of them becomes an option of the answer', async ({ page }) => {
  const [nl, fr] = [speak('nl-BE'), speak('fr-BE')];
  const words = createWords('fr-BE', { scanner: frScanner, materials: frMaterials });
  await page.goto('./');
  await openExample(page, nl, 'workwear');
  await switchTo(page, nl, 'fr-BE');
  await page.goto('./#/materials');
  await page.getByRole('button', { name: words('scanner.whose.keep') }).click();
  const add = page.getByRole('combobox', { name: words('scanner.list.add') });
  await add.fill('neodime');
  await page.getByRole('option', { name: words('materials.material.lree.name') }).click();
  await expect(page.getByText(words('scanner.whose.kept'))).toBeVisible();

  await page.reload();
  await expect(page.getByText(words('scanner.whose.kept'))).toBeVisible();
  await expect(page.locator('summary').filter({ hasText: words('materials.material.lree.name') })).toBeVisible();
  await page.getByRole('slider', { name: words('scanner.measures.stock') }).fill('8');
  await page.getByRole('button', { name: words('scanner.option.stockpile') }).click();
  await page.getByRole('link', { name: words('scanner.option.toResult') }).click();
  await answerStands(page, fr);
  const option = plain(fr('options.rawStock.name', { weeks: createFormat('fr-BE').weeks(8) }));
  await expect.poll(async () => plain(await page.getByRole('main').innerText()), calculated).toContain(option);
  const weakest = { count: 9, name: words('materials.material.lree.name'), risk: '3,2' }; // 3.7, of which what is repaired is spared
  await toAnswerPage(page, fr, 'why');
  const against = part(page, fr('report.headings.against'));
  await expect
    .poll(async () => plain((await against.textContent()) ?? ''))
    .toContain(plain(fr('results.reason.criticalMaterials', weakest)));
});

test('countries are compared by keyboard, on the map and in the table, with the places of the dossier', async ({ page }) => {
  const t = speak('nl-BE');
  const words = createWords('nl-BE', { world: nlWorld });
  await page.goto('./');
  await openExample(page, t, 'circuit-boards');
  await page.goto('./#/world');
  await expect(page.getByRole('img', { name: new RegExp(words('world.measure.labour')) })).toBeVisible();
  const places = page.getByRole('region', { name: words('world.marks') }).getByRole('listitem');
  await expect(places.first()).toContainText(words('world.today'));
  await page.getByRole('radio', { name: words('world.measure.labour') }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('img', { name: new RegExp(words('world.measure.waiting')) })).toBeVisible();
  const head = page.getByRole('columnheader', { name: new RegExp(`^${words('world.measure.carbon')}`) });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: words('world.pickNamed', { country: 'Tsjechië' }) }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Tsjechië' })).toBeVisible();
});

test('a dossier with the figures of an earlier edition says so, shows what changes, and takes the new ones', async ({ page }, info) => {
  const t = speak('nl-BE');
  const [words, french] = [createWords('nl-BE', { editions: nlEditions }), createWords('fr-BE', { editions: frEditions })];
  const draft = {
    version: 2,
    id: 'older',
    name: 'Oude cijfers',
    createdOn: '2026-11-10',
    changedAt: '2026-11-10T10:00:00.000Z',
    seed: 7,
    edition: '2026-11',
    answers: { 'origin.country': { value: 'VN' }, 'purchase.amount': { value: 100_000 }, 'purchase.currency': { value: 'USD' } },
    plans: [{ id: 'nearshore', archetype: 'nearshore', answers: {} }],
  };
  const file = info.outputPath('older.keerpunt.json');
  writeFileSync(file, JSON.stringify({ format: fileFormat, draft }));
  await page.goto('./#/dossiers');
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: t('saving.preview.open') }).click();
  await page.getByRole('link', { name: t('shell.notice.seeFigures') }).click();
  const anyCount = words('editions.count', { count: 7 }).replace('7', String.raw`\d+`);
  const changes = page.getByRole('table', { name: new RegExp(`^${anyCount}$`) });
  await expect(changes).toContainText('0,87', calculated);
  await expect(changes).toContainText('0,88');
  await switchTo(page, t, 'fr-BE');
  await expect(page.getByRole('heading', { level: 1, name: french('editions.title') })).toBeVisible();
  await page.getByRole('button', { name: french('editions.accept') }).click();
  await expect(page.getByText(french('editions.newest', { edition }))).toBeVisible();
});
