import type { Locale } from '../../../../content/locales.ts';
import type { Answer } from '../../../../dossier/draft/answer.ts';
import type { CsvGrid } from '../../../../i18n/csv.ts';
import { createFormat } from '../../../../i18n/format.ts';
import type { ParsedNumber, ParsedRefusal } from '../../../../i18n/number/parsed-number.ts';
import { parseNumber } from '../../../../i18n/parse-number.ts';
import { answerOf, entryOf } from '../../../../parts/ask/entry.ts';
import type { AmountRow } from './amount-rows.ts';

/** The headings by which a sheet is known again, in one language. */
export interface Headings {
  readonly locale: Locale;
  readonly code: string;
  readonly now: string;
  readonly amount: string;
}

type Because =
  | { readonly code: 'no-code' | 'unknown-code' | 'twice' | 'two-ways' | 'not-plain' | 'odd' | 'no-amount' | 'now-changed' }
  | { readonly code: 'refused'; readonly refusal: ParsedRefusal; readonly row: AmountRow };

/** A row of which nothing is taken, and why. */
export interface NotTaken {
  /** As a spreadsheet numbers it. */
  readonly line: number;
  readonly text: string;
  readonly because: Because;
}

export interface NewAmount {
  readonly row: AmountRow;
  readonly answer: Answer;
}

export type AmountsRead =
  | { readonly ok: false; readonly reason: 'not-a-template' }
  | { readonly ok: false; readonly reason: 'missing-column'; readonly column: string }
  | { readonly ok: true; readonly changes: readonly NewAmount[]; readonly same: number; readonly notTaken: readonly NotTaken[] };

interface Columns {
  readonly locale: Locale;
  readonly line: number;
  readonly code: number;
  readonly amount: number;
  /** −1 where it was taken out. */
  readonly now: number;
}

const plain = (cell: string | undefined) => (cell ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Reads a sheet that was filled in: by its headings in any language, whatever the order of its columns and rows. Nothing is guessed. */
export function readAmounts(grid: CsvGrid, rows: readonly AmountRow[], headings: readonly Headings[]): AmountsRead {
  const columns = columnsOf(grid, headings);
  if (columns === undefined) return { ok: false, reason: 'not-a-template' };
  if ('missing' in columns) return { ok: false, reason: 'missing-column', column: columns.missing };
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const lines = grid.slice(columns.line + 1).map((cells, at) => ({
    line: columns.line + at + 2,
    code: plain(cells[columns.code]),
    text: plain(cells[columns.amount]),
    now: plain(cells[columns.now]),
  }));
  const told = new Map<string, Set<string>>();
  for (const { code, text } of lines) if (text !== '') told.set(code, (told.get(code) ?? new Set()).add(text));
  const changes = new Map<string, NewAmount>();
  const same = new Set<string>();
  const notTaken: NotTaken[] = [];
  for (const { line, code, text, now } of lines) {
    const row = byCode.get(code);
    const refuse = (because: Because, said = text) => notTaken.push({ line, text: said, because });
    if (text === '') {
      if (row !== undefined && isChanged(now, row, columns.locale)) refuse({ code: 'now-changed' }, now);
    } else if (row === undefined) refuse({ code: code === '' ? 'no-code' : 'unknown-code' });
    else if ((told.get(code)?.size ?? 0) > 1) refuse({ code: 'twice' });
    else {
      const found = newAmount(text, row, columns.locale);
      if ('code' in found) refuse(found);
      else if (found.value === row.answer?.value) same.add(code);
      else changes.set(code, { row, answer: found });
    }
  }
  return { ok: true, changes: [...changes.values()], same: same.size, notTaken };
}

/** Where the headings stand: in the first row that has both, in one language. */
function columnsOf(grid: CsvGrid, headings: readonly Headings[]): Columns | { readonly missing: string } | undefined {
  let missing: string | undefined;
  for (const [line, cells] of grid.entries()) {
    const heads = cells.map(plain);
    for (const { locale, code, now, amount } of headings) {
      const [codeAt, amountAt] = [heads.indexOf(code), heads.indexOf(amount)];
      if (codeAt !== -1 && amountAt !== -1) return { locale, line, code: codeAt, amount: amountAt, now: heads.indexOf(now) };
      if (codeAt !== amountAt) missing ??= codeAt === -1 ? code : amount;
    }
  }
  return missing === undefined ? undefined : { missing };
}

/** A new amount as an answer that keeps how sure it is and its note; or why it is none. */
function newAmount(text: string, row: AmountRow, locale: Locale): Answer | Because {
  const rule = { ...row.rule, locale };
  const read = parseNumber(text, rule);
  if (read.is === 'refused') return { code: 'refused', refusal: read, row };
  const because = doubtOf(read);
  if (because !== undefined) return { code: because };
  const format = createFormat(locale);
  const before = entryOf(row.answer, row.unit, format);
  const sure = before.sure === 'range' ? '' : before.sure;
  // As one would type it: a spreadsheet hands out digits that nobody wrote.
  const typed = read.is === 'value' ? format.typed(read.value, row.unit) : text;
  return answerOf({ ...before, text: typed, unknown: false, sure, low: '', high: '' }, rule) ?? { code: 'no-amount' };
}

/** What stands in the way of taking it as it is written. */
function doubtOf(read: ParsedNumber): 'two-ways' | 'not-plain' | 'odd' | 'no-amount' | undefined {
  switch (read.is) {
    case 'value':
      return read.other === undefined ? undefined : 'two-ways';
    case 'offer':
      return read.because === 'odd' ? 'odd' : 'not-plain';
    case 'open-range':
      return 'not-plain';
    case 'empty':
    case 'unknown':
      return 'no-amount';
    case 'range':
    case 'refused':
      return undefined;
  }
}

/** What a spreadsheet loses of digits by rounding for the screen. */
const rounding = 1e-6;

/** Whether the amount that the dossier has now was written over: that column is there to be read. */
function isChanged(text: string, row: AmountRow, locale: Locale): boolean {
  if (text === '') return false;
  const read = parseNumber(text, { unit: row.unit, locale });
  if (read.is !== 'value') return true;
  const { now } = row;
  return now === undefined || ![read.value, read.other ?? read.value].some((value) => Math.abs(value - now) <= rounding * Math.abs(now));
}
