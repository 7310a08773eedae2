import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import { drawBars } from '../../src/present/materials/materials-bars.ts';
import { partsFigure } from '../../src/present/materials/materials-parts-figure.ts';
import { scoreProduct } from '../../src/dossier/materials/score-product.ts';
import { supplyFigure } from '../../src/present/materials/materials-supply-figure.ts';
import { trendFigure } from '../../src/present/materials/materials-trend-figure.ts';
import { findCountry } from '../../src/reference/countries.ts';
import { outages } from '../../src/reference/outages.ts';
import { findMaterial, materials, type Material } from '../../src/reference/materials.ts';
import { materialsInput } from '../support/materials-input.ts';
import { outsideOf, overlapsOf } from '../support/scene-overlap.ts';

const locales: readonly Locale[] = ['nl-BE', 'fr-BE', 'en-GB'];
const noMeasures = { coverWeeks: 0, circular: 0, replaced: { material: undefined, share: 0 } };

function known(id: Material['id']): Material {
  const material = findMaterial(id);
  if (material === undefined) throw new Error(`${id} is missing`);
  return material;
}

describe.each(locales)('pictures of materials in %s', (locale) => {
  it('never let a text meet another text or a bar, for any material', async () => {
    const presentation = await materialsInput(locale);
    const figures = materials.flatMap((material) => [
      supplyFigure(material, 'world', presentation) ?? [],
      supplyFigure(material, 'europe', presentation) ?? [],
      trendFigure(material, presentation) ?? [],
    ]);
    expect(figures.length).toBeGreaterThan(150);
    const faults = figures.flat().flatMap(({ id, scene }) => [...overlapsOf(scene), ...outsideOf(scene)].map((fault) => `${id}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('say in a table what they draw, with as many cells as heads', async () => {
    const presentation = await materialsInput(locale);
    for (const material of materials) {
      for (const figure of [
        supplyFigure(material, 'world', presentation),
        supplyFigure(material, 'europe', presentation),
        trendFigure(material, presentation),
      ]) {
        for (const row of figure?.table.rows ?? []) expect(row).toHaveLength(figure?.table.head.length ?? 0);
      }
    }
  });
});

describe('a picture of suppliers', () => {
  it('names China with 68% of the mining of light rare earths, and 85% of the processing', async () => {
    const figure = supplyFigure(known('lree'), 'world', await materialsInput('en-GB'));
    expect(figure?.takeaway).toContain('China is the largest, with 85% of processing.');
    expect(figure?.takeaway).toContain('Mean over the elements of this group.');
    expect(figure?.table.rows).toContainEqual(['Mining', 'China', expect.stringMatching(/^68/)]);
  });

  it('names the Congo for cobalt ore and Finland for what Europe gets', async () => {
    const presentation = await materialsInput('en-GB');
    expect(supplyFigure(known('cobalt'), 'world', presentation)?.table.rows[0]).toEqual(['Mining', 'Congo - Kinshasa', '62.8%']);
    expect(supplyFigure(known('cobalt'), 'europe', presentation)?.table.rows[0]).toEqual(['Processing', 'Finland', '62%']);
  });

  it('is not drawn when nothing was assessed', async () => {
    expect(supplyFigure(known('aggregates'), 'world', await materialsInput('nl-BE'))).toBeUndefined();
  });
});

describe('a picture of the risk over the years', () => {
  it('tells that cobalt rose from 1.1 to 2.8, and warns of the change of method', async () => {
    const figure = trendFigure(known('cobalt'), await materialsInput('en-GB'));
    expect(figure?.title).toBe('Cobalt: risk from 2011 to 2023');
    expect(figure?.takeaway).toMatch(/^The risk rose from 1\.1 to 2\.8\. .*2017/);
    expect(figure?.table.rows).toHaveLength(5);
  });

  it('does not call a tenth a trend', async () => {
    const chromium = trendFigure(known('chromium'), await materialsInput('en-GB'));
    expect(chromium?.takeaway).toContain('stayed around 0.7');
  });

  it('does not warn where every round used the present method', async () => {
    const zirconium = trendFigure(known('arsenic'), await materialsInput('en-GB'));
    expect(zirconium?.takeaway).not.toContain('2017');
  });
});

describe('small bars', () => {
  it('are half as long for half the value, and the longest fills its room', () => {
    const { marks } = drawBars([{ heading: '', bars: [10, 5].map((value) => ({ label: 'a', figure: '1', value })) }], 10);
    const widths = marks.flatMap((mark) => (mark.mark === 'rect' ? [mark.width] : []));
    expect(widths[1]).toBeCloseTo((widths[0] ?? 0) / 2, 9);
  });

  it('show pale what was there before', () => {
    const { marks } = drawBars([{ heading: '', bars: [{ label: 'a', figure: '1', value: 2, before: 4 }] }], 4);
    expect(marks.flatMap((mark) => (mark.mark === 'rect' ? [mark.fill] : []))).toEqual(['quiet', 'do']);
  });
});

describe('a picture of what each material adds', () => {
  it('puts the heaviest first and fits on its sheet, with and without measures', async () => {
    const lines = materials.slice(0, 12).map(({ id }) => ({ material: id, share: 0.1, origin: undefined }));
    for (const locale of locales) {
      const presentation = await materialsInput(locale);
      for (const coverWeeks of [0, 4]) {
        const scored = scoreProduct(lines, { ...noMeasures, coverWeeks }, { findCountry, findMaterial, outages });
        const figure = scored && partsFigure(scored, presentation);
        expect(figure && [...overlapsOf(figure.scene), ...outsideOf(figure.scene)]).toEqual([]);
        expect(figure?.table.rows).toHaveLength(12);
        const points = scored?.parts.map((part) => part.points) ?? [];
        expect(figure?.table.rows[0]?.[3]).toBe(presentation.format.number(Math.max(...points), { least: 2, most: 2 }));
      }
    }
  });
});
