import { describe, expect, it } from 'vitest';
import { countryArticles, withoutFrenchArticle } from '../../src/content/country-articles.ts';
import { countryInSentence } from '../../src/i18n/country-in-sentence.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { countryCodes } from '../../src/reference/countries/country-codes.ts';

const [dutch, french, english] = [createFormat('nl-BE'), createFormat('fr-BE'), createFormat('en-GB')];

describe('a country in a sentence', () => {
  it.each([
    ['PL', 'la Pologne'],
    ['PT', 'le Portugal'],
    ['MX', 'le Mexique'],
    ['IN', 'l’Inde'],
    ['US', 'les États-Unis'],
    ['NL', 'les Pays-Bas'],
    ['MT', 'Malte'],
    ['IL', 'Israël'],
  ])('takes the article of its gender and number in French: %s', (code, said) => {
    expect(countryInSentence(code, french)).toBe(said);
  });

  it('takes one in Dutch and English where the name asks for it', () => {
    expect(['US', 'GB', 'PL'].map((code) => countryInSentence(code, dutch))).toEqual([
      'de Verenigde Staten',
      'het Verenigd Koninkrijk',
      'Polen',
    ]);
    expect(['NL', 'US', 'PL'].map((code) => countryInSentence(code, english))).toEqual(['the Netherlands', 'the United States', 'Poland']);
  });

  it('is decided in French for every country with figures, once', () => {
    const decided = [...countryArticles['fr-BE'].keys(), ...withoutFrenchArticle];
    expect(decided.toSorted()).toEqual([...countryCodes].toSorted());
  });

  it('elides before a vowel, and nowhere else', () => {
    const name = (code: string) => french.country(code).normalize('NFD');
    const elided = countryCodes.filter((code) => countryArticles['fr-BE'].get(code) === 'l’');
    expect(elided.filter((code) => !/^[AEIOU]/.test(name(code)))).toEqual([]);
    const others = countryCodes.filter((code) => ['le', 'la'].includes(countryArticles['fr-BE'].get(code) ?? ''));
    expect(others.filter((code) => /^[AEIO]/.test(name(code)))).toEqual([]);
  });
});
