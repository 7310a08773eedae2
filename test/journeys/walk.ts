import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import readSheets from 'read-excel-file/node';
import type { Locale } from '../../src/content/locales.ts';
import enWorkbook from '../../src/content/texts/en/workbook.ts';
import frWorkbook from '../../src/content/texts/fr/workbook.ts';
import nlWorkbook from '../../src/content/texts/nl/workbook.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { flat, readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { slideOf } from './addresses.ts';
import { speak, type Speak } from './speak.ts';

export const examples = ['bicycle-frames', 'circuit-boards', 'workwear'] as const;
export type ExampleName = (typeof examples)[number];

/** A calculation with all its cases and turning points, on a slow and busy machine. */
export const calculated = { timeout: 45_000 };

/** Spaces of every kind and soft breaks read alike. */
export const plain = (text: string) => text.replace(/[\s\u00a0\u202f\u2007]+/gu, ' ').trim();

/**
 * Waits until every file is kept and this very window is answered out of them. That a worker is `ready` says less: seen on a
 * laden machine, it was still taking over when the network went away.
 */
export async function keptForOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, calculated);
}

export async function switchTo(page: Page, t: Speak, locale: Locale): Promise<void> {
  const short = locale.slice(0, 2).toUpperCase();
  const name = t(`shell.languages.${locale}`);
  const button = page.getByRole('banner').getByRole('button', { name: new RegExp(`^(?:${short})?(?:${name})?$`) });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

export const exampleButton = (t: Speak, example: ExampleName) =>
  `${t('shell.start.examples.action')}: ${t(`shell.start.examples.${example}.title`)}`;

export async function openExample(page: Page, t: Speak, example: ExampleName): Promise<void> {
  await page.getByRole('button', { name: exampleButton(t, example) }).click();
  await answerStands(page, t);
}

/** Waits until the answer is calculated to the end, turning points included. */
export async function answerStands(page: Page, t: Speak): Promise<void> {
  const main = page.getByRole('main');
  const ranking = main.getByRole('region', { name: t('answer.ranking.title'), exact: true });
  await expect(ranking.or(main.getByRole('region', { name: t('answer.ranking.titleRelative'), exact: true }))).toBeVisible(calculated);
  await expect(main.getByText(t('scan.result.refining'))).toHaveCount(0, calculated);
  await expect(main.getByText(t('results.tipping.pending'))).toHaveCount(0, calculated);
  await expect(page.getByText(t('shell.notice.calculation-failed'))).toHaveCount(0);
}

/** Begins an hour with an adviser about the dossier that is open. */
export async function beginHour(page: Page, t: Speak): Promise<void> {
  await page.goto('./#/session');
  await page.getByRole('checkbox', { name: t('session.start.consent') }).check();
  await page.getByRole('button', { name: t('session.start.begin'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('session.slide.firm') })).toBeVisible();
}

/** Goes to a screen of the dossier that is open; a slide shows what an hour is begun with while none is, so that one is begun. */
export async function showScreen(page: Page, t: Speak, address: string): Promise<void> {
  await page.goto(`./#/${address}`);
  const slide = slideOf(address);
  if (slide === undefined) return expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const consent = page.getByRole('checkbox', { name: t('session.start.consent') });
  // Either belongs to the slide: the title of the screen before it may still be there.
  await expect(consent.or(page.getByRole('heading', { level: 1, name: t(`session.slide.${slide}`), exact: true }))).toBeVisible();
  if (!(await consent.isVisible())) return;
  await beginHour(page, t);
  await showScreen(page, t, address);
}

/** The sentence that answers the question: the first one under the title. */
export const sentenceOf = (page: Page): Locator => page.getByRole('main').getByRole('paragraph').first();

export const part = (page: Page, heading: string): Locator => page.getByRole('main').getByRole('region', { name: heading });

/** What a person reads may never hold what a program left behind. */
export async function expectWords(page: Page): Promise<void> {
  const text = await page.getByRole('main').innerText();
  expect(text).not.toMatch(/undefined|NaN|Infinity|[{}]|\[object|∞/);
}

type AnswerPart = 'result' | 'why' | 'certainty' | 'tipping' | 'plan' | 'accountant';

/** A page of the answer, by its menu. */
export const answerLink = (page: Page, t: Speak, to: AnswerPart): Locator =>
  page.getByRole('navigation', { name: t('answer.menu.label') }).getByRole('link', { name: t(`answer.menu.${to}`), exact: true });

export async function toAnswerPage(page: Page, t: Speak, to: AnswerPart): Promise<void> {
  await answerLink(page, t, to).click();
  await expect(answerLink(page, t, to)).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** The pages of the answer, each with something on it; begins and ends on the first. */
export async function expectWholeAnswer(page: Page, t: Speak): Promise<void> {
  await expect(answerLink(page, t, 'result')).toHaveAttribute('aria-current', 'page');
  await expect(sentenceOf(page)).toHaveText(/\p{L}.{20,}\./u);
  expect(await page.getByRole('main').getByRole('list').first().getByRole('listitem').count()).toBeGreaterThan(2);
  await expectWords(page);
  await toAnswerPage(page, t, 'why');
  await expect(part(page, t('report.headings.against')).getByRole('listitem').first()).toHaveText(/\p{L}.{10,}/u);
  await expect(part(page, t('scan.result.bridge')).getByRole('img').filter({ visible: true })).toHaveCount(1);
  await expectWords(page);
  await toAnswerPage(page, t, 'certainty');
  await expect(part(page, t('scan.result.certainty')).getByRole('img').filter({ visible: true })).toHaveCount(1);
  await expect(part(page, t('report.headings.basis')).getByRole('listitem').first()).toHaveText(/\p{L}.{10,}/u);
  await expectWords(page);
  await toAnswerPage(page, t, 'tipping');
  await expect(part(page, t('report.headings.tipping'))).toHaveText(/\p{L}.{40,}/u);
  await expectWords(page);
  await toAnswerPage(page, t, 'plan');
  await expect(page.getByRole('main').getByRole('listitem').first()).toHaveText(/\p{L}.{10,}/u);
  await expectWords(page);
  await toAnswerPage(page, t, 'result');
}

/** Presses the button that makes the report, and reads what is downloaded. */
export async function report(page: Page, press: () => Promise<void>): Promise<{ readonly pdf: ReadPdf; readonly fileName: string }> {
  const [download] = await Promise.all([page.waitForEvent('download', calculated), press()]);
  return { pdf: readPdf(await readFile(await download.path())), fileName: download.suggestedFilename() };
}

export const reportButton = (page: Page, t: Speak): Locator => page.getByRole('button', { name: t('report.button.make') });

interface ReportClaims {
  readonly locale: Locale;
  readonly title: string;
  readonly sentence: string;
}

/** The report says what the screen says, in its language, on pages that can be read aloud, with the annex for the accountant. */
export function expectReport({ pdf, fileName }: Awaited<ReturnType<typeof report>>, { locale, title, sentence }: ReportClaims): void {
  expect(fileName).toMatch(/^keerpunt-[a-z0-9-]+-\d{4}-\d{2}-\d{2}-(?:nl|fr|en)\.pdf$/);
  expect(pdf.catalog['Lang']).toBe(locale);
  expect(plain(String(pdf.info['Title']))).toContain(plain(title));
  expect(pdf.pages).toBeGreaterThanOrEqual(3);
  const text = plain(
    flat(pdf.tree)
      .map((node) => node.text)
      .join(' '),
  );
  expect(text).toContain(plain(sentence));
  expect(text).toContain(plain(speak(locale)('report.headings.annex')));
  expect(text).not.toMatch(/undefined|NaN|Infinity|\ufffd/);
  expect(pdf.untagged).toEqual([]);
}

/** The sheets of the workbook that a press downloads hold something, the calculated cases too. */
export async function expectWorkbook(page: Page, locale: Locale): Promise<void> {
  const t = createNamespaceWords<'workbook'>(locale, { 'nl-BE': nlWorkbook, 'fr-BE': frWorkbook, 'en-GB': enWorkbook }[locale]);
  const [download] = await Promise.all([
    page.waitForEvent('download', calculated),
    page.getByRole('button', { name: t('button'), exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^keerpunt-[a-z0-9-]+-\d{4}-\d{2}-\d{2}-(?:nl|fr|en)\.xlsx$/);
  const sheets = await readSheets(await readFile(await download.path()));
  const pages = ['answer', 'inputs', 'buildUp', 'years', 'cases', 'assumptions'] as const;
  expect(sheets.map(({ sheet }) => sheet)).toEqual(pages.map((name) => t(`pages.${name}`)));
  for (const { sheet, data } of sheets) expect(data.length, sheet).toBeGreaterThan(5);
  expect(sheets[4]?.data.length).toBeGreaterThan(100);
  await expect(page.getByText(t('madeFile', { file: download.suggestedFilename() }))).toBeVisible();
}
