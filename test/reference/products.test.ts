import { describe, expect, it } from 'vitest';
import en from '../../src/content/texts/en/products.ts';
import fr from '../../src/content/texts/fr/products.ts';
import nl from '../../src/content/texts/nl/products.ts';
import { defaultProductId, findProduct, productIds, products } from '../../src/reference/products.ts';
import { defaultSectorId, findSector, sectorIds, sectors } from '../../src/reference/sectors.ts';

const catalogs = { nl, fr, en };

const find = (catalog: { readonly group: Readonly<Record<string, { readonly name: string; readonly words: string }>> }, word: string) =>
  Object.entries(catalog.group)
    .filter(([, { name, words }]) => `${name}, ${words}`.toLowerCase().includes(word))
    .map(([id]) => id);

describe('product groups', () => {
  it.each(['nl', 'fr', 'en'] as const)('have a name and search words in %s, and no text is left over', (language) => {
    const { group, sector } = catalogs[language];
    expect(Object.keys(group).toSorted()).toEqual(productIds.toSorted());
    expect(Object.keys(sector)).toEqual(sectorIds);
    expect(Object.values(group).filter(({ name, words }) => name === '' || words === '')).toEqual([]);
  });

  it.each(['nl', 'fr', 'en'] as const)('have names that differ in %s', (language) => {
    const names = Object.values(catalogs[language].group).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['nl', 'fietsframe', 'bicycle-frames'],
    ['nl', 'fietskader', 'bicycle-frames'],
    ['nl', 'werkkled', 'workwear'],
    ['nl', 'printplaat', 'pcb-assemblies'],
    ['nl', 'magneetmotor', 'electric-motors'],
    ['nl', 'lithium pack', 'battery-packs-bms'],
    ['fr', 'cadre de vélo', 'bicycle-frames'],
    ['fr', 'vêtements de travail', 'workwear'],
    ['fr', 'circuit imprimé', 'pcb-assemblies'],
    ['en', 'bicycle frame', 'bicycle-frames'],
    ['en', 'workwear', 'workwear'],
    ['en', 'circuit board', 'pcb-assemblies'],
  ] as const)('are found in %s by "%s"', (language, word, id) => expect(find(catalogs[language], word)).toContain(id));

  it('lie in known sectors, and so do the defaults', () => {
    expect(products.filter(({ sectors: of }) => of.some((id) => !findSector(id)))).toEqual([]);
    expect(findProduct(defaultProductId)?.sector).toBe(defaultSectorId);
  });
});

describe('shares of the price', () => {
  it('leave a quarter for overhead and margin: labour 27 %, energy 2 % and material 46 % of metal products', () => {
    const { labourShare, energyShare, materialShare } = findSector('C25') ?? {};
    expect([labourShare?.value, energyShare?.value, materialShare?.value]).toEqual([0.27, 0.02, 0.46]);
  });

  it('never add up to more than the price', () => {
    expect(
      sectors.filter(({ labourShare, energyShare, materialShare }) => labourShare.value + energyShare.value + materialShare.value > 1),
    ).toEqual([]);
    expect(products.filter(({ labourShare, materialShare }) => (labourShare?.value ?? 0) + (materialShare?.value ?? 0) > 1)).toEqual([]);
  });
});
