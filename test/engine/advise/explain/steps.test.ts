import { describe, expect, it } from 'vitest';
import { product } from '../../../../src/engine/model/amount.ts';
import { assess } from '../../../../src/engine/advise/assess.ts';
import { stepsUnderWeights, stepsWithPoints, type Step } from '../../../../src/engine/advise/explain/steps.ts';
import type { Column } from '../../../../src/engine/run/table/futures-table.ts';
import { adviceInputs, estimateOf } from '../../../support/advice-inputs.ts';
import { futuresOf, split } from '../../../support/futures-of.ts';

const flat = (cost: number) => Array.from({ length: 100 }, () => cost);
const ways = { stay: 'stay', near: 'near' } as const;

interface StepCase {
  readonly stay: readonly number[];
  readonly near: readonly number[];
  readonly quoted?: boolean;
  readonly measures?: Readonly<Record<string, Partial<Record<Column, number>>>>;
  readonly duty?: number;
  readonly gate?: number;
}

function stepsOf({ stay, near, quoted = false, measures = {}, duty = 0, gate }: StepCase) {
  const estimates = [estimateOf('field:purchase.amount', 'own-figure'), estimateOf('plan:near:price', quoted ? 'quote' : 'own-figure')];
  const inputs = adviceInputs({ ways, estimates, lines: { near: [{ element: 'purchase', amount: product(['plan:near:price']) }] } });
  const elements = inputs.elements.map((element) => (element.id === 'duty' ? { ...element, base: 'customs' as const } : element));
  const table = futuresOf({
    costs: { stay, near },
    measures,
    bridge: { stay: { purchase: 1000 - duty, duty }, near: { purchase: 900, duty: 0 } },
    gates: gate === undefined ? [] : [{ option: 'near', gate: 'people', failedShare: gate }],
  });
  return assess({ table, inputs: { ...inputs, elements }, tipping: [] }).steps.map(({ code }) => code);
}

describe('what to do on Monday', () => {
  it('asks a quote and a pilot for the leader', () => {
    expect(stepsOf({ stay: flat(1000), near: flat(900) })).toEqual(['ask-quote', 'pilot', 'call-front-office']);
  });

  it('asks no quote that is there already', () => {
    expect(stepsOf({ stay: flat(1000), near: flat(900), quoted: true })).toEqual(['pilot', 'call-front-office']);
  });

  it('asks no pilot elsewhere when staying is clear, but better terms where one is', () => {
    expect(stepsOf({ stay: flat(900), near: flat(1000) })).toEqual(['agree-terms', 'watch-tenders', 'call-front-office']);
  });

  it('tries the rival out while staying is too close to tell', () => {
    expect(stepsOf({ stay: split(100, 0.55, [900, 1000]), near: flat(950), quoted: true })).toContain('pilot');
  });

  it('puts what never hurts first: duty, origin and cover before the pilot', () => {
    const measures = { near: { dependence: 0.7 }, stay: { uncovered: 0.3 } };
    expect(stepsOf({ stay: flat(1000), near: flat(900), quoted: true, measures, duty: 50 })).toEqual([
      'check-duty',
      'check-origin',
      'raise-cover',
      'pilot',
      'call-front-office',
    ]);
  });

  it('settles the gate of what would be cheaper', () => {
    expect(stepsOf({ stay: flat(1000), near: flat(900), gate: 0.9 })).toContain('settle-gate');
    expect(stepsOf({ stay: flat(800), near: flat(900), gate: 0.9 })).not.toContain('settle-gate');
  });

  it('sends under given weights after what would put something else first, the most telling first, and keeps the rest', () => {
    const steps: readonly Step[] = [{ code: 'find-out', estimate: 'cheap' }, { code: 'check-duty' }, { code: 'call-front-office' }];
    const flips = [
      { estimate: 'often', share: 0.3 },
      { estimate: 'cheap', share: 0.1 },
    ];
    expect(stepsUnderWeights(steps, flips)).toEqual([
      { code: 'find-out', estimate: 'often' },
      { code: 'find-out', estimate: 'cheap' },
      { code: 'check-duty' },
      { code: 'call-front-office' },
    ]);
    expect(stepsUnderWeights(steps, [])).toEqual(steps.slice(1));
  });
});

describe('steps with the turning points placed anew', () => {
  const point = (estimate: string, at: number) =>
    ({
      estimate,
      now: 10,
      at,
      side: 'above',
      kind: 'first',
      becomes: 'near',
      distance: at / 10 - 1,
      plausible: true,
      range: [5, 20],
    }) as const;
  const steps: readonly Step[] = [
    { code: 'find-out', estimate: 'freight' },
    { code: 'agree-terms' },
    { code: 'watch', estimate: 'price', value: 12, becomes: 'near' },
    { code: 'watch-duty' },
    { code: 'call-front-office' },
  ];
  const watched = (direction: 'stay' | 'near') =>
    ({
      tipping: [point('freight', 11), point('price', 13), point('duty', 14), point('wage', 15)],
      leader: { direction },
      reference: { direction: 'stay' },
    }) as const;

  it('keep the nearest two in sight where those stood, without what is to be found out anyway', () => {
    expect(stepsWithPoints(steps, watched('stay'))).toEqual([
      { code: 'find-out', estimate: 'freight' },
      { code: 'agree-terms' },
      { code: 'watch', estimate: 'price', value: 13, becomes: 'near' },
      { code: 'watch', estimate: 'duty', value: 14, becomes: 'near' },
      { code: 'watch-duty' },
      { code: 'call-front-office' },
    ]);
  });

  it('keep none in sight where the leader leaves', () => {
    expect(stepsWithPoints(steps, watched('near')).some(({ code }) => code === 'watch')).toBe(false);
  });
});
