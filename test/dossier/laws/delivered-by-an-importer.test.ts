import { describe, expect, it } from 'vitest';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'origin.country': said('CN'), 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const elements = (answers: object, id = 'stay') => {
  const inputs = toInputs(dossierOf(draftOf({ ...purchase, ...answers }, [planOf('nearshore', {}, 'PL')])), figures);
  return inputs.options.find((option) => option.id === id)?.sources.flatMap(({ lines }) => lines.map(({ element }) => element)) ?? [];
};
const ownCare = ['air', 'travel', 'coordination', 'brokerage', 'freight', 'duty'];

describe('who buys delivered, through an importer', () => {
  it('pays no air, visits, follow-up or clearance of his own', () => {
    expect(elements({ 'origin.maker': said('importer') }).filter((element) => ownCare.includes(element))).toEqual([]);
  });

  it('pays air where he says so, and what he tells of hours of his own', () => {
    const told = elements({ 'origin.maker': said('importer'), 'freight.airShare': said(0.05), 'cost.management': said(4000) });
    expect(told).toContain('air');
    expect(told).toContain('management');
  });

  it('pays for visits and follow-up of another maker, whom nobody follows up for him', () => {
    expect(elements({ 'origin.maker': said('importer') }, 'nearshore')).toEqual(expect.arrayContaining(['travel', 'coordination']));
  });
});
