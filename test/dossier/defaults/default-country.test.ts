import { describe, expect, it } from 'vitest';
import { archetypes } from '../../../src/content/archetypes.ts';
import { defaultCountry, politicalCaution, proposeCountry } from '../../../src/dossier/defaults/default-country.ts';
import { figuresAt } from '../../../src/dossier/defaults/figures-at.ts';
import { countries, findCountry } from '../../../src/reference/countries.ts';
import { makerCountries } from '../../../src/reference/maker-countries.ts';
import { productIds } from '../../../src/reference/products.ts';
import { figures } from '../../support/draft-of.ts';

const from = (origin: string, product?: string) => ({ origin, product });
const near = (origin: string, product?: string) => defaultCountry('nearshore', from(origin, product), figures);
const friend = (origin: string, product?: string) => proposeCountry('friendshore', from(origin, product), figures);
const far = (origin: string, product?: string) => defaultCountry('elsewhere', from(origin, product), figures);

describe('the country a plan starts with', () => {
  it('follows the product group nearby: motors in Hungary, shoes in Portugal, furniture in Poland; metal products while it is not said', () => {
    expect(near('CN', 'electric-motors')).toBe('HU');
    expect(near('CN', 'shoes-leather')).toBe('PT');
    expect(near('CN', 'furniture')).toBe('PL');
    expect(near('VN')).toBe('CZ');
  });

  it('is where makers are and one would drive to: neither Morocco nor Tunisia for harnesses and workwear from Romania', () => {
    expect(near('RO', 'cable-harnesses')).toBe('HU');
    expect(near('RO', 'workwear')).toBe('PT');
  });

  it('follows the product group among far partner countries: chips in Taiwan, magnets in Japan, wood in Canada', () => {
    expect(friend('CN', 'semiconductors')).toEqual({ country: 'TW', because: 'ally' });
    expect(friend('TW', 'semiconductors')).toEqual({ country: 'KR', because: 'ally' });
    expect(friend('CN', 'permanent-magnets-ndfeb')).toEqual({ country: 'JP', because: 'ally' });
    expect(friend('CN', 'wood-paper')).toEqual({ country: 'CA', because: 'ally' });
  });

  it('is said to be no ally where none makes such goods: clothing in Vietnam, from there in Mauritius, both with an agreement', () => {
    expect(friend('CN', 'workwear')).toEqual({ country: 'VN', because: 'agreement' });
    expect(friend('VN', 'knitwear')).toEqual({ country: 'MU', because: 'agreement' });
  });

  it('is none where nothing there makes such goods: no ally for concrete or repair, nobody far away for arms', () => {
    expect(friend('CN', 'construction-materials')).toBeUndefined();
    expect(friend('CN', 'repair-installation')).toBeUndefined();
    expect(far('US', 'defence-security')).toBeUndefined();
  });

  it('is far away the cheapest hour among those that make such goods', () => {
    expect(far('CN', 'metal-products')).toBe('IN');
    expect(far('CN', 'semiconductors')).toBe('PH');
    expect(far('CN', 'titanium-parts')).toBeUndefined();
  });

  it('is never where it comes from, nor under sanctions, whatever the product', () => {
    const banned = new Set<string>(countries.filter(({ tradeRegime }) => tradeRegime === 'SANCTIONED').map(({ iso2 }) => iso2));
    const moves = archetypes.map(({ id }) => id).filter((id) => ['nearshore', 'friendshore', 'elsewhere', 'diversify'].includes(id));
    for (const { iso2 } of countries)
      for (const product of productIds)
        for (const id of moves) {
          const country = defaultCountry(id, from(iso2, product), figures);
          expect(country === iso2 || banned.has(country ?? '')).toBe(false);
        }
  });

  it('is found nearby for every product group, from China', () =>
    expect(productIds.filter((product) => near('CN', product) === undefined)).toEqual([]));

  it('is the cheapest hour again with the figures of 25 November 2026: Poland and Taiwan, whatever the product', () => {
    const before = figuresAt('2026-11-25', figures);
    expect(proposeCountry('nearshore', from('VN', 'shoes-leather'), before)).toEqual({ country: 'PL', because: 'cheapest' });
    expect(proposeCountry('friendshore', from('VN', 'shoes-leather'), before)).toEqual({ country: 'TW', because: 'cheapest' });
  });
});

describe('countries with makers', () => {
  it('are all countries with figures, each named once a list', () => {
    const lists = [
      ...Object.values(makerCountries.byProduct).flatMap(({ near: nearby, friend: friends }) => [nearby, friends]),
      ...Object.values(makerCountries.farOfSector),
      ...Object.values(makerCountries.farOfProduct),
    ];
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.filter((code) => findCountry(code) === undefined)).toEqual([]);
    }
  });
});

describe('a political caution', () => {
  const of = (code: string) => {
    const country = findCountry(code);
    return country && politicalCaution(country);
  };
  it.each([
    ['TW', 'contested'],
    ['CN', 'at-odds'],
    ['TR', 'unrest'],
    ['VN', 'no-ally'],
    ['JP', undefined],
    ['PL', undefined],
  ])('of %s is %s', (code, caution) => expect(of(code)).toBe(caution));
});
