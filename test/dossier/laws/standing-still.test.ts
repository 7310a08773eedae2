import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/dossier/draft/answer.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { anyDraft, sparseDraft } from '../../support/any-draft.ts';
import { dontKnow, dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';
import { lawRuns } from '../../support/law-runs.ts';
import { meanOf, figures as figuresOf, part, runOf } from '../../support/table-figures.ts';

const frames = { 'purchase.amount': said(408_000), 'purchase.pieces': said(6000), 'origin.country': said('VN') };
const tableOf = (what: string, answers: Readonly<Record<string, Answer>> = {}) =>
  runOf(
    toInputs(dossierOf(draftOf({ ...frames, 'standstill.what': said(what), ...answers }, [planOf('nearshore', {}, 'PL')])), figures),
    16,
    32,
  );

describe('standing still scales', () => {
  it('costs more when a line stops than when a product does, and more still when the whole firm does', () => {
    const [nothing, product, lineOf, firm] = ['nothing', 'one-product', 'one-line', 'whole-firm'].map((what) =>
      meanOf(figuresOf(tableOf(what), 'stay', 'outageCost')),
    );
    expect(nothing).toBe(0);
    expect(product).toBeGreaterThan(0);
    expect(lineOf).toBeCloseTo(2 * (product ?? Number.NaN), 4);
    expect(firm).toBeCloseTo(4 * (product ?? Number.NaN), 4);
  });

  it('loses no more in a week with a product than with a line, nor with a line than with the firm, whatever is told of turnover and sale price', () => {
    fc.assert(
      fc.property(fc.oneof(sparseDraft, anyDraft), (draft) => {
        const [product, lineOf, firm] = ['one-product', 'one-line', 'whole-firm'].map((what) => {
          const open = { 'standstill.turnover': dontKnow, 'standstill.weekCost': dontKnow };
          const reading = readDossier({ ...draft, answers: { ...draft.answers, ...open, 'standstill.what': said(what) } }, figures);
          return reading.ok ? reading.dossier.fields['standstill.weekCost'].likely : 0;
        });
        expect(product).toBeLessThanOrEqual((lineOf ?? Number.NaN) * (1 + 1e-9));
        expect(lineOf).toBeLessThanOrEqual((firm ?? Number.NaN) * (1 + 1e-9));
      }),
      lawRuns,
    );
  });

  it('is at most the margin of 35 % on what the firm turns over: 448,000 euro a year, with 63,600 of it bought', () => {
    const weekOf = (what: string) =>
      dossierOf(draftOf({ ...frames, 'purchase.amount': said(63_600), 'firm.turnover': said(448_000), 'standstill.what': said(what) }))
        .fields['standstill.weekCost'].likely;
    expect(weekOf('one-line')).toBeCloseTo((0.35 * 448_000) / 52, 0);
    expect(weekOf('whole-firm')).toBeCloseTo((0.35 * 448_000) / 52, 0);
    expect(weekOf('one-product')).toBeLessThan((0.35 * 448_000) / 52);
  });

  it('costs nothing to be late within the weeks that stock bridges, and air freight or lost sales where it does not', () => {
    const lateCost = (cover: number, late: number) =>
      part(
        tableOf('one-product', { 'standstill.after': said(cover), 'delivery.lateOfTen': said(late), 'freight.airShare': said(0) }),
        'stay',
        'late-deliveries',
      );
    expect(lateCost(3, 10)).toBe(0);
    expect(lateCost(1, 0)).toBe(0);
    expect(lateCost(1, 3)).toBeGreaterThan(0);
    expect(lateCost(1, 10)).toBeCloseTo((10 / 3) * lateCost(1, 3), 4);
    expect(lateCost(0, 3)).toBeGreaterThan(lateCost(1, 3));
  });

  it('makes staying dearer against a nearer maker when all ten deliveries are late instead of none, by at least 1 % of what it costs with a week of stock', () => {
    const gap = (cover: number, late: number) => {
      const table = tableOf('one-product', { 'standstill.after': said(cover), 'delivery.lateOfTen': said(late) });
      const [stay = Number.NaN, near = Number.NaN] = ['stay', 'nearshore'].map((option) => meanOf(figuresOf(table, option, 'pvCost')));
      return (near - stay) / stay;
    };
    expect(gap(1, 0) - gap(1, 10)).toBeGreaterThan(0.01);
    expect(gap(4, 0) - gap(4, 10)).toBeGreaterThan(0);
  });

  it('makes staying dearer with every delivery more that is late, in any dossier that pays the way itself', () => {
    fc.assert(
      fc.property(fc.oneof(sparseDraft, anyDraft), fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 10 })), (draft, [some, more]) => {
        // Where flying is told to cost less than the ordinary way, being late saves money.
        const ownWay = { 'purchase.basis': said('free-on-board'), 'origin.maker': said('supplier'), 'freight.perPiece': dontKnow };
        const costOf = (late: number) => {
          const reading = readDossier({ ...draft, answers: { ...draft.answers, ...ownWay, 'delivery.lateOfTen': said(late) } }, figures);
          return reading.ok ? meanOf(figuresOf(runOf(toInputs(reading.dossier, figures), 4, 8), 'stay', 'pvCost')) : 0;
        };
        const [few, many] = [costOf(some), costOf(Math.min(10, some + more))];
        expect(many).toBeGreaterThanOrEqual(few - 1e-9 * Math.abs(few));
      }),
      lawRuns,
    );
  });

  it('keeps stock for trouble only where something would stand still', () => {
    expect(part(tableOf('one-product'), 'stay', 'stock-cover')).toBeGreaterThan(0);
    expect(part(tableOf('nothing'), 'stay', 'stock-cover')).toBe(0);
  });
});
