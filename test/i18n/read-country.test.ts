import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { countryNames } from '../../src/i18n/country-names.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { createCountryReader } from '../../src/i18n/read-country.ts';
import { countryCodes } from '../../src/reference/countries/country-codes.ts';

const read = createCountryReader(countryNames('nl-BE'));
const codesOf = (typed: string) => {
  const found = read(typed);
  return 'codes' in found ? found.codes : [];
};

describe('reading a country', () => {
  it.each(locales)('knows every country with figures by its own name in %s, and is sure of it', (locale) => {
    const reader = createCountryReader(countryNames(locale));
    const format = createFormat(locale);
    const unsure = countryCodes.filter((code) => {
      const found = reader(format.country(code));
      return found.is !== 'country' || !found.sure || found.codes[0] !== code;
    });
    expect(unsure).toEqual([]);
  });

  it.each([
    ['VK', 'GB'],
    ['uk', 'GB'],
    ['Engeland', 'GB'],
    ['Écosse', 'GB'],
    ['u.s.', 'US'],
    ['U.S.A.', 'US'],
    ['VS', 'US'],
    ['DE', 'DE'],
    ['POL', 'PL'],
    ['Polska', 'PL'],
    ['Österreich', 'AT'],
    ['España', 'ES'],
    ['Kina', 'CN'],
    ['Holland', 'NL'],
    ['Ceylon', 'LK'],
    ['Siam', 'TH'],
    ['République de Corée', 'KR'],
    ['Made in Vietnam', 'VN'],
    ['fabriqué en Tunisie', 'TN'],
    ['uit Marokko', 'MA'],
    ['P.R.C.', 'CN'],
    ['China (Ningbo)', 'CN'],
    ['Istanbul, Turkije', 'TR'],
    ['Hong Kong, China', 'HK'],
    ['Noord-Ierland', 'GB'],
    ['Iran', 'IR'],
    ['Niger', 'NE'],
  ])('takes "%s" for %s', (typed, code) => expect(read(typed)).toEqual({ is: 'country', codes: [code], sure: true }));

  it.each([
    ['Shenzhen', ['CN']],
    ['China, klant in Lille', ['CN']],
    ['Korea', ['KP', 'KR']],
    ['Chinese', ['CN']],
    ['Poolse leverancier', ['PL']],
    ['fournisseur polonais', ['PL']],
    ['chinoise', ['CN']],
    ['Koreaans', ['KP', 'KR']],
    ['Istanbul, Griekenland', ['GR']],
  ])('only offers for "%s"', (typed, codes) => {
    expect(codesOf(typed).toSorted()).toEqual(codes);
    expect(read(typed)).toMatchObject({ is: 'country', sure: false });
  });

  it.each([
    ['Italië en Spanje', ['IT', 'ES']],
    ['Chine / Inde', ['CN', 'IN']],
    ['Poland or Czechia', ['PL', 'CZ']],
    ['Turkije, Egypte, Marokko', ['TR', 'EG', 'MA']],
  ])('reads several countries in "%s"', (typed, codes) => expect(read(typed)).toEqual({ is: 'several', codes }));

  it.each([
    'Azië',
    'South America',
    'Europe de l’Est',
    'EU',
    'Sovjet-Unie',
    'Yougoslavie',
    'DDR',
    'Benelux',
    'plusieurs pays',
    'various countries',
    'wereldwijd',
  ])('makes no country of "%s"', (typed) => expect(read(typed)).toEqual({ is: 'region' }));

  it.each(['', 'in', 'de', 'no', 'xx', 'ZZ', 'fabriek', 'Zwitserlant'])('does not know "%s" as it stands', (typed) =>
    expect(read(typed)).toEqual({ is: 'unknown' }),
  );
});
