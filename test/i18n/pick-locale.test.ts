import { expect, it } from 'vitest';
import { pickLocale } from '../../src/i18n/pick-locale.ts';

it.each([
  ['what was chosen', 'fr-BE', ['en-US'], 'fr-BE'],
  ['the first language that exists here', undefined, ['de-DE', 'en-US', 'nl'], 'en-GB'],
  ['Dutch of the Netherlands', undefined, ['nl-NL'], 'nl-BE'],
  ['Dutch when nothing fits', undefined, ['de', 'ja'], 'nl-BE'],
  ['the browser when the choice is not one', 'xx', ['fr'], 'fr-BE'],
  ['Dutch without a browser', undefined, [], 'nl-BE'],
])('takes %s', (_, chosen, languages, expected) => {
  expect(pickLocale(chosen, languages)).toBe(expected);
});
