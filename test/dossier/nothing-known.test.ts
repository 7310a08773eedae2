import { describe, expect, it } from 'vitest';
import { toInputs } from '../../src/dossier/to-inputs.ts';
import { assess } from '../../src/engine/advise/assess.ts';
import { columns } from '../../src/engine/run/table/futures-table.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { countries } from '../../src/reference/countries.ts';
import { baseCase } from '../../src/engine/run/base-case.ts';
import { causes, everyCase, verdictOn } from '../support/calibration.ts';
import { heardAnswer } from '../support/calibration-documents.ts';
import { dossierOf, draftOf, figures, said } from '../support/draft-of.ts';

const inputsFrom = (country: string, product: string) =>
  toInputs(dossierOf(draftOf({ 'origin.country': said(country), product: said(product) })), figures);
const products = ['metal-products', 'workwear', 'pcb-assemblies'];

describe('when only the country is known', () => {
  it.each(countries.map(({ iso2 }) => iso2))('gives a picture from %s', (country) => {
    const table = baseCase(inputsFrom(country, 'metal-products'));
    expect(table.failed).toEqual([]);
    const payback = columns.indexOf('payback');
    table.values.forEach((value, at) => {
      // A payback that never comes is the only value without a number.
      expect(Number.isFinite(value) || at % columns.length === payback).toBe(true);
    });
  });

  it.each(['BD', 'CN', 'TW', 'TR', 'PL', 'DE', 'BE'].flatMap((country) => products.map((product) => ({ country, product }))))(
    'is never clear: $product from $country',
    ({ country, product }) => {
      const inputs = inputsFrom(country, product);
      const run = startRun(inputs, { futures: 64, histories: 8 });
      run.advance(64);
      expect(assess({ table: run.table(), inputs, tipping: [] }).certainty.word).not.toBe('clear');
    },
  );

  it.each(products)(
    'is explained by wages where the way is alike: %s gains least by coming here from where an hour costs least',
    (product) => {
      const gain = (country: string) => {
        const table = baseCase(inputsFrom(country, product));
        const costOf = (option: string) => table.values[table.options.indexOf(option) * columns.length] ?? Number.NaN;
        return (costOf('stay') - costOf('reshore-buy')) / costOf('stay');
      };
      expect(gain('BD')).toBeLessThan(gain('CN'));
      expect(gain('PL')).toBeLessThan(gain('DE'));
    },
  );
});

// `npm run calibrate` prints all of them; here one in 41 of the country × sector pairs, so that every country and sector comes by.
const pairs = everyCase().filter((_, at) => process.env['SOAK'] !== undefined || at % 41 === 0);

describe('the defaults, when only a country and a product are known', () => {
  it('are calibrated over at least 85 countries and 20 sectors', () => {
    expect(new Set(everyCase().map(({ country }) => country)).size).toBeGreaterThanOrEqual(85);
    expect(new Set(everyCase().map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(pairs)('say no more than "too close to tell" of $sector from $country, unless one line explains it', (pair) => {
    const { word, cause } = verdictOn(pair);
    if (word === 'close') return;
    expect(Object.keys(causes)).toContain(cause);
    expect(word).toBe('leaning');
  });

  it.each(everyCase().filter((_, at) => at % (process.env['SOAK'] === undefined ? 479 : 7) === 0))(
    'are heard as "too close to tell" of $sector from $country, since two own answers allow no firmer word',
    async (pair) => {
      expect((await heardAnswer(pair)).word).toBe('close');
    },
  );
});
