import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/content/fields.ts';
import { resolveField } from '../../../src/dossier/defaults/resolve.ts';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { findCountry } from '../../../src/reference/countries.ts';
import { dossierOf, draftOf, figures, said } from '../../support/draft-of.ts';

const frames = { 'purchase.amount': said(408_000), 'purchase.pieces': said(6000), 'shipment.kilogramsPerPiece': said(3) };
const valueOf = (field: FieldId, answers: Draft['answers']) => resolveField(field, draftOf({ ...frames, ...answers }), figures).likely;

/** What must be another number after the change, and what must not. */
const changes: readonly (readonly [what: string, before: Draft['answers'], after: Draft['answers'], moves: readonly FieldId[]])[] = [
  [
    'the country',
    { 'origin.country': said('CN') },
    { 'origin.country': said('PL') },
    ['delivery.leadTime', 'delivery.lateOfTen', 'freight.perPiece', 'freight.airShare', 'outage.perYear', 'quality.rejectShare'],
  ],
  [
    'the product and so the sector',
    { product: said('workwear'), 'shipment.kilogramsPerPiece': { unknown: true } },
    { product: said('electric-motors'), 'shipment.kilogramsPerPiece': { unknown: true } },
    ['duty.rate', 'content.labourShare', 'shipment.kilogramsPerPiece', 'freight.perPiece'],
  ],
  [
    'the mode, from sea to rail',
    { 'origin.country': said('CN') },
    { 'origin.country': said('CN'), 'shipment.mode': said('rail') },
    ['delivery.leadTime', 'delivery.lateOfTen', 'freight.perPiece'],
  ],
  [
    'the mode, from sea to air',
    { 'origin.country': said('CN') },
    { 'origin.country': said('CN'), 'shipment.mode': said('air') },
    ['delivery.leadTime', 'delivery.lateOfTen', 'freight.perPiece', 'freight.airShare'],
  ],
];

describe('defaults that think', () => {
  it.each(changes)('follow %s', (_, before, after, moves) => {
    for (const field of moves) expect({ field, is: valueOf(field, after) }).not.toEqual({ field, is: valueOf(field, before) });
  });

  it.each(changes)('leave the own figures alone when %s changes', (_, before, after, moves) => {
    const own = Object.fromEntries(moves.map((field, at) => [field, said(0.01 * (at + 1))]));
    for (const answers of [before, after]) {
      const { fields } = dossierOf(draftOf({ ...frames, ...answers, ...own }));
      for (const [at, field] of moves.entries()) {
        expect({ field, is: fields[field].likely, from: fields[field].from }).toEqual({ field, is: 0.01 * (at + 1), from: 'answer' });
      }
    }
  });
});

describe('the way of travelling', () => {
  const china = { 'origin.country': said('CN') };
  const by = (mode: string) => ({ ...china, 'shipment.mode': said(mode) });

  it('starts as the usual one of the country', () => {
    expect(resolveField('shipment.mode', draftOf(china), figures).value).toBe('sea');
    expect(resolveField('shipment.mode', draftOf({ 'origin.country': said('PL') }), figures).value).toBe('road');
    expect(resolveField('shipment.mode', draftOf(by('air')), figures).value).toBe('sea');
  });

  it('takes 4 + 1.5 weeks and 22 days from China by rail, 4 + 0.7 weeks and 4 days by air', () => {
    expect(valueOf('delivery.leadTime', by('rail'))).toBeCloseTo(5.5 + (22 * 52) / 365, 4);
    expect(valueOf('delivery.leadTime', by('air'))).toBeCloseTo(4.7 + (4 * 52) / 365, 4);
  });

  it('costs 3 kg × 3.1 euro by air', () => {
    expect(valueOf('freight.perPiece', by('air'))).toBeCloseTo(9.3, 10);
  });

  it('changes nothing where no such way exists', () => {
    expect(findCountry('CN')?.transit.road).toBeUndefined();
    expect(valueOf('delivery.leadTime', by('road'))).toBe(valueOf('delivery.leadTime', china));
  });

  it('stops other trouble on the way, and emits twenty times as much by air as by sea round the Cape on a large ship', () => {
    const todayBy = (answers: Draft['answers']) =>
      toInputs(dossierOf(draftOf({ ...frames, ...answers }, [])), figures).options[0]?.sources[0];
    expect(todayBy(china)?.events).toContain('route:suez');
    expect(todayBy(by('air'))?.events).toContain('route:air');
    expect(todayBy(by('rail'))?.events).toContain('route:rail');
    const carbon = (answers: Draft['answers']) =>
      (todayBy({ ...answers, 'freight.airShare': said(0) })?.carbonPerPiece ?? []).map(({ factor }) => factor)[0] ?? 0;
    const ratio = carbon(by('air')) / carbon(china);
    expect(ratio).toBeCloseTo((8981 * 0.89939) / (25_758 * 0.01266 * (1 + 0.00365 / 0.01612)), 3);
  });
});

describe('what a default rests on', () => {
  const papersOf = (field: FieldId, answers: Draft['answers'] = {}) => resolveField(field, draftOf({ ...frames, ...answers }), figures);

  it('is an assumption where a formula of ours works it out, with the publications behind it', () => {
    expect(papersOf('outage.perYear')).toMatchObject({
      status: 'assumption',
      workedOutFrom: ['world-bank-governance-2023', 'world-risk-2023'],
    });
    expect(papersOf('outage.perYear', { 'outage.count': said('1') }).workedOutFrom).toEqual([
      'world-bank-governance-2023',
      'world-risk-2023',
    ]);
    expect(papersOf('delivery.lateOfTen').workedOutFrom).toEqual(['world-bank-logistics-2023']);
    expect(papersOf('freight.perPiece').workedOutFrom).toContain('drewry-press');
  });

  it('is as sure as the weaker of two figures where it is plain arithmetic: a duty times all of it', () => {
    // Glass has no heading of its own: the average of its group, read at second hand; from China all of it applies.
    const found = papersOf('duty.rate', { product: said('glass'), 'origin.country': said('CN') });
    expect(found).toMatchObject({ status: 'secondary', source: 'wto-tariffs-2017' });
    expect(papersOf('duty.rate', { product: said('workwear'), 'origin.country': said('CN') }).status).toBe('assumption');
  });

  it('is nothing but a judgement where no publication stands behind it', () => {
    expect(papersOf('standstill.lostShare').workedOutFrom).toBeUndefined();
  });
});
