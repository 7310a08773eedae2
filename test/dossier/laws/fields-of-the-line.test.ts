import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safetyStock } from '../../../src/engine/textbook/stock/safety-stock.ts';
import type { Answer } from '../../../src/dossier/draft/answer.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { anyDraft, sparseDraft } from '../../support/any-draft.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';
import { lawRuns } from '../../support/law-runs.ts';
import { part } from '../../support/table-figures.ts';

const purchase = { 'origin.country': said('CN'), 'purchase.amount': said(400_000), 'purchase.pieces': said(10_000) };
const tableOf = (answers: Readonly<Record<string, Answer>>, of: Readonly<Record<string, Answer>> = {}) =>
  baseCase(toInputs(dossierOf(draftOf({ ...purchase, ...answers }, [planOf('reshore-automated', of)])), figures));

describe('order size, spread of waiting and material brought in', () => {
  it('keeps four times the stock between orders, and clears a fourth as many, where twelve weeks and not three lie between them', () => {
    const [few, many] = [12, 3].map((weeks) => tableOf({ 'delivery.orderWeeks': said(weeks) }));
    const share = (element: string) =>
      (few === undefined ? 0 : part(few, 'stay', element)) / (many === undefined ? 0 : part(many, 'stay', element));
    expect(share('stock-cycle')).toBeCloseTo(4, 1);
    expect(share('brokerage')).toBeCloseTo(0.25, 9);
  });

  it('keeps a safety stock that grows with the spread of waiting as the textbook says', () => {
    const weekly = said(80);
    const held = (sd: number) =>
      part(tableOf({ 'delivery.waitingSd': said(sd), 'delivery.leadTime': said(9), 'demand.weeklySd': weekly }), 'stay', 'stock-safety');
    const stock = (leadTimeSd: number) =>
      safetyStock({ demandMean: 10_000 / 52, demandSd: 80, leadTimeMean: 9, leadTimeSd, serviceLevel: 0.95 });
    expect(held(4) / held(1)).toBeCloseTo(stock(4) / stock(1), 2);
  });

  it('pays 2 euro a piece for the material that is brought to the line, and nothing for it today', () => {
    const [without, brought] = [tableOf({}), tableOf({}, { 'inbound-material': said(2) })];
    expect(part(without, 'reshore-automated', 'inbound-material')).toBe(0);
    expect(part(brought, 'reshore-automated', 'inbound-material')).toBeGreaterThan(0);
    expect(part(brought, 'stay', 'inbound-material')).toBe(0);
  });

  it('never costs less with a wider spread of waiting, in any dossier', () => {
    fc.assert(
      fc.property(
        fc.oneof(sparseDraft, anyDraft),
        fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 4 })),
        (draft, [sd, more]) => {
          const costOf = (weeks: number) => {
            const reading = readDossier({ ...draft, answers: { ...draft.answers, 'delivery.waitingSd': said(weeks) } }, figures);
            const table = reading.ok ? baseCase(toInputs(reading.dossier, figures)) : undefined;
            return table === undefined || !table.options.includes('stay') ? 0 : part(table, 'stay', 'stock-safety');
          };
          expect(costOf(sd + more)).toBeGreaterThanOrEqual(costOf(sd));
        },
      ),
      lawRuns,
    );
  });
});
