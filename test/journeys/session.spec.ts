import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { slides, type SlideId } from '../../src/content/session.ts';
import session from '../../src/content/texts/nl/session.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { flat } from '../support/read-pdf.ts';
import { expect, test } from './quiet-page.ts';
import { speak } from './speak.ts';
import { violationsOn } from './violations.ts';
import { calculated, expectWords, openExample, report } from './walk.ts';

test.use({ viewport: { width: 1280, height: 600 }, permissions: ['clipboard-read', 'clipboard-write'] });

const t = speak('nl-BE');
const words = createNamespaceWords<'session'>('nl-BE', session);
const mostStops = 60;

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if ((await target.count()) > 0 && (await target.first().evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached with ${mostStops} tabs: ${target}`);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }).first());
  await page.keyboard.press('Enter');
}

const number = /\d(?:[\d.,\u00a0]*\d)?/gu;
/** It may have the digits of an amount. */
const weight = /\d[\d.,\u00a0]*\s?kg/gu;
const beside = /€\s?[−+]?(\d(?:[\d.,\u00a0]*\d)?)/gu;

/** Amounts of the answer as they are written while nothing is hidden: those of four digits and more, and those with cents. */
async function amountsShown(page: Page): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const address of ['result', 'result/why', 'result/tipping', 'result/accountant/yearlyCost', 'scan/check']) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const text = await page.getByRole('main').innerText();
    for (const [, amount = ''] of text.matchAll(beside))
      if (amount.replace(/\D/g, '').length > 3 || amount.includes(',')) found.add(amount);
  }
  return found;
}

/** All that is on the page for anybody: what is seen, what is only heard, names, values, and the title of the window. */
const toldBy = (page: Page) =>
  page.evaluate(() => {
    const told = [document.title, document.body.innerText, document.body.textContent];
    for (const element of document.querySelectorAll('*')) {
      for (const { value } of element.attributes) told.push(value);
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) told.push(element.value);
    }
    return told;
  });

function expectHidden(told: readonly string[], amounts: ReadonlySet<string>, where: string): void {
  const found = told.flatMap((text) => [
    ...(text.replace(weight, '').match(number) ?? []).filter((one) => amounts.has(one)),
    ...(text.replace(/€\s?100(?!\d)/g, '').match(/.{0,20}€.{0,20}/g) ?? []),
  ]);
  expect(found, where).toEqual([]);
}

/** The slide stands on one screen, has its name, and tells no amount on the screen, to who listens, on paper or when it is copied. */
async function expectMaskedSlide(page: Page, slide: SlideId, amounts: ReadonlySet<string>): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words(`slide.${slide}`) })).toBeVisible();
  await expect(page.getByText(words('mask.on')).first()).toBeVisible();
  expectHidden(await toldBy(page), amounts, slide);
  expectHidden([await page.locator('body').ariaSnapshot()], amounts, `${slide} heard`);
  await page.emulateMedia({ media: 'print' });
  expectHidden([await page.locator('body').innerText()], amounts, `${slide} printed`);
  await page.emulateMedia({ media: 'screen' });
  const copied = await page.evaluate(async () => {
    getSelection()?.selectAllChildren(document.body);
    document.execCommand('copy');
    getSelection()?.removeAllRanges();
    return navigator.clipboard.readText();
  });
  expect(copied).toContain(words(`slide.${slide}`));
  expectHidden([copied], amounts, `${slide} copied`);
  await expectOneScreen(page);
  await expectWords(page);
}

async function expectOneScreen(page: Page): Promise<void> {
  const over = await page.evaluate(() => [
    document.documentElement.scrollHeight - window.innerHeight,
    document.documentElement.scrollWidth - window.innerWidth,
  ]);
  expect(Math.max(...over)).toBeLessThanOrEqual(0);
}

async function turnTo(page: Page, slide: SlideId): Promise<void> {
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(new RegExp(`/session/${slide}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Fills in a figure that counts on the sheet that goes out beforehand; it stands in the dossier at once. */
async function prepare(page: Page): Promise<void> {
  await page.goto('./#/session/prepare');
  await expect(page.getByRole('button', { name: words('prepare.print') })).toBeVisible();
  const box = page.getByLabel(t('fields.fields.stock_obsolescence.label'), { exact: true });
  await expect(box).toBeVisible(calculated);
  await tabTo(page, box);
  await page.keyboard.type('6%');
  await page.keyboard.press('Tab');
  await expect(page.getByText(t('shell.save.saved'))).toBeVisible();
  await page.getByRole('link', { name: words('prepare.papers') }).focus();
}

async function begin(page: Page): Promise<void> {
  await page.goto('./#/session');
  await expect(page.getByRole('heading', { level: 1, name: words('title') })).toBeVisible();
  await tabTo(page, page.getByLabel(words('start.adviser')));
  await page.keyboard.type('An Peeters');
  await tabTo(page, page.getByLabel(words('start.keep')));
  await page.keyboard.press('ArrowDown');
  await press(page, words('start.begin'));
  await expect(page.getByText(words('start.consentNeeded'))).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await press(page, words('start.begin'));
  await expect(page.getByRole('heading', { level: 1, name: words('slide.firm') })).toBeFocused();
}

test('an hour goes by keyboard from the first slide to an empty device, with no amount to be found once they are hidden', async ({
  page,
}) => {
  test.slow();
  await page.goto('./');
  await openExample(page, t, 'workwear');
  const amounts = await amountsShown(page);
  expect(amounts.size).toBeGreaterThan(20);
  await prepare(page);
  await begin(page);
  await expectOneScreen(page);
  expect((await toldBy(page)).some((text) => (text.match(number) ?? []).some((one) => amounts.has(one)))).toBe(true);

  await turnTo(page, 'open-figures');
  await page.keyboard.press('m');
  await expectMaskedSlide(page, 'open-figures', amounts);
  const fill = page.getByRole('button', { name: new RegExp(`^(?:${words('edit.showFill')}|${words('edit.fill')}): `) }).first();
  await expect(fill).toBeVisible(calculated);
  await tabTo(page, fill);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fill).toBeFocused();
  expectHidden(await toldBy(page), amounts, 'open-figures after filling in');

  await turnTo(page, 'predict');
  await press(page, words('predict.add'));
  await press(page, words('predict.lock'));
  await expect(page.getByText(words('predict.locked'))).toBeFocused();
  await expectMaskedSlide(page, 'predict', amounts);
  await page.reload();
  await expectMaskedSlide(page, 'predict', amounts);
  await page.getByRole('main').focus();

  await turnTo(page, 'reveal');
  await expect(page.getByRole('table', { name: words('reveal.table') })).toBeVisible(calculated);
  await expectMaskedSlide(page, 'reveal', amounts);
  await turnTo(page, 'why');
  await expectMaskedSlide(page, 'why', amounts);

  await turnTo(page, 'turning');
  await expect(page.getByRole('slider').first()).toBeVisible(calculated);
  await tabTo(page, page.getByRole('slider').first());
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('button', { name: new RegExp(`^${words('turning.lock')}: `) }).first());
  await page.keyboard.press('Enter');
  await expectMaskedSlide(page, 'turning', amounts);

  await turnTo(page, 'shocks');
  await tabTo(page, page.getByRole('main').getByRole('listitem').getByRole('button').first());
  await page.keyboard.press('Enter');
  const after = page.getByRole('article').getByRole('status');
  await expect(after).toContainText(/\p{L}.{20,}\./u, calculated);
  await expectMaskedSlide(page, 'shocks', amounts);

  await turnTo(page, 'matters');
  await tabTo(page, page.getByRole('main').getByRole('combobox').first());
  for (const _ of ['no', 'half', 'yes']) await page.keyboard.press('ArrowDown');
  await press(page, words('matters.count'));
  await expect(page.getByText(words('matters.counted'))).toBeVisible();
  await expectMaskedSlide(page, 'matters', amounts);

  await page.getByRole('heading', { level: 1 }).focus();
  await turnTo(page, 'decide');
  await tabTo(page, page.getByRole('radio', { name: words('decide.kind.do') }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel(words('decide.stop')));
  await page.keyboard.type('levertijd boven tien weken');
  await expectMaskedSlide(page, 'decide', amounts);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: words('note.title') })).toBeVisible();
  expectHidden(await toldBy(page), amounts, 'note');
  await page.keyboard.type('bel de bank');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await turnTo(page, 'end');
  await expectMaskedSlide(page, 'end', amounts);
  await expectEnd(page, amounts);
});

/** The report hides what the slides hide; the device is wiped once the file was shown back. */
async function expectEnd(page: Page, amounts: ReadonlySet<string>): Promise<void> {
  const { pdf, fileName } = await report(page, () => press(page, words('end.reportMake')));
  expect(fileName).toMatch(/^keerpunt-[a-z0-9-]+-nl\.pdf$/);
  const paper = flat(pdf.tree).map((node) => `${node.text} ${node.alt ?? ''}`);
  expect(paper.join(' ')).toContain('levertijd boven tien weken');
  expect(paper.join(' ')).not.toContain('bel de bank');
  expectHidden([...paper, ...pdf.artifacts, String(pdf.info['Title']), pdf.metadata], amounts, 'report');

  await press(page, words('end.close'));
  await expect(page.getByText(words('end.closed'))).toBeFocused();
  const wipe = page.getByRole('button', { name: words('end.wipe'), exact: true });
  await expect(wipe).toBeDisabled();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, words('end.fileSave'))]);
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}.*\.json$/);
  const saved = await readFile(await download.path());
  const show = async (text: Buffer) => {
    const [picker] = await Promise.all([page.waitForEvent('filechooser'), press(page, words('end.fileCheck'))]);
    await picker.setFiles({ name: 'dossier.json', mimeType: 'application/json', buffer: text });
  };
  await show(Buffer.from(saved.toString().replace('tien', 'zes')));
  await expect(page.getByText(words('end.fileOther'))).toBeVisible();
  await expect(wipe).toBeDisabled();
  await show(saved);
  await expect(page.getByText(words('end.fileKnown'))).toBeVisible();
  await press(page, words('end.wipe'));
  await press(page, words('end.wipeAction'));
  await expect(page.getByText(words('end.wiped', { count: 0 }))).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
}

/** One amount is shown where somebody asks for it, and hidden again on the way back to it, also by the screen where the hour began. */
async function expectRevealedOnce(page: Page): Promise<void> {
  const euro = page.getByRole('main').getByText('€');
  await page.getByRole('button', { name: `${t('fields.fields.purchase_amount.label')}: ${words('mask.show')}` }).click();
  await expect(euro).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1, name: words('slide.open-figures') })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('heading', { level: 1, name: words('slide.firm') })).toBeVisible();
  await expect(euro).toHaveCount(0);
  await page.goto('./#/session');
  await page.getByRole('link', { name: words('start.resume', { at: '1', slide: words('slide.firm') }) }).click();
  await expect(page.getByRole('heading', { level: 1, name: words('slide.firm') })).toBeVisible();
  await expect(euro).toHaveCount(0);
}

test('the window of the adviser shows what the shared screen hides once it is asked to (F50), and its notes arrive there', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await openExample(page, t, 'bicycle-frames');
  await begin(page);
  await page.keyboard.press('m');
  const second = await context.newPage();
  await second.goto('./#/session/adviser');
  await expect(second.getByText(words('adviser.now', { at: '1', slide: words('slide.firm') }))).toBeVisible();
  await expect(second.getByText(words('adviser.masked'))).toBeVisible();
  await expect(second.getByText(words('adviser.lead'))).toBeVisible(); // not to be shared
  await expect(second.getByText('€').first()).toBeHidden();
  await second.getByText(words('adviser.show')).click();
  await expect(second.getByText('€').first()).toBeVisible();
  await expect(page.getByRole('main').getByText('€')).toHaveCount(0);
  await second.getByLabel(words('adviser.add')).fill('vraag de factuur');
  await second.getByRole('button', { name: words('adviser.keep') }).click();
  await expect(second.getByRole('listitem')).toContainText('vraag de factuur');
  await second.getByRole('checkbox', { name: words('note.shared') }).click(); // the window with the slides keeps it, and tells
  await expect(second.getByRole('checkbox', { name: words('note.shared') })).toBeChecked();
  await expect(page.getByText('vraag de factuur')).toHaveCount(0);
  await page.bringToFront();
  await expectRevealedOnce(page);
  const faults: string[] = [];
  for (const slide of slides) {
    await page.goto(`./#/session/${slide}`);
    await expect(page.getByRole('heading', { level: 1, name: words(`slide.${slide}`) })).toBeVisible();
    faults.push(...(await violationsOn(page)).map((fault) => `${slide} ${fault}`));
  }
  expect(faults).toEqual([]);
  await expect(second.getByText(words('adviser.last'))).toBeVisible();
  await second.getByRole('button', { name: words('note.removeNamed', { text: 'vraag de factuur' }) }).click();
  await expect(second.getByText(words('adviser.noNotes'))).toBeVisible();
});
