import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { costDifferentialFrontier, fastCostAtFrontier } from '../../../src/engine/textbook/stock/cost-differential-frontier.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { frontierCases } from '../../../src/reference/published-cases/stock.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const numRuns = process.env['SOAK'] === undefined ? 300 : 100_000;
const weeks = 26;

/** Euro a piece in the first year of buying and of ordering too much or too little, from a slow source and from one that delivers at once. */
function costs(slow: number, fast: number, { price, salvage, perYear }: { price: number; salvage: number; perYear: number }) {
  const plan = planOf(
    'nearshore',
    { price: said(fast), leadTime: said(0), freight: said(0), duty: said(0), growth: said(0), months: said(0), switching: said(0) },
    'PL',
  );
  const draft = draftOf(
    {
      'origin.country': said('MA'),
      'purchase.amount': said(slow * 1000),
      'purchase.pieces': said(1000),
      'purchase.basis': said('free-on-board'),
      'freight.perPiece': said(0),
      'duty.rate': said(0),
      'delivery.leadTime': said(weeks),
      'market.salePrice': said(price),
      'stock.salvage': said(salvage),
      'demand.drift': said(perYear),
      'growth.far': said(0),
      'growth.near': said(0),
      'frame.discountRate': said(0),
      'frame.horizon': said(1),
    },
    [plan],
  );
  const table = baseCase(toInputs(dossierOf(draft), figures));
  const of = (option: string) =>
    ['purchase', 'mismatch'].reduce(
      (sum, element) =>
        sum + (table.bridge[table.options.indexOf(option) * table.elements.length + table.elements.indexOf(element)] ?? Number.NaN),
      0,
    ) / 1000;
  return { slow: of('stay'), fast: of('nearshore') };
}

describe('the frontier of the difference in cost', () => {
  it('is inverted exactly', () => {
    const part = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(part, part, fc.double({ min: 0, max: 1.5, noNaN: true }), (salvageOf, costOf, volatility) => {
        const price = 100;
        const cost = price * Math.max(costOf, 0.05);
        const salvage = cost * salvageOf;
        const slow = cost * (1 - costDifferentialFrontier({ price, cost, salvage, volatility, leadTime: 1 }));
        if (slow <= salvage * (1 + 1e-9)) return;
        expect(fastCostAtFrontier({ price, cost: slow, salvage, volatility, leadTime: 1 }) / cost).toBeCloseTo(1, 5);
      }),
      { numRuns },
    );
  });

  it.each(frontierCases)('makes the slow and the quick source tie within 2 % at its break-even: $topic', ({ inputs, expected }) => {
    const { price, cost, salvage, volatility, leadTime } = inputs;
    // The same spread of the forecast over half a year of waiting.
    const perYear = volatility * Math.sqrt(leadTime) * Math.sqrt(52 / weeks);
    const found = costs(cost * (1 - expected), cost, { price, salvage, perYear });
    expect(Math.abs(found.slow / found.fast - 1)).toBeLessThan(0.02);
  });
});
