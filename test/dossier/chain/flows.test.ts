import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsOf, stopsOfTiers } from '../../../src/dossier/chain/flows.ts';
import type { Site } from '../../../src/dossier/draft/chain-schema.ts';

const flows = (sites: readonly Site[]) => flowsOf(stopsOfTiers(sites), 'BE');

describe('what goes from where to where', () => {
  it('goes to the makers of the next tier by their shares: 0.4 × 3/4 and 0.4 × 1/4', () => {
    const found = flows([
      { tier: 1, country: 'VN', share: 0.75 },
      { tier: 1, country: 'PL', share: 0.25 },
      { tier: 2, country: 'CN', share: 0.3 },
      { tier: 2, country: 'CN', share: 0.1 },
      { tier: 2, country: 'TW' },
    ]);
    expect(found.map(({ from, to, share }) => [from.country, to.country, Number(share.toFixed(6))])).toEqual([
      ['VN', 'BE', 0.75],
      ['PL', 'BE', 0.25],
      ['CN', 'VN', 0.3],
      ['CN', 'PL', 0.1],
    ]);
  });

  it('passes over a tier that nobody filled in', () => {
    expect(flows([{ tier: 3, country: 'CN', share: 0.2 }])).toEqual([
      { from: { tier: 3, country: 'CN' }, to: { tier: 0, country: 'BE' }, share: 0.2 },
    ]);
  });

  it('delivers from every tier what its sites are paid', () => {
    const site = fc.record({
      tier: fc.integer({ min: 1, max: 4 }),
      country: fc.constantFrom('CN', 'TW', 'PL', undefined),
      share: fc.integer({ min: 1, max: 100 }).map((part) => part / 100),
    });
    fc.assert(
      fc.property(fc.array(site, { maxLength: 12 }), (sites) => {
        for (const tier of [1, 2, 3, 4]) {
          const paid = sites.reduce((sum, one) => sum + (one.tier === tier ? one.share : 0), 0);
          const sent = flows(sites).reduce((sum, { from, share }) => sum + (from.tier === tier ? share : 0), 0);
          expect(sent).toBeCloseTo(paid, 9);
        }
      }),
    );
  });
});
