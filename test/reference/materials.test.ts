import { describe, expect, it } from 'vitest';
import en from '../../src/content/texts/en/materials.ts';
import fr from '../../src/content/texts/fr/materials.ts';
import nl from '../../src/content/texts/nl/materials.ts';
import { ecosystemIds } from '../../src/reference/ecosystems.ts';
import { findMaterial, materials } from '../../src/reference/materials.ts';
import { technologyIds } from '../../src/reference/materials/technologies.ts';
import { materialsOf } from '../../src/reference/product-materials.ts';
import { productIds } from '../../src/reference/products.ts';

const contained = (...args: Parameters<typeof materialsOf>) => materialsOf(...args).map(({ material }) => material);

describe('critical materials, as the Commission assessed them in 2023', () => {
  it('have a supply risk and an importance of 2023 each', () =>
    expect(materials.filter(({ history }) => !history.some(({ year }) => year === 2023))).toEqual([]));

  it('come above the bar of the method: supply risk 1 and importance 2.8, but for copper and nickel, which are strategic', () => {
    const below = materials.filter(({ critical, history }) => {
      const now = history.find(({ year }) => year === 2023);
      return critical && ((now?.supplyRisk.value ?? 0) < 1 || (now?.economicImportance.value ?? 0) < 2.8);
    });
    expect(below.map(({ id }) => id)).toEqual(['copper', 'nickel']);
  });

  it('are processed in one country: all heavy and most light rare earths in China', () => {
    const [heavy] = findMaterial('hree')?.world.processing ?? [];
    const [light] = findMaterial('lree')?.world.processing ?? [];
    expect([heavy?.iso2, heavy?.share.value]).toEqual(['CN', 1]);
    expect([light?.iso2, light?.share.value]).toEqual(['CN', 0.849]);
  });

  it('come to Europe for 62 % of bauxite from Guinea, and for 63 % of antimony ore from Türkiye', () => {
    expect(findMaterial('aluminium-bauxite')?.europe.mining[0]).toMatchObject({ iso2: 'GN', share: { value: 0.62 } });
    expect(findMaterial('antimony')?.europe.mining[0]).toMatchObject({ iso2: 'TR', share: { value: 0.63 } });
  });

  it('serve the technologies of the foresight study: lithium in batteries, heavy rare earths in motors and wind', () => {
    expect(findMaterial('lithium')?.technologies).toContain('lithium-ion-batteries');
    expect(findMaterial('hree')?.technologies).toEqual(expect.arrayContaining(['traction-motors', 'wind-energy']));
  });

  it('tell their history: antimony stood on all five lists, copper on the last', () => {
    expect(findMaterial('antimony')?.criticalIn).toEqual([2011, 2014, 2017, 2020, 2023]);
    expect(findMaterial('copper')?.criticalIn).toEqual([2023]);
  });

  it('have shares of suppliers and uses that do not exceed the whole by more than rounding', () => {
    const total = (of: readonly { readonly share: { readonly value: number } }[]) => of.reduce((sum, { share }) => sum + share.value, 0);
    const tooMuch = materials.filter(({ world, europe }) =>
      [world.mining, world.processing, europe.mining, europe.processing].some((from) => total(from) > 1.03),
    );
    expect(tooMuch.map(({ id }) => id)).toEqual([]);
  });
});

describe('materials in a product', () => {
  it('are rare earths, boron and copper for a magnet motor, cobalt, graphite, lithium and nickel for a lithium pack (COM(2020) 474)', () => {
    expect(contained('electric-motors')).toEqual(expect.arrayContaining(['lree', 'hree', 'boron', 'copper']));
    expect(contained('battery-packs-bms')).toEqual(expect.arrayContaining(['lithium', 'cobalt', 'natural-graphite', 'nickel']));
  });

  it('are tantalum, platinum metals, gallium and antimony for circuit boards, antimony of polyester for workwear (COM(2020) 474)', () => {
    expect(contained('pcb-assemblies')).toEqual(expect.arrayContaining(['tantalum', 'pgm', 'gallium', 'antimony', 'copper']));
    expect(contained('workwear')).toContain('antimony');
  });

  it('are told for every group but repair, the likeliest first, each once', () => {
    expect(productIds.filter((id) => contained(id).length === 0)).toEqual(['repair-installation']);
    expect(productIds.filter((id) => new Set(contained(id)).size !== contained(id).length)).toEqual([]);
    expect(materialsOf('bicycle-frames')[0]).toMatchObject({ material: 'aluminium-bauxite', likelihood: 'high' });
  });

  it('are 717 judged pairs and those of the 43 added groups: none was lost to a misspelt name', () => {
    const pairs = productIds.reduce((sum, id) => sum + contained(id).length, 0);
    expect(pairs).toBe(717 + 204 + 128);
  });
});

describe('names of materials', () => {
  it.each(Object.entries({ nl, fr, en }))('are complete in %s', (_, catalog) => {
    expect(Object.keys(catalog.material).toSorted()).toEqual(materials.map(({ id }) => id).toSorted());
    expect(Object.keys(catalog.technology).toSorted()).toEqual(technologyIds.toSorted());
    expect(Object.keys(catalog.ecosystem)).toEqual(ecosystemIds);
    expect(Object.keys(catalog.group).toSorted()).toEqual([...new Set(materials.map(({ group }) => group))].toSorted());
  });
});

describe('the 34 critical materials', () => {
  const critical = materials.filter((material) => material.critical);
  const without = (holds: (material: (typeof materials)[number]) => boolean) =>
    critical.filter((material) => !holds(material)).map(({ id }) => id);

  it('all have who supplies the world and Europe, the assessment of 2023, and products that contain them', () => {
    expect(critical).toHaveLength(34);
    expect(without(({ world }) => world.mining.length + world.processing.length > 0)).toEqual([]);
    // Of platinum metals the study tells who supplies the world only.
    expect(without(({ europe }) => europe.mining.length + europe.processing.length > 0)).toEqual(['pgm']);
    expect(without(({ history }) => history.at(-1)?.year === 2023)).toEqual([]);
    expect(without(({ id }) => productIds.some((product) => contained(product).includes(id)))).toEqual([]);
  });

  it('all say what they serve for; ten are missing in the copy of the tables of uses', () => {
    for (const { id } of critical) for (const texts of [nl, fr, en]) expect(texts.material[id].uses).not.toBe('');
    expect(without(({ uses }) => uses.length > 0)).toEqual([
      'germanium',
      'helium',
      'lithium',
      'natural-graphite',
      'nickel',
      'niobium',
      'phosphorus',
      'scandium',
      'tantalum',
      'titanium-metal',
    ]);
  });
});
