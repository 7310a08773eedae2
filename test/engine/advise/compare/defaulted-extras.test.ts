import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/engine/advise/assess.ts';
import { defaultedExtras, shareWithout } from '../../../../src/engine/advise/compare/defaulted-extras.ts';
import { product } from '../../../../src/engine/model/amount.ts';
import type { Basis } from '../../../../src/engine/model/estimate.ts';
import { adviceInputs, estimateOf } from '../../../support/advice-inputs.ts';
import { futuresOf } from '../../../support/futures-of.ts';

const rising = (from: number) => Array.from({ length: 100 }, (_, future) => from + future);
const duel = { leader: 'near', rival: 'stay' };

/** Nearby is 40 cheaper in every future: 10 by its price, 30 by what it saves on follow-up. */
function caseOf(basis: Basis, group: 'oversight' | 'landed' = 'oversight') {
  const inputs = adviceInputs({
    ways: { stay: 'stay', near: 'near' },
    estimates: [estimateOf('price', 'own-figure'), estimateOf('hours', basis)],
    lines: Object.fromEntries(
      ['stay', 'near'].map((id) => [
        id,
        [
          { element: 'purchase', amount: product(['price']) },
          { element: 'hours', amount: product(['hours']) },
        ],
      ]),
    ),
  });
  const table = futuresOf({
    costs: { stay: rising(1040), near: rising(1000) },
    bridge: { stay: { purchase: 1000, hours: 89.5 }, near: { purchase: 990, hours: 59.5 } },
  });
  return { table, inputs: { ...inputs, elements: [...inputs.elements, { id: 'hours', group, kind: 'per-year', enters: [] } as const] } };
}

describe('extras that nobody told', () => {
  it('are found by what they rest on and by their group', () => {
    expect(defaultedExtras(caseOf('assumption').table, caseOf('assumption').inputs, duel)).toEqual(['hours']);
    expect(defaultedExtras(caseOf('own-figure').table, caseOf('own-figure').inputs, duel)).toEqual([]);
    expect(defaultedExtras(caseOf('assumption').table, caseOf('assumption', 'landed').inputs, duel)).toEqual([]);
  });

  it('are taken out by their mean difference: of the 40, 30 go and 10 are left', () => {
    const { table } = caseOf('assumption');
    expect(shareWithout(table, ['hours'], duel)).toBe(1);
    expect(shareWithout(table, ['hours', 'purchase'], duel)).toBe(0.5);
    expect(shareWithout(table, [], duel)).toBe(1);
  });

  it('may not decide alone: with a dearer price the verdict falls to too close to tell, for and against moving alike', () => {
    const { table, inputs } = caseOf('assumption');
    const dearer = { ...table, bridge: Float64Array.of(1000, 89.5, 1010, 39.5) };
    const moved = assess({ table: dearer, inputs, tipping: [] });
    expect(moved.certainty).toMatchObject({ word: 'close', uncapped: 'clear', cappedBy: 'extras' });
    expect(moved.against.map(({ code }) => code)).toContain('extras-decide');
    const held = assess({ table: { ...dearer, options: ['near', 'stay'] }, inputs, tipping: [] });
    expect(held.leader).toBe('stay');
    expect(held.certainty).toMatchObject({ word: 'close', uncapped: 'clear', cappedBy: 'extras' });
  });

  it('decide with the owner once he told them', () => {
    const { table, inputs } = caseOf('own-figure');
    const dearer = { ...table, bridge: Float64Array.of(1000, 89.5, 1010, 39.5) };
    expect(assess({ table: dearer, inputs, tipping: [] }).certainty).toMatchObject({ word: 'clear', cappedBy: undefined });
  });
});
