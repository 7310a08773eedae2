import { describe, expect, it } from 'vitest';
import { meanTailFront } from '../../../../src/engine/advise/compare/mean-tail-front.ts';
import { futuresOf } from '../../../support/futures-of.ts';

const costs = { stay: [100, 120], cheap: [80, 100], safe: [95, 105], beaten: [100, 104], barred: [10, 10] };
const measures = { stay: { tail: 200 }, cheap: { tail: 190 }, safe: { tail: 130 }, beaten: { tail: 140 }, barred: { tail: 10 } };
const gates = [{ option: 'barred', gate: 'capability', failedShare: 1 }];

describe('the front of mean against bad cases', () => {
  it('holds what nothing beats on both: by hand, cheap (90, 190) and safe (100, 130)', () => {
    const points = meanTailFront(futuresOf({ costs, measures, gates }));
    expect(points.map(({ option, mean, tail, onFront }) => [option, mean, tail, onFront])).toEqual([
      ['cheap', 90, 190, true],
      ['safe', 100, 130, true],
      ['beaten', 102, 140, false],
      ['stay', 110, 200, false],
    ]);
  });

  it('lets no option that a gate excludes beat another, and none at all is none', () => {
    expect(meanTailFront(futuresOf({ costs, measures, gates })).map(({ option }) => option)).not.toContain('barred');
    expect(meanTailFront(futuresOf({ costs: { barred: [1] }, gates }))).toEqual([]);
  });
});
