import { describe, expect, it } from 'vitest';
import {
  newestRisk,
  noMeasures as none,
  scoreProduct as scoreWith,
  type ProductLine,
  type ProductMeasures,
} from '../../../src/dossier/materials/score-product.ts';
import { findCountry } from '../../../src/reference/countries.ts';
import { criticalityBorder } from '../../../src/reference/materials/criticality-border.ts';
import { findMaterial, materials } from '../../../src/reference/materials.ts';
import { outages } from '../../../src/reference/outages.ts';

const scoreProduct = (lines: readonly ProductLine[], measures: ProductMeasures) =>
  scoreWith(lines, measures, { findCountry, findMaterial, outages });
const line = (material: ProductLine['material'], share: number, origin?: string): ProductLine => ({ material, share, origin });

describe('the score of a product', () => {
  it('is 0.6 × 2.8 + 0.4 × 0.1 = 1.72 for cobalt and copper at 60 and 40 %', () => {
    const scored = scoreProduct([line('cobalt', 0.6), line('copper', 0.4)], none);
    expect(scored?.before).toBeCloseTo(1.72, 10);
    expect(scored?.weakest.material.id).toBe('cobalt');
    expect(scored?.critical).toBeCloseTo(1, 10);
  });

  it('counts what comes from outside Europe: 0.6 × 6 % + 0.4 × 52 % = 24.4 %', () => {
    expect(scoreProduct([line('cobalt', 0.6), line('copper', 0.4)], none)?.outside).toEqual({ known: 1, value: expect.closeTo(0.244, 10) });
  });

  it('lets the origin that the person knows rule over the average of Europe', () => {
    const outside = (origin: string) => scoreProduct([line('cobalt', 1, origin)], none)?.outside?.value;
    expect(outside('FI')).toBe(0);
    expect(outside('CD')).toBe(1);
  });

  it('takes the newest recycling rate: 0.6 × 22 % + 0.4 × 17 % = 20 %', () => {
    expect(scoreProduct([line('cobalt', 0.6), line('copper', 0.4)], none)?.recycled?.value).toBeCloseTo(0.2, 10);
  });

  it('says for how much of the material something is known', () => {
    const scored = scoreProduct([line('zirconium', 0.25), line('copper', 0.75)], none);
    expect(scored?.recycled?.known).toBeCloseTo(0.75, 10);
    expect(scored?.recycled?.value).toBeCloseTo(0.17, 10);
    expect(scoreProduct([line('zirconium', 1)], none)?.recycled).toBeUndefined();
  });

  it('falls to 37 % with stock for one mean outage, and by half of what is replaced', () => {
    const scored = scoreProduct([line('cobalt', 1)], { ...none, coverWeeks: outages.sourceWeeks.value });
    expect((scored?.score ?? 0) / (scored?.before ?? 1)).toBeCloseTo(0.3679, 4);
    expect(scoreProduct([line('cobalt', 1)], { ...none, replaced: { material: 'cobalt', share: 0.5 } })?.score).toBeCloseTo(1.4, 10);
    expect(scoreProduct([line('cobalt', 1)], { ...none, replaced: { material: 'copper', share: 0.5 } })?.score).toBeCloseTo(2.8, 10);
  });

  it('is silent while nothing has a share', () => {
    expect(scoreProduct([], none)).toBeUndefined();
    expect(scoreProduct([line('cobalt', 0)], none)).toBeUndefined();
  });

  it('does not call the weakest what has no share', () => {
    expect(scoreProduct([line('hree', 0), line('copper', 1)], none)?.weakest.material.id).toBe('copper');
  });
});

describe('the border of what is critical', () => {
  it('is passed by all on the list of 2023 but copper and nickel, which are on it because they are strategic', () => {
    const isOver = (material: (typeof materials)[number]) =>
      newestRisk(material) >= criticalityBorder.supplyRisk.value &&
      (material.history.at(-1)?.economicImportance.value ?? 0) >= criticalityBorder.economicImportance.value;
    expect(materials.filter((material) => material.critical && !isOver(material)).map(({ id }) => id)).toEqual(['copper', 'nickel']);
    expect(materials.filter((material) => !material.critical && isOver(material)).map(({ id }) => id)).toEqual([]);
  });
});
