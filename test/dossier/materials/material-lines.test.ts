import { describe, expect, it } from 'vitest';
import {
  addLine,
  changeLine,
  keptLines,
  linesOf as linesWith,
  linesOfDraft,
  removeLine,
} from '../../../src/dossier/materials/material-lines.ts';
import { findMaterial, materials, type Material } from '../../../src/reference/materials.ts';
import type { TechnologyId } from '../../../src/reference/materials/technologies.ts';
import { materialsOf } from '../../../src/reference/product-materials.ts';
import { productIds, products, type ProductId } from '../../../src/reference/products.ts';

const figures = { materialsOf, findMaterial, products };
const linesOf = (product: ProductId) => linesWith(product, figures);
const idsOf = (product: ProductId) => linesOf(product).map(({ material }) => material);
/** The foresight study of the Joint Research Centre (2020): materials that a technology leans on. */
const leanedOnBy = (technology: TechnologyId) =>
  materials.filter(({ technologies }) => technologies.includes(technology)).map(({ id }) => id);

describe('what a product often contains', () => {
  it.each<[ProductId, readonly Material['id'][]]>([
    ['pcb-assemblies', ['copper', 'tin', 'gold', 'silver', 'tantalum', 'silicon-metal', 'gallium', 'pgm']],
    ['electric-motors', ['copper', 'lree', 'hree', 'boron']],
    ['permanent-magnets-ndfeb', ['lree', 'hree', 'boron', 'cobalt']],
    ['battery-packs-bms', ['lithium', 'cobalt', 'nickel', 'natural-graphite', 'copper', 'aluminium-bauxite']],
    ['workwear', ['antimony', 'natural-rubber', 'titanium']],
  ])('is for %s what a specialist names', (product, named) => {
    expect(idsOf(product)).toEqual(expect.arrayContaining([...named]));
  });

  it('holds for batteries what the foresight study of 2020 names, but for what it counts in other parts', () => {
    const missing = leanedOnBy('lithium-ion-batteries').filter((id) => !idsOf('batteries-li-ion').includes(id));
    expect(
      missing.filter((id) => ['lithium', 'cobalt', 'natural-graphite', 'nickel', 'manganese', 'niobium', 'silicon-metal'].includes(id)),
    ).toEqual([]);
    expect(leanedOnBy('lithium-ion-batteries')).toEqual(expect.arrayContaining(['lithium', 'cobalt', 'natural-graphite']));
  });

  it('holds for magnet motors the rare earths and boron that the study names for traction motors', () => {
    const named = leanedOnBy('traction-motors').filter((id) => ['lree', 'hree', 'boron'].includes(id));
    expect(named).toHaveLength(3);
    expect(idsOf('electric-motors')).toEqual(expect.arrayContaining(named));
  });

  it('holds for workwear what Europe names for the textile industry (COM(2020) 474), but for dyes of other groups', () => {
    const textiles = materials.filter(({ ecosystems }) => ecosystems.includes('textiles')).map(({ id }) => id);
    expect(textiles).toContain('antimony');
    expect(textiles.filter((id) => idsOf('workwear').includes(id))).toEqual(
      expect.arrayContaining(['antimony', 'natural-rubber', 'silicon-metal']),
    );
  });

  it.each(productIds)('gives %s shares that add up to about 1', (product) => {
    const lines = linesOf(product);
    const sum = lines.reduce((total, { share }) => total + share, 0);
    expect(Math.abs(sum - (lines.length === 0 ? 0 : 1))).toBeLessThanOrEqual(0.005 * lines.length + 1e-9);
    expect(new Set(idsOf(product)).size).toBe(lines.length);
  });

  it('gives 3 to often and 1 to rarely: 60, 20 and 20 % of five', () => {
    const shares = new Map(linesOf('ferrite-magnets').map(({ material, share }) => [material, share]));
    expect(Object.fromEntries(shares)).toEqual({ strontium: 0.6, lree: 0.2, cobalt: 0.2 });
  });
});

describe('changing the list', () => {
  const lines = linesOf('electric-motors');

  it('adds on top, once', () => {
    const added = addLine(lines, 'tin');
    expect(added[0]).toMatchObject({ material: 'tin', likelihood: 'own' });
    expect(addLine(added, 'tin')).toBe(added);
  });

  it('removes one and changes one, and leaves the others alone', () => {
    expect(removeLine(lines, 'copper')).toHaveLength(lines.length - 1);
    const changed = changeLine(lines, 'copper', { origin: 'CL' });
    expect(changed.filter((line, at) => line !== lines[at])).toEqual([expect.objectContaining({ material: 'copper', origin: 'CL' })]);
  });
});

describe('the list of a dossier', () => {
  const answers = { product: { value: 'ferrite-magnets' } };

  it('is what such products often contain until the person keeps another', () => {
    expect(linesOfDraft({ answers }, figures)).toEqual(linesOf('ferrite-magnets'));
    expect(linesOfDraft({ answers: {} }, figures)).toEqual([]);
  });

  it('comes back as it was kept, with why each stands there', () => {
    const changed = changeLine(addLine(linesOf('ferrite-magnets'), 'tin'), 'cobalt', { share: 0.3, origin: 'CD' });
    expect(linesOfDraft({ answers, materials: keptLines(changed) }, figures)).toEqual(changed);
  });

  it('leaves out what this edition does not know', () => {
    expect(linesOfDraft({ answers, materials: [{ id: 'unobtainium', share: 0.5 }] }, figures)).toEqual([]);
  });
});
