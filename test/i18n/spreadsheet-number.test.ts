import { expect, it } from 'vitest';
import { spreadsheetNumber } from '../../src/i18n/spreadsheet-number.ts';

it.each([
  ['nl-BE', '1.234,5', '1234,5'],
  ['nl-BE', '−12', '-12'],
  ['nl-BE', '1.234.567', '1234567'],
  ['fr-BE', '1\u202f234,5', '1234,5'],
  ['fr-BE', '12 345', '12345'],
  ['en-GB', '1,234.5', '1234,5'],
  ['en-GB', '−1,900', '-1900'],
  ['en-GB', '0.25', '0,25'],
  ['nl-BE', '€ −37.654', '€ -37654'],
  ['fr-BE', '−37\u202f654\u00a0€', '€ -37654'],
  ['en-GB', '−€1,234.5', '€ -1234,5'],
] as const)('writes the number of %s %j as %j', (locale, shown, written) => {
  expect(spreadsheetNumber(shown, locale)).toBe(written);
});

it.each([
  ['nl-BE', '€ 1.234 goedkoper'],
  ['nl-BE', '12,5%'],
  ['nl-BE', '1.23'],
  ['fr-BE', 'de 1 900 €'],
  ['en-GB', '1,23'],
  ['en-GB', '2 to 3'],
  ['nl-BE', '−'],
  ['nl-BE', ''],
] as const)('leaves what is no bare number in %s as it is: %j', (locale, text) => {
  expect(spreadsheetNumber(text, locale)).toBe(text);
});
