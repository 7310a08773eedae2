import { describe, expect, it } from 'vitest';
import { countries, findCountry } from '../../src/reference/countries.ts';

describe('countries', () => {
  it('are each found by their code, and nothing else is', () => {
    expect(countries.map(({ iso2 }) => findCountry(iso2)?.iso2)).toEqual(countries.map(({ iso2 }) => iso2));
    expect(findCountry('EU')).toBeUndefined();
  });

  it('have names in every browser that knows the ISO codes', () => {
    const names = new Intl.DisplayNames('nl-BE', { type: 'region', fallback: 'none' });
    expect(countries.filter(({ iso2 }) => names.of(iso2) === undefined)).toEqual([]);
  });

  it('are in the European Union or not, as their regime says', () =>
    expect(countries.filter(({ eu, tradeRegime }) => eu !== (tradeRegime === 'EU'))).toEqual([]));

  it('keep growth of wages in local currency apart: Türkiye has 40 % in lira, and says so', () => {
    const { wageGrowthLocal } = findCountry('TR') ?? {};
    expect(wageGrowthLocal?.value).toBe(0.4);
    expect(wageGrowthLocal?.note).toContain('local currency');
  });

  it('have days under way for their usual way of travelling', () =>
    expect(countries.filter(({ transit, defaultMode }) => transit[defaultMode] === undefined).map(({ iso2 }) => iso2)).toEqual([]));

  it('take 47 days by sea from Shanghai round the Cape, as 45–48 were quoted in 2025, and no less than the 32 through Suez', () => {
    const { sea, seaSuez } = findCountry('CN')?.transit ?? {};
    expect(sea?.value).toBe(47);
    expect(sea?.low).toBe(32);
    expect(seaSuez?.value).toBe(32);
    expect(findCountry('BR')?.transit.seaSuez).toBeUndefined();
  });

  it('admit what is not known: Taiwan has no WorldRiskIndex', () => expect(findCountry('TW')?.hazard).toBeUndefined());
});
