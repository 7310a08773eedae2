import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weakestMaterial } from '../../../../src/engine/textbook/materials/weakest-material.ts';

const material = fc.record({
  id: fc.string({ minLength: 1 }),
  supplyRisk: fc.double({ min: 0, max: 6, noNaN: true }),
  needed: fc.double({ min: 0, max: 1, noNaN: true }),
});
const lists = fc.array(material, { maxLength: 8 });
const riskOf = (list: Parameters<typeof weakestMaterial>[0]) => weakestMaterial(list)?.risk ?? 0;

describe('the weakest raw material', () => {
  it('is for one material its supply risk times what is still needed of it: 2.8 × 0.75 = 2.1', () => {
    expect(weakestMaterial([{ id: 'cobalt', supplyRisk: 2.8, needed: 0.75 }])).toEqual({ id: 'cobalt', risk: expect.closeTo(2.1, 12) });
  });

  it('bounds what can be made, as in fixed proportions: halving what is not the weakest changes nothing', () => {
    const magnet = { id: 'hree', supplyRisk: 5.1, needed: 1 };
    expect(weakestMaterial([magnet, { id: 'cobalt', supplyRisk: 2.8, needed: 0.5 }])).toEqual({ id: 'hree', risk: 5.1 });
    expect(
      weakestMaterial([
        { ...magnet, needed: 0.5 },
        { id: 'cobalt', supplyRisk: 2.8, needed: 1 },
      ])?.id,
    ).toBe('cobalt');
  });

  it('is none where nothing is needed', () => {
    expect(weakestMaterial([])).toBeUndefined();
    expect(weakestMaterial([{ id: 'cobalt', supplyRisk: 2.8, needed: 0 }])).toBeUndefined();
  });

  it('never falls when a material is added, in whatever order they are told', () => {
    fc.assert(
      fc.property(lists, material, (list, one) => {
        expect(riskOf([...list, one])).toBeGreaterThanOrEqual(riskOf(list));
        expect(riskOf([one, ...list])).toBe(riskOf([...list, one]));
      }),
    );
  });

  it('refuses what is out of bounds', () => {
    expect(() => weakestMaterial([{ id: 'cobalt', supplyRisk: -1, needed: 1 }])).toThrow(RangeError);
    expect(() => weakestMaterial([{ id: 'cobalt', supplyRisk: 1, needed: 1.1 }])).toThrow(RangeError);
  });
});
