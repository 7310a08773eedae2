import { describe, expect, it } from 'vitest';
import { archetypes } from '../../../src/content/archetypes.ts';
import { defaultCountry } from '../../../src/dossier/defaults/default-country.ts';
import { countries } from '../../../src/reference/countries.ts';
import { figures } from '../../support/draft-of.ts';

describe('the country a plan starts with', () => {
  it('is Poland nearby: cheapest hour within three days by road and with logistics of 3.6 or better', () => {
    expect(defaultCountry('nearshore', 'VN', figures)).toBe('PL');
  });

  it('is Taiwan among far partner countries', () => {
    expect(defaultCountry('friendshore', 'VN', figures)).toBe('TW');
  });

  it.each(['PL', 'TW', 'BE', 'CN'])('is never %s when it comes from there', (origin) => {
    expect(defaultCountry('nearshore', origin, figures)).not.toBe(origin);
    expect(defaultCountry('friendshore', origin, figures)).not.toBe(origin);
  });

  it('is never a country under sanctions, wherever it comes from', () => {
    const banned = new Set<string>(countries.filter(({ tradeRegime }) => tradeRegime === 'SANCTIONED').map(({ iso2 }) => iso2));
    for (const { iso2 } of countries.filter((country) => !banned.has(country.iso2))) {
      for (const { id } of archetypes) expect(banned.has(defaultCountry(id, iso2, figures) ?? '')).toBe(false);
    }
  });

  it('says so when the rule finds none', () => {
    expect(defaultCountry('friendshore', 'VN', { countries: [] })).toBeUndefined();
  });
});
