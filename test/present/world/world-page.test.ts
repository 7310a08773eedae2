import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { createNamespaceWords } from '../../../src/i18n/words.ts';
import { classBorders, classOf, measureWorld, shareOfCritical, worldMeasures } from '../../../src/present/world/world-measures.ts';
import { markPlaces } from '../../../src/present/world/world-marks.ts';
import { markRadius, worldMap, worldRows } from '../../../src/present/world/world-page.ts';
import { countries, findCountry } from '../../../src/reference/countries.ts';
import { leadTimeWeeks } from '../../../src/reference/lead-time.ts';
import { materials } from '../../../src/reference/materials.ts';

const figures = { countries, leadTimeWeeks, materials };
const tellingOf = async (locale: Locale) => ({
  words: createNamespaceWords<'world'>(locale, await loadTexts(locale, 'world')),
  format: createFormat(locale),
  figures,
});
const places = ['CN', 'BE', 'PL', 'CZ'].map((code) => ({ code, why: ['today'] }));

describe('the measures of the world', () => {
  it.each(worldMeasures)('have for %s a finite figure for every country', (measure) => {
    const values = measureWorld(measure, figures);
    expect(values.size).toBe(countries.length);
    expect([...values].filter(([, value]) => !Number.isFinite(value))).toEqual([]);
  });

  it('lean for critical materials on China most, and not at all on who supplies nothing', () => {
    const shares = measureWorld('dependence', figures);
    expect([...shares].toSorted(([, a], [, b]) => b - a)[0]?.[0]).toBe('CN');
    expect(shares.get('MT')).toBe(0);
    // One critical material with 62.8 % of the mining and nothing else would be 0.628 / 34.
    const cobalt = materials.filter(({ id }) => id === 'cobalt');
    expect(shareOfCritical('CD', cobalt)).toBeCloseTo(0.628, 10);
  });

  it('fall into five classes of about as many countries', () => {
    const values = [...measureWorld('labour', figures).values()];
    const borders = classBorders(values);
    const sizes = [0, 1, 2, 3, 4].map((level) => values.filter((value) => classOf(value, borders) === level).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(4);
  });
});

describe('the places of a dossier', () => {
  it.each(['world', 'europe'] as const)('never cover each other on the map of %s', (sight) => {
    const known = ['BE', 'NL', 'DE', 'CZ', 'PL', 'PT'].flatMap((code) => findCountry(code) ?? []);
    const marks = markPlaces(known, markRadius[sight]);
    expect(marks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const [at, one] of marks.entries())
      for (const other of marks.slice(at + 1))
        expect(Math.hypot(one.label[0] - other.label[0], one.label[1] - other.label[1])).toBeGreaterThan(1.9 * markRadius[sight]);
  });
});

describe.each<Locale>(['nl-BE', 'fr-BE', 'en-GB'])('the map in %s', (locale) => {
  it('says the same as the table', async () => {
    const presentation = await tellingOf(locale);
    const rows = worldRows(places, presentation);
    for (const measure of worldMeasures) {
      const map = worldMap(measure, places, 'world', presentation);
      expect(map.marks.map(({ code, value }) => [code, value])).toEqual(
        places.map(({ code }) => [code, rows.find((row) => row.code === code)?.texts[measure]]),
      );
      expect(map.legend).toHaveLength(5);
      expect(map.shapes.filter(({ level }) => level !== undefined).length).toBeGreaterThan(80);
    }
  });
});

it('tells the ends in a sentence', async () => {
  const presentation = await tellingOf('en-GB');
  expect(worldMap('dependence', [], 'world', presentation).sentence).toMatch(/^Highest: China, \d/);
  expect(worldMap('labour', [], 'world', presentation).sentence).toMatch(/^Highest: .+ Lowest: .+\.$/);
});
