import { describe, expect, it } from 'vitest';
import { amountRows } from '../../../../../src/features/scan/check/amounts/amount-rows.ts';
import { readAmounts, type AmountsRead, type Headings } from '../../../../../src/features/scan/check/amounts/read-amounts.ts';
import { withAmounts } from '../../../../../src/features/scan/check/amounts/with-amounts.ts';
import { differencesOf } from '../../../../../src/dossier/draft/difference.ts';
import { draftOf, figures, planOf, said } from '../../../../support/draft-of.ts';

const headings: readonly Headings[] = [
  { locale: 'nl-BE', code: 'Code', now: 'Nu', amount: 'Nieuw' },
  { locale: 'en-GB', code: 'Code', now: 'Now', amount: 'New' },
];
const draft = draftOf(
  { 'purchase.amount': said(180_000), 'purchase.pieces': said(12_000), 'delivery.leadTime': { ...said(10), note: 'ERP' } },
  [planOf('nearshore', { price: said(18) })],
);
const plan = draft.plans[0]?.id ?? '';
const rows = amountRows(draft, figures);
const read = (grid: readonly (readonly string[])[]) => readAmounts(grid, rows, headings);
const inDutch = (...lines: readonly (readonly string[])[]) => read([['Code', 'Nu', 'Nieuw'], ...lines]);

function taken(found: AmountsRead) {
  if (!found.ok) throw new Error(found.reason);
  return found.changes.map(({ row, answer }) => [row.code, answer.value]);
}
function refused(found: AmountsRead) {
  if (!found.ok) throw new Error(found.reason);
  return found.notTaken.map(({ line, because }) => [line, because.code === 'refused' ? because.refusal.reason : because.code]);
}

describe('a sheet of amounts that is read back', () => {
  it('has a row for every amount that is asked, and none for costs that nobody told', () => {
    const codes = rows.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['purchase.amount', 'delivery.leadTime', `${plan}/price`, `${plan}/duty`]));
    expect(codes).not.toContain('purchase.rate'); // asked only of another currency
    expect(codes.some((code) => code.startsWith('cost.'))).toBe(false);
  });

  it('takes what is new and only that, in the language of its headings', () => {
    expect(taken(inDutch(['purchase.amount', '180000', '1500,5'], [`${plan}/price`, '18', ''], [`${plan}/duty`, '', '4,5%']))).toEqual([
      ['purchase.amount', 1500.5],
      [`${plan}/duty`, 0.045],
    ]);
    expect(
      taken(
        read([
          ['Now', 'New', 'Code'],
          ['180000', '1500.5', 'purchase.amount'],
        ]),
      ),
    ).toEqual([['purchase.amount', 1500.5]]);
  });

  it('does not guess whether a mark is of thousands or of decimals, in either language', () => {
    expect(refused(inDutch(['purchase.amount', '', '1.500'], ['purchase.pieces', '', '12.345,5']))).toEqual([[2, 'two-ways']]);
    expect(
      refused(
        read([
          ['Code', 'New'],
          ['purchase.amount', '1,500'],
          ['purchase.pieces', '12,345.5'],
        ]),
      ),
    ).toEqual([[2, 'two-ways']]);
    expect(refused(inDutch([`${plan}/duty`, '', '0,05']))).toEqual([[2, 'two-ways']]); // five per cent, or a twentieth of one
  });

  it('says by the row of the spreadsheet what it does not take, and why', () => {
    const found = inDutch(
      ['purchase.amount', '180000', 'veel'],
      ['', '', ''],
      ['', '', '12'],
      ['purchase.rate', '', '0,9'],
      ['delivery.leadTime', '10', '500'],
      ['purchase.pieces', '', '12 x 1000'],
      [`${plan}/price`, '18', '18000'],
      ['stock.weeks', '', 'weet niet'],
    );
    expect(refused(found)).toEqual([
      [2, 'not-a-number'],
      [4, 'no-code'],
      [5, 'unknown-code'],
      [6, 'above-maximum'],
      [7, 'not-plain'],
      [8, 'odd'],
      [9, rows.some(({ code }) => code === 'stock.weeks') ? 'no-amount' : 'unknown-code'],
    ]);
    expect(taken(found)).toEqual([]);
  });

  it('takes none of two rows that tell one amount differently, and once what both tell', () => {
    expect(refused(inDutch(['purchase.amount', '', '1000'], ['purchase.amount', '', '2000']))).toEqual([
      [2, 'twice'],
      [3, 'twice'],
    ]);
    expect(taken(inDutch(['purchase.amount', '', '1000'], ['purchase.amount', '', '1000']))).toEqual([['purchase.amount', 1000]]);
  });

  it('sees an amount that was written in the column that shows the dossier', () => {
    expect(refused(inDutch(['purchase.amount', '175000', ''], ['purchase.pieces', '12000', ''], ['delivery.leadTime', '', '']))).toEqual([
      [2, 'now-changed'],
    ]);
  });

  it('counts apart what is the same already, whatever else stands in the sheet', () => {
    const found = read([
      ['Bedragen van Jan', ''],
      ['Nieuw', 'Opmerking', 'Code'],
      ['12000', '=cmd|1', 'purchase.pieces'],
    ]);
    expect(found).toEqual({ ok: true, changes: [], same: 1, notTaken: [] });
  });

  it('names the column that is missing, and knows what is no such sheet', () => {
    expect(
      read([
        ['Nu', 'Nieuw'],
        ['1', '2'],
      ]),
    ).toEqual({ ok: false, reason: 'missing-column', column: 'Code' });
    expect(
      read([
        ['Code', 'Nu'],
        ['purchase.amount', '2'],
      ]),
    ).toEqual({ ok: false, reason: 'missing-column', column: 'Nieuw' });
    expect(read([['Naam'], ['x']])).toEqual({ ok: false, reason: 'not-a-template' });
    expect(read([])).toEqual({ ok: false, reason: 'not-a-template' });
  });

  it('keeps the note and how sure an answer was, and leaves all else of the dossier alone', () => {
    const found = inDutch(['delivery.leadTime', '10', '14'], [`${plan}/price`, '18', '17 - 21']);
    if (!found.ok) throw new Error(found.reason);
    const after = withAmounts(draft, found.changes);
    expect(after.answers['delivery.leadTime']).toEqual({ value: 14, text: '14', locale: 'nl-BE', sure: 'exact', note: 'ERP' });
    expect(after.plans[0]?.answers.price).toMatchObject({ value: 19, sure: 'range', low: 17, high: 21 });
    expect(differencesOf(draft, after)).toHaveLength(2);
  });
});
