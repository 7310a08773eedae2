import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { materialScore } from '../../../../src/engine/textbook/materials/material-score.ts';
import { expectedUncoveredTime } from '../../../../src/engine/textbook/outages/expected-uncovered-time.ts';

const none = { circular: 0, cover: 0, outage: 6 };
const of = (id: string, share: number, supplyRisk: number, substituted = 0) => ({ id, share, supplyRisk, substituted });
const magnet = [of('lree', 3, 3.7), of('boron', 1, 3.6)];

const anyMaterials = fc.array(
  fc.record({
    id: fc.string(),
    share: fc.double({ min: 0.01, max: 100, noNaN: true }),
    supplyRisk: fc.double({ min: 0, max: 6, noNaN: true }),
    substituted: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 20 },
);

describe('the score of a product', () => {
  it('is 0.75 × 3.7 + 0.25 × 3.6 = 3.675 for shares of 3 and 1', () => {
    const { score, before, parts } = materialScore(magnet, none);
    expect(score).toBeCloseTo(3.675, 12);
    expect(before).toBe(score);
    expect(parts.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(parts[0]?.points).toBeCloseTo(2.775, 12);
  });

  it('is 2.94 when a fifth is recovered: 3.675 × 0.8', () => {
    expect(materialScore(magnet, { ...none, circular: 0.2 }).score).toBeCloseTo(2.94, 12);
  });

  it('is 2.2875 when half of the light rare earths are replaced: 0.75 × 3.7 / 2 + 0.9', () => {
    const [lree, boron] = magnet;
    expect(materialScore([{ ...(lree ?? of('', 0, 0)), substituted: 0.5 }, boron ?? of('', 0, 0)], none).score).toBeCloseTo(2.2875, 12);
  });

  it('is cut to 37 % by stock for as long as an outage lasts on average', () => {
    const { score, before, uncovered } = materialScore(magnet, { ...none, cover: 6 });
    expect(uncovered).toBeCloseTo(0.3679, 4);
    expect(score / before).toBeCloseTo(0.3679, 4);
  });

  it('lets stock work as the theory of uncovered time does', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 52, noNaN: true }), fc.double({ min: 0.5, max: 30, noNaN: true }), (cover, outage) => {
        const time = (weeks: number) => expectedUncoveredTime({ eventsPerYear: 0.25, meanDuration: outage, cover: weeks });
        expect(materialScore(magnet, { ...none, cover, outage }).uncovered).toBeCloseTo(time(cover) / time(0), 10);
      }),
    );
  });

  it('lies between the smallest and the largest risk, whatever the shares', () => {
    fc.assert(
      fc.property(anyMaterials, (materials) => {
        const risks = materials.map(({ supplyRisk }) => supplyRisk);
        const { before } = materialScore(materials, none);
        expect(before).toBeGreaterThanOrEqual(Math.min(...risks) - 1e-9);
        expect(before).toBeLessThanOrEqual(Math.max(...risks) + 1e-9);
      }),
    );
  });

  it('does not change when all shares are doubled, and its parts add up', () => {
    fc.assert(
      fc.property(anyMaterials, fc.double({ min: 0, max: 1, noNaN: true }), (materials, circular) => {
        const one = materialScore(materials, { ...none, circular, cover: 3 });
        const doubled = materialScore(
          materials.map((material) => ({ ...material, share: material.share * 2 })),
          { ...none, circular, cover: 3 },
        );
        expect(doubled.score).toBeCloseTo(one.score, 9);
        expect(one.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(one.score, 9);
        expect(one.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('never rises by a measure', () => {
    fc.assert(
      fc.property(anyMaterials, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(52), (materials, circular, cover) => {
        const { score, before } = materialScore(materials, { circular, cover, outage: 6 });
        expect(score).toBeLessThanOrEqual(before + 1e-12);
      }),
    );
  });

  it.each([
    ['no material', [], none],
    ['shares of nothing', [of('tin', 0, 1)], none],
    ['a negative share', [of('tin', -1, 1), of('gold', 2, 1)], none],
    ['more than all replaced', [of('tin', 1, 1, 1.1)], none],
    ['a risk that is no number', [of('tin', 1, Number.NaN)], none],
    ['outages of no length', magnet, { ...none, outage: 0 }],
  ])('refuses %s', (_, materials, measures) => {
    expect(() => materialScore(materials, measures)).toThrow(RangeError);
  });
});
