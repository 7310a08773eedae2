import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { products, type ProductId } from '../../../src/reference/products.ts';
import { sectors } from '../../../src/reference/sectors.ts';
import { anyDraft, sparseDraft } from '../../support/any-draft.ts';
import { dontKnow, dossierOf, draftOf, figures, said } from '../../support/draft-of.ts';
import { lawRuns } from '../../support/law-runs.ts';
import { part, runOf } from '../../support/table-figures.ts';

const daysPerWait = 12 * 7;
const ofSector = (id: string) => sectors.find((sector) => sector.id === id)?.ageing.value ?? Number.NaN;
const ageingOf = (product: ProductId, weeks: number) =>
  dossierOf(
    draftOf({ product: said(product), 'origin.country': said('CN'), 'purchase.amount': said(100_000), 'delivery.leadTime': said(weeks) }),
  ).fields['stock.obsolescence'].likely;

describe('what a wait ages away', () => {
  it('is little for metal and several times more for fashion and electronics', () => {
    for (const dear of ['C14', 'C15', 'C26'])
      for (const metal of ['C24', 'C25']) expect(ofSector(dear) / ofSector(metal)).toBeGreaterThan(3);
    expect(ageingOf('knitwear', 12) / ageingOf('metal-products', 12)).toBeCloseTo(8, 9);
    expect(ageingOf('pcb-assemblies', 12) / ageingOf('metal-products', 12)).toBeCloseTo(6, 9);
    expect(ageingOf('workwear', 12)).toBeLessThan(ageingOf('knitwear', 12));
  });

  it('is in no sector more in a day than the 0.6 % that a day of transport is worth at the least, all causes together', () => {
    for (const { ageing } of [...sectors, ...products]) expect((ageing?.high ?? 0) / daysPerWait).toBeLessThan(0.006);
  });

  it('grows with the wait and nothing else, in any dossier', () => {
    fc.assert(
      fc.property(fc.oneof(sparseDraft, anyDraft), fc.integer({ min: 1, max: 50 }), (draft, weeks) => {
        const shareAt = (wait: number) => {
          const answers = { ...draft.answers, 'delivery.leadTime': said(wait), 'stock.obsolescence': dontKnow };
          const reading = readDossier({ ...draft, answers }, figures);
          return reading.ok ? reading.dossier.fields['stock.obsolescence'].likely : undefined;
        };
        const [once, twice] = [shareAt(weeks), shareAt(2 * weeks)];
        // Not of what no dossier is read from, nor of what is held at the most that a share may be.
        fc.pre(once !== undefined && twice !== undefined && twice < 0.9);
        expect(twice).toBeCloseTo(2 * (once ?? Number.NaN), 9);
      }),
      lawRuns,
    );
  });

  it('comes with stock to 0.4 to 0.8 % of the value a week for metal goods that are paid with the order, as published for goods that sell steadily', () => {
    const cost = (weeks: number) => {
      const inputs = toInputs(
        dossierOf(
          draftOf({
            product: said('metal-products'),
            'origin.country': said('CN'),
            'purchase.amount': said(100_000),
            'purchase.pieces': said(1000),
            'delivery.leadTime': said(weeks),
            'payment.beforehand': said(1),
          }),
        ),
        figures,
      );
      const table = runOf(inputs, 64, 8);
      const sum = (elements: readonly string[]) => elements.reduce((all, element) => all + part(table, 'stay', element), 0);
      return {
        waiting: sum(['stock-transit', 'stock-safety', 'stock-capital', 'obsolescence']),
        goods: part(table, 'stay', 'purchase'),
      };
    };
    const [before, after] = [cost(12), cost(16)];
    const perWeek = (after.waiting - before.waiting) / 4 / before.goods;
    expect(perWeek).toBeGreaterThan(0.004);
    expect(perWeek).toBeLessThan(0.008);
  });
});
