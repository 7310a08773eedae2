import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { hasUnitWords, sayAmount } from '../../../src/present/sources/sources-amount.ts';
import { figureName } from '../../../src/present/sources/sources-names.ts';
import { countRows, figureRows, sourceRows } from '../../../src/present/sources/sources-rows.ts';
import { allFigures, sourcesInUse } from '../../../src/reference/all-figures.ts';
import { sourceWords } from '../../support/source-names.ts';

const locales: readonly Locale[] = ['nl-BE', 'fr-BE', 'en-GB'];
const figures = allFigures();

type Texts = { readonly [key: string]: string | Texts };
const textsOf = (texts: Texts): readonly string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : textsOf(text)));

describe.each(locales)('the figures in %s', (locale) => {
  it('all have a name and a unit in words', async () => {
    const words = await sourceWords(locale);
    const rows = figureRows(figures, words);
    expect(rows).toHaveLength(figures.length);
    expect(rows.filter(({ name, path }) => name === path).map(({ path }) => path)).toEqual([]);
    expect(rows.filter(({ of, value }) => /undefined|NaN|–$/.test(`${of} ${value}`)).map(({ path }) => path)).toEqual([]);
    expect([...new Set(figures.map(({ figure }) => figure.unit))].filter((unit) => !hasUnitWords(unit))).toEqual([]);
  });

  it('leave no name over', async () => {
    const words = await sourceWords(locale);
    const used = new Set(figureRows(figures, words).map(({ name }) => name));
    expect(textsOf(words.names.sources.name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('can be told apart by name, of whom, and of when', async () => {
    const rows = figureRows(figures, await sourceWords(locale));
    const told = new Map<string, string>();
    const doubles: string[] = [];
    for (const { topic, name, of, asOf, path } of rows) {
      const key = [topic, name, of, asOf].join('|');
      const other = told.get(key);
      if (other !== undefined) doubles.push(`${other} = ${path}`);
      told.set(key, path);
    }
    expect(doubles).toEqual([]);
  });
});

describe('the name of a figure', () => {
  it.each([
    ['countries.VN.labourCost', 'Loonkost per uur in de industrie', ['Vietnam']],
    ['countries.CN.governance.law', 'Rechtszekerheid', ['China']],
    ['materials.materials.cobalt.world.mining.CD.share', 'Deel van de winning in de wereld', ['Kobalt', 'Congo-Kinshasa']],
    ['materials.materials.copper.uses.0.share', 'Deel dat naar een sector gaat', ['Koper', expect.stringMatching(/elektr/i)]],
    ['duties.products.workwear', 'Douanerechten op dit product', [expect.stringMatching(/werk/i)]],
    ['support.instruments.de-minimis.amounts.ceilingThreeYears', 'Hoogste bedrag in drie jaar', ['De-minimisverordening']],
    ['freight.observed.10.rate', 'Vracht op een route', ['Shanghai – Rotterdam']],
    ['carbon.phaseIn.0.share', 'Deel van de CO₂ waarvoor u aan de grens betaalt', ['2026']],
    ['countries.VN.nobodyNamedThis', 'countries.VN.nobodyNamedThis', ['Vietnam']],
  ])('reads %s', async (path, name, of) => {
    expect(figureName(path, await sourceWords('nl-BE'))).toEqual({ name, of });
  });
});

describe('an amount', () => {
  it.each([
    [0.045, '1', '4,5%'],
    [0.0143, '1/yr', '1,43% per jaar'],
    [2700, 'EUR/FEU', '2.700 euro per container van 40 voet'],
    [0.1152, 'EUR/kWh', '0,1152 euro per kWh'],
    [92_027, 'jobs', '92.027 banen'],
    [-0.42, '1', '−42%'],
    [0.00365, 'kg CO2e/t·km', '0,00365 kg CO₂ per ton en kilometer'],
    [1, 'of-ten', '1 op tien'],
    [7, 'a unit nobody named', '7 a unit nobody named'],
  ])('%d %s is %s', async (value, unit, said) => {
    expect(sayAmount(value, unit, await sourceWords('nl-BE')).replaceAll('\u00a0', ' ')).toBe(said);
  });
});

describe('review dates', () => {
  const dueOn = async (today: string) => figureRows(figures, await sourceWords('nl-BE', today)).filter(({ isDue }) => isDue);

  it('give a badge the day after, not on the day', async () => {
    const first = figures.map(({ figure }) => figure.reviewBy).toSorted()[0] ?? '';
    const dayAfter = new Date(Date.parse(first) + 24 * 3600 * 1000).toISOString().slice(0, 10);
    expect((await dueOn(first)).map(({ path }) => path)).toEqual([]);
    const after = await dueOn(dayAfter);
    expect(after.length).toBe(figures.filter(({ figure }) => figure.reviewBy === first).length);
  });
});

describe('counts', () => {
  it('of kinds add up to all', async () => {
    const rows = figureRows(figures, await sourceWords('nl-BE'));
    const { all, statistic, secondary, assumption } = countRows(rows);
    expect(statistic + secondary + assumption).toBe(all);
    expect(all).toBe(figures.length);
  });

  it('of sources add up to all figures, and every address is a plain https site', () => {
    const sources = sourceRows(figures, sourcesInUse());
    expect(sources.reduce((sum, { used }) => sum + used, 0)).toBe(figures.length);
    for (const { site } of sources) {
      if (site === undefined) continue;
      const { protocol, search, hash, username } = new URL(site);
      expect([protocol, search, hash, username]).toEqual(['https:', '', '', '']);
    }
  });
});
