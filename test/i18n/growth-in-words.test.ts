import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import { parseNumber } from '../../src/i18n/parse-number.ts';

const read = (text: string, locale: Locale) => parseNumber(text, { locale, unit: '1/yr', bounds: [-0.2, 0.5], plausible: [-0.05, 0.15] });

describe('growth in words', () => {
  it.each([
    ['nl-BE', 'daling van 3%', -0.03],
    ['nl-BE', '3 % minder', -0.03],
    ['nl-BE', 'groei 5%', 0.05],
    ['nl-BE', 'stabiel', 0],
    ['fr-BE', 'baisse de 3 %', -0.03],
    ['fr-BE', '3 % de moins', -0.03],
    ['fr-BE', 'en hausse de 4 %', 0.04],
    ['en-GB', 'down 3%', -0.03],
    ['en-GB', '3% lower', -0.03],
    ['en-GB', 'up 4%', 0.04],
    ['en-GB', 'flat', 0],
  ] as const)('knows in %s which way "%s" goes', (locale, text, value) =>
    expect(read(text, locale)).toMatchObject({ is: 'value', value: expect.closeTo(value, 12) }),
  );

  it('turns a range around with its sign', () =>
    expect(read('daling van 3 à 5 %', 'nl-BE')).toMatchObject({
      is: 'range',
      low: expect.closeTo(-0.05, 12),
      high: expect.closeTo(-0.03, 12),
    }));

  it('keeps within the limits of the field, and warns of a steep fall', () => {
    expect(read('daling van 15 %', 'nl-BE')).toMatchObject({ is: 'value', warning: 'implausible' });
    expect(read('daling van 40 %', 'nl-BE').is).not.toBe('value');
  });

  it('does not decide between two words that contradict each other', () =>
    expect(read('groei of daling van 3 %', 'nl-BE').is).not.toBe('value'));

  it('says nothing of a share, which cannot be below nothing', () =>
    expect(parseNumber('3 % minder', { locale: 'nl-BE', unit: '1', bounds: [0, 1] }).is).not.toBe('value'));
});

describe('French numbers above sixty', () => {
  it.each([
    ['quatre-vingt-dix', 90],
    ['quatre-vingt-dix-sept', 97],
    ['soixante-dix', 70],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix mille', 90_000],
  ])('are read with hyphens: %s', (text, value) =>
    expect(parseNumber(text, { locale: 'fr-BE', unit: 'EUR/yr' })).toMatchObject({ is: 'value', value }),
  );
});
