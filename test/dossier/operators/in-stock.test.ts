import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/dossier/draft/answer.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { dossierOf, draftOf, figures, said } from '../../support/draft-of.ts';

/** Standard deviation of the lead time of today's chain in weeks, where so many of ten deliveries are late and the wait is ten weeks. */
function spreadAt(answer: Answer, late: number): number {
  const inputs = toInputs(dossierOf(draftOf({ 'delivery.leadTime': said(10), 'delivery.lateOfTen': answer })), figures);
  const value = (id: string) => (id === 'field:delivery.lateOfTen' ? late : 10);
  const amount = inputs.options[0]?.sources[0]?.leadTimeSdWeeks ?? [];
  return amount.reduce((sum, { factor, of }) => sum + of.reduce((product, id) => product * value(id), factor), 0);
}

describe('the spread of the lead time, from how many of ten are late', () => {
  it('is 0.6 of a mean delay of 1.5 weeks where two of ten are late: √(2 × 0.2 − 0.2²)', () => {
    expect(spreadAt(said(2), 2)).toBeCloseTo(0.6 * 1.5, 12);
  });

  it('is in proportion to the root at a quarter of the highest, where the likely is below that', () => {
    const per = Math.sqrt(2 * 0.25 - 0.25 ** 2) / 2.5;
    for (const likely of [0, 1e-6, 1, 2.5])
      expect(spreadAt({ value: likely, sure: 'range', low: 0, high: 10 }, 4)).toBeCloseTo(per * 4 * 1.5, 12);
  });

  it('is none where no delivery is ever late', () => {
    expect(spreadAt(said(0), 0)).toBe(0);
  });
});
