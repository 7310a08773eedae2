import { describe, expect, it } from 'vitest';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import type { Amount } from '../../../src/engine/model/estimate.ts';
import { exampleIds } from '../../../src/dossier/examples/load-example.ts';
import { exampleInputs } from '../../support/example-inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const answers = {
  'purchase.amount': said(100_000),
  'purchase.pieces': said(1000),
  'shipment.kilogramsPerPiece': said(3),
  'freight.airShare': said(0),
};
const sourcesOf = (draft: Parameters<typeof dossierOf>[0]) =>
  new Map(toInputs(dossierOf(draft), figures).options.map(({ id, sources }) => [id, sources[0]]));

/** At likely values: every product of this amount is a constant times estimates that are exact here. */
const ofKilograms = (amount: Amount | undefined) =>
  (amount ?? []).reduce((sum, { factor, of }) => sum + factor * (of.length === 0 ? 1 : 3), 0);

describe('carbon of a piece', () => {
  it.each(exampleIds)('is in %s what transport emits and then what making it emits, product by product', async (id) => {
    const { options } = await exampleInputs(id);
    for (const { carbonPerPiece, transportCarbonPerPiece } of options.flatMap(({ sources }) => sources)) {
      expect(carbonPerPiece.slice(0, transportCarbonPerPiece.length)).toEqual(transportCarbonPerPiece);
      expect(carbonPerPiece.length - transportCarbonPerPiece.length).toBe(1);
    }
  });

  it('is by sea from Vietnam, on a large ship: 3 kg × kilometres × 0.01553 kg a tonne-kilometre, fuel made in proportion', () => {
    const today = sourcesOf(draftOf(answers)).get('stay');
    const kilometres = figures.findCountry('VN')?.distances.sea?.value ?? Number.NaN;
    expect(ofKilograms(today?.transportCarbonPerPiece) / ((3 / 1000) * kilometres)).toBeCloseTo(0.01553, 5);
  });

  it('is from Egypt what the average container ship burns', () => {
    const nearby = sourcesOf(draftOf(answers, [planOf('nearshore', {}, 'EG')])).get('nearshore');
    const kilometres = figures.findCountry('EG')?.distances.sea?.value ?? Number.NaN;
    expect(ofKilograms(nearby?.transportCarbonPerPiece) / ((3 / 1000) * kilometres)).toBeCloseTo(0.01977, 9);
  });

  it('has the same energy in making everywhere, at the carbon of the grid there', () => {
    const sources = sourcesOf(draftOf(answers, [planOf('nearshore', {}, 'PL'), planOf('reshore-buy')]));
    const making = (id: string) => {
      const source = sources.get(id);
      return ofKilograms(source?.carbonPerPiece) - ofKilograms(source?.transportCarbonPerPiece);
    };
    const grid = (country: string) => figures.findCountry(country)?.gridCarbon.value ?? Number.NaN;
    expect(making('nearshore') / making('reshore-buy')).toBeCloseTo(grid('PL') / grid('BE'), 9);
  });
});
