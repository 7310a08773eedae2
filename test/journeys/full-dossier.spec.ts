import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { fieldKey } from '../../src/content/field-key.ts';
import type { FieldId } from '../../src/content/fields.ts';
import type { TaskId } from '../../src/content/task-fields.ts';
import enAmounts from '../../src/content/texts/en/amounts.ts';
import enTasks from '../../src/content/texts/en/tasks.ts';
import enUndo from '../../src/content/texts/en/undo.ts';
import enWays from '../../src/content/texts/en/ways.ts';
import frAmounts from '../../src/content/texts/fr/amounts.ts';
import frTasks from '../../src/content/texts/fr/tasks.ts';
import frUndo from '../../src/content/texts/fr/undo.ts';
import frWays from '../../src/content/texts/fr/ways.ts';
import nlAmounts from '../../src/content/texts/nl/amounts.ts';
import nlTasks from '../../src/content/texts/nl/tasks.ts';
import nlUndo from '../../src/content/texts/nl/undo.ts';
import nlWays from '../../src/content/texts/nl/ways.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { createWords } from '../../src/i18n/words.ts';
import { megabytesOf } from './megabytes-of.ts';
import { expect, test } from './quiet-page.ts';
import { speak, type Speak } from './speak.ts';
import { answerStands, expectWords, sentenceOf, switchTo } from './walk.ts';

type Spoken = 'amounts' | 'tasks' | 'undo' | 'ways';
const dossier = {
  'nl-BE': createWords<Spoken>('nl-BE', { amounts: nlAmounts, tasks: nlTasks, undo: nlUndo, ways: nlWays }),
  'fr-BE': createWords<Spoken>('fr-BE', { amounts: frAmounts, tasks: frTasks, undo: frUndo, ways: frWays }),
  'en-GB': createWords<Spoken>('en-GB', { amounts: enAmounts, tasks: enTasks, undo: enUndo, ways: enWays }),
};
type Said = (typeof dossier)['nl-BE'];

const labelOf = (t: Speak, field: FieldId) => t(`fields.fields.${fieldKey(field)}.label`);
const box = (page: Page, t: Speak, field: FieldId) => page.getByRole('textbox', { name: labelOf(t, field), exact: true });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const nextOf = (said: Said, task: TaskId) => said('tasks.page.next', { name: said(`tasks.task.${task}.title`) });

/** More stops than the longest task has. */
const mostStops = 400;

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await target.count()) > 0 && (await target.evaluate((element) => element === document.activeElement))) return;
  }
  throw new Error(`Not reached with ${mostStops} tabs: ${target}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

test('a full dossier from an empty start to the answer by keyboard alone, left halfway and taken up again', async ({ page }) => {
  const [t, said] = [speak('nl-BE'), dossier['nl-BE']];
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await press(page, page.getByRole('button', { name: t('shell.start.full.action') }));
  await expect(title(page, said('tasks.list.title'))).toBeFocused();
  await press(page, page.getByRole('link', { name: said('tasks.task.company.title') }));
  await expect(title(page, said('tasks.task.company.title'))).toBeFocused();
  await type(page, page.getByRole('combobox', { name: labelOf(t, 'product') }), 'werkbroek');
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('link', { name: nextOf(said, 'goals') }));
  await expect(title(page, said('tasks.task.goals.title'))).toBeFocused();
  await press(page, page.getByRole('link', { name: nextOf(said, 'chain') }));
  await expect(title(page, said('tasks.task.chain.title'))).toBeFocused();
  await type(page, page.getByRole('combobox', { name: labelOf(t, 'origin.country') }), 'Bangla');
  await page.keyboard.press('Enter');
  await type(page, box(page, t, 'purchase.amount'), '240.000');
  await type(page, box(page, t, 'purchase.pieces'), '30000');
  await tabTo(page, page.getByRole('radio', { name: t('fields.choice.ex-works') }));
  await page.keyboard.press('ArrowDown');
  await type(page, box(page, t, 'delivery.leadTime'), 'lang');
  await expect(page.getByText(t('fields.number.refused.not-a-number'))).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('14');
  await expect(box(page, t, 'delivery.leadTime')).toBeFocused();
  await expect(page.getByText(t('fields.number.refused.not-a-number'))).toHaveCount(0);
  await page.reload();
  await expect(box(page, t, 'delivery.leadTime')).toHaveValue('14');
  await expect(box(page, t, 'purchase.amount')).toHaveValue('240.000');
  await press(page, page.getByRole('link', { name: t('shell.menu.dossier'), exact: true }));
  await expect(title(page, said('tasks.list.title'))).toBeFocused();
  await press(page, page.getByRole('link', { name: said('tasks.task.feasibility.title') }));
  await press(page, page.getByRole('button', { name: said('tasks.page.markDone') }));
  await expect(page.getByText(said('tasks.page.isDone'))).toBeVisible();
  await press(page, page.getByRole('link', { name: t('shell.menu.result'), exact: true }));
  await answerStands(page, t);
  await expect(sentenceOf(page)).toHaveText(/\p{L}.{20,}\./u);
});

const byMouse = [
  { locale: 'fr-BE', country: 'CN', amount: '182 500' },
  { locale: 'en-GB', country: 'IN', amount: '182,500' },
] as const;

/** A short run goes by keyboard in Dutch and by mouse in French; a long one in English too. */
for (const { locale, country, amount } of byMouse.filter((one) => process.env['SOAK'] !== undefined || one.locale === 'fr-BE')) {
  test(`a full dossier from an empty start to the answer by mouse in ${locale} keeps below 60 MB (F63)`, async ({ page }) => {
    const [t, said, format] = [speak(locale), dossier[locale], createFormat(locale)];
    await page.goto('./');
    await switchTo(page, speak('nl-BE'), locale);
    await page.getByRole('button', { name: t('shell.start.full.action') }).click();
    await page.getByRole('link', { name: said('tasks.task.chain.title') }).click();
    await page.getByRole('combobox', { name: labelOf(t, 'origin.country') }).fill(format.country(country).slice(0, 4));
    await page
      .getByRole('option', { name: format.country(country) })
      .first()
      .click();
    await box(page, t, 'purchase.amount').fill(amount);
    await box(page, t, 'purchase.pieces').fill('12500');
    await page.getByRole('radio', { name: t('fields.choice.free-on-board') }).check();
    await expectWords(page);
    await page.getByRole('link', { name: nextOf(said, 'nearby') }).click();
    await expect(title(page, said('tasks.task.nearby.title'))).toBeVisible();
    await page
      .getByRole('radio', { name: t('scan.plan.quoted') })
      .first()
      .check();
    await page
      .getByRole('textbox', { name: t('fields.plan.price.label') })
      .first()
      .fill('19');
    await page.getByRole('link', { name: nextOf(said, 'options') }).click();
    await page.getByText(said('ways.page.add'), { exact: true }).click();
    const elsewhere = t('options.archetype.elsewhere.name');
    await page.getByRole('button', { name: said('ways.page.addNamed', { name: elsewhere }) }).click();
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${elsewhere}`) })).toBeVisible();
    await page
      .getByRole('button', { name: new RegExp(`^${said('ways.page.copyNamed', { name: '' })}`) })
      .first()
      .click();
    await expect(page.getByText(new RegExp(said('ways.base.built', { name: '.*', count: 0 })))).toBeVisible();
    await expectWords(page);
    await page.getByRole('link', { name: t('shell.menu.check'), exact: true }).click();
    const all = page.getByRole('table', { name: t('scan.check.own') });
    await expect(all).toContainText(format.country(country));
    await expect(all).toContainText(format.quantity(182_500, 'EUR/yr'));
    await expectWords(page);
    await readSheetBack(page, said, labelOf(t, 'purchase.pieces'));
    await page
      .getByRole('main')
      .getByRole('link', { name: t('scan.check.result') })
      .click();
    await answerStands(page, t);
    await expect(sentenceOf(page)).toHaveText(/\p{L}.{20,}\./u);
    const held = await megabytesOf(page);
    // oxlint-disable-next-line eslint/no-console -- a long run tells what it measured
    console.info(`heap of page and workers: ${held.map((megabytes) => megabytes.toFixed(1)).join(' + ')} MB`);
    expect(held.length).toBeGreaterThan(1); // the workers are counted
    expect(held.reduce((sum, megabytes) => sum + megabytes, 0)).toBeLessThan(60);
  });
}

/** The amounts as a sheet, with other pieces a year filled in: looked at, taken over and taken back as one step. */
async function readSheetBack(page: Page, said: Said, pieces: string): Promise<void> {
  const amounts = page.getByRole('region', { name: said('amounts.title') });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    amounts.getByRole('button', { name: said('amounts.fetchCsv') }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain(';12500;');
  const buffer = Buffer.from(text.replace(';;purchase.pieces', ';12600;purchase.pieces'));
  await amounts.locator('input[type=file]').setInputFiles({ name: 'amounts.csv', mimeType: 'text/csv', buffer });
  const dialog = page.getByRole('dialog', { name: said('amounts.preview.title') });
  await expect(dialog).toContainText(pieces);
  await dialog.getByRole('button', { name: said('amounts.preview.take') }).click();
  await expect(amounts).toContainText(said('amounts.taken', { count: 1 }));
  await amounts.getByRole('button', { name: said('undo.undoIt') }).click();
  await expect(amounts).not.toContainText(said('amounts.taken', { count: 1 }));
}
