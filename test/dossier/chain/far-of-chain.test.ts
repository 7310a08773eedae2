import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { farOfChain, farWith } from '../../../src/dossier/chain/far-of-chain.ts';
import type { Site } from '../../../src/dossier/draft/chain-schema.ts';

const isEuropean = (country: string) => ['BE', 'PL', 'DE'].includes(country);
const far = (sites: readonly Site[]) => farOfChain(sites, isEuropean);
/** With an open part that is far for 40 %. */
const wholly = (sites: readonly Site[], makers: number) => {
  const { told, open } = farWith(far(sites), makers);
  return told + 0.4 * open;
};

describe('what of the value comes from far', () => {
  it('stays 0.4 + 0.6 × 40 % = 64 % with one far part of 40 % and a maker in Europe', () => {
    expect(wholly([{ tier: 2, country: 'TW', share: 0.4 }], 0)).toBeCloseTo(0.64, 12);
  });

  it('is all of it with a far maker and one far part, and 60 % where the part is European', () => {
    expect(wholly([{ tier: 2, country: 'TW', share: 0.4 }], 1)).toBeCloseTo(1, 12);
    expect(wholly([{ tier: 2, country: 'PL', share: 0.4 }], 1)).toBeCloseTo(0.6, 12);
  });

  it('counts what a European part buys far away: (0.5 − 0.2) × 0 + 0.2 × 1', () => {
    const sites: readonly Site[] = [
      { tier: 2, country: 'PL', share: 0.5 },
      { tier: 3, country: 'CN', share: 0.2 },
    ];
    expect(far(sites).behind.told).toBeCloseTo(0.2, 12);
    expect(wholly(sites, 0)).toBeCloseTo(0.2 + 0.5 * 0.4, 12);
  });

  it('counts a far part also where nobody filled in the tier before it', () => {
    expect(far([{ tier: 3, country: 'CN', share: 0.2 }])).toMatchObject({ behind: { told: 0.2, open: 0 }, bought: 0.2 });
  });

  it('keeps a part without a place open', () => {
    expect(far([{ tier: 2, share: 0.3 }]).behind).toEqual({ told: 0, open: 0.3 });
  });

  it('is the usual share without any site behind the maker', () => {
    expect(wholly([{ tier: 1, country: 'CN', share: 1 }], 0)).toBeCloseTo(0.4, 12);
  });

  it('reads where the makers are, by their shares', () => {
    const makers: readonly Site[] = [
      { tier: 1, country: 'CN', share: 0.75 },
      { tier: 1, country: 'PL', share: 0.25 },
    ];
    expect(far(makers).makers).toBeCloseTo(0.75, 12);
    expect(far([{ tier: 1 }]).makers).toBeUndefined();
  });

  const site: fc.Arbitrary<Site> = fc.record(
    {
      tier: fc.integer({ min: 1, max: 4 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      country: fc.constantFrom('BE', 'PL', 'CN', 'TW'),
    },
    { requiredKeys: ['tier'] },
  );

  it('is a share, and never falls when a far site is added', () => {
    const makers = fc.double({ min: 0, max: 1, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(site, { maxLength: 12 }), makers, share, fc.integer({ min: 2, max: 4 }), (sites, part, more, tier) => {
        const before = wholly(sites, part);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1 + 1e-9);
        expect(wholly([...sites, { tier, country: 'CN', share: more }], part)).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });
});
