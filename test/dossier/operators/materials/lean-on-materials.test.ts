import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../../../src/content/criteria.ts';
import type { Draft } from '../../../../src/dossier/draft/draft.ts';
import type { Plan } from '../../../../src/dossier/draft/plan-schema.ts';
import { toInputs } from '../../../../src/dossier/to-inputs.ts';
import { assess } from '../../../../src/engine/advise/assess.ts';
import type { ModelInputs } from '../../../../src/engine/model/inputs.ts';
import { startRun } from '../../../../src/engine/run/run.ts';
import { materialIds } from '../../../../src/reference/materials/material-ids.ts';
import { materials as allMaterials } from '../../../../src/reference/materials.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../../support/draft-of.ts';

type Materials = NonNullable<Draft['materials']>;
const cobalt: Materials = [{ id: 'cobalt', share: 1 }];
const answers = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };
const unpriced = { 'standstill.what': said('nothing') };
const circular = planOf('circular', { price: said(50), share: said(0.25) });
const replacing = (material: string, share: number): Plan => ({
  ...planOf('substitute', { price: said(50) }),
  replaces: { material, share },
});
const stocked = (weeks: number) => planOf('stockpile', { rawCover: said(weeks), extraCover: said(0) });

function inputsWith(materials: Materials | undefined, plans: readonly Plan[] = [], more: Draft['answers'] = {}): ModelInputs {
  return toInputs(dossierOf({ ...draftOf({ ...answers, ...more }, plans), ...(materials && { materials }) }), figures);
}
const needOf = (inputs: ModelInputs, id: string) => inputs.options.find((option) => option.id === id)?.materials;
const riskWith = (materials: Materials, plan?: Plan, more: Draft['answers'] = {}) =>
  needOf(inputsWith(materials, plan === undefined ? [] : [plan], more), plan?.id ?? 'stay')?.risk ?? Number.NaN;
const autonomyOf = ({ criteria: weighed = [] }: ModelInputs) => weighed.find(({ id }) => id === 'autonomy')?.measures.map(({ of }) => of);

function assessed(inputs: ModelInputs) {
  const run = startRun(inputs, { futures: 16, histories: 8 });
  run.advance(16);
  return assess({ table: run.table(), inputs, tipping: [], weighing: [{ id: 'me', how: 'points', points: { cost: 50, autonomy: 50 } }] });
}

describe('what an option needs of raw materials', () => {
  it('counts only once the person looked at the list', () => {
    const product = { product: said('permanent-magnets-ndfeb') };
    expect(autonomyOf(inputsWith(undefined, [], product))).toEqual(['dependence', 'concentration']);
    expect(autonomyOf(inputsWith(cobalt, [], product))).toEqual(['dependence', 'concentration', 'materials']);
    expect(inputsWith(undefined, [], product).options.some((option) => 'materials' in option)).toBe(false);
  });

  it('changes nothing of an answer without a list, to the bit', () => {
    const inputs = inputsWith(undefined, [planOf('nearshore', {}, 'PL')], { product: said('permanent-magnets-ndfeb') });
    const measures = (['dependence', 'concentration'] as const).map((of) => ({ of, worst: 1, best: 0 }));
    const before = (inputs.criteria ?? []).map((criterion) => (criterion.id === 'autonomy' ? { ...criterion, measures } : criterion));
    expect(assessed(inputs)).toEqual(assessed({ ...inputs, criteria: before }));
    expect(assessed(inputs).against.some(({ code }) => code === 'critical-materials')).toBe(false);
  });

  it('is for cobalt alone its supply risk of 2.8, and one critical material', () => {
    expect(needOf(inputsWith(cobalt), 'stay')).toEqual({ risk: 2.8, weakest: 'cobalt', critical: 1 });
  });

  it('falls with what is recovered and with what is replaced, and not where production only moves', () => {
    expect(riskWith(cobalt, circular)).toBeCloseTo(2.8 * 0.75, 12);
    expect(riskWith(cobalt, replacing('cobalt', 0.5))).toBeCloseTo(1.4, 12);
    expect(riskWith(cobalt, planOf('reshore-buy', { price: said(120) }))).toBe(2.8);
    expect(needOf(inputsWith(cobalt, [replacing('cobalt', 1)]), 'substitute')).toEqual({ risk: 0, weakest: undefined, critical: 0 });
  });

  it('takes of a mix what its parts spare, by their shares', () => {
    const mix: Plan = {
      ...planOf('mix'),
      parts: [
        { plan: 'circular', share: 0.4 },
        { plan: 'substitute', share: 0.2 },
      ],
    };
    const inputs = inputsWith(cobalt, [circular, replacing('cobalt', 0.5), mix]);
    expect(needOf(inputs, 'mix')?.risk).toBeCloseTo(2.8 * (1 - 0.4 * 0.25 - 0.2 * 0.5), 12);
  });

  it('is none of what is bought in the European Union', () => {
    expect(riskWith([{ id: 'cobalt', share: 1, origin: 'FI' }])).toBe(0);
    expect(riskWith([{ id: 'cobalt', share: 1, origin: 'CD' }])).toBe(2.8);
  });

  it('falls with stock where standing still has no price, and not where stock counts in euro already', () => {
    expect(riskWith(cobalt, stocked(6), unpriced)).toBeCloseTo(2.8 * Math.exp(-1), 12); // 6 weeks against a mean of 6
    expect(riskWith(cobalt, stocked(6))).toBe(2.8);
  });

  it('never rises with more stock, nor falls with one material more', () => {
    const line = fc.record({ id: fc.constantFrom(...materialIds), share: fc.double({ min: 0.01, max: 1, noNaN: true }) });
    const lists = fc.uniqueArray(line, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
    fc.assert(
      fc.property(lists, line, fc.nat(20), fc.nat(20), (list, one, weeks, more) => {
        const [little, much] = [weeks, weeks + more].map((cover) => riskWith(list, stocked(cover), unpriced));
        expect(much).toBeLessThanOrEqual(little ?? Number.NaN);
        const longer = list.some(({ id }) => id === one.id) ? list : [...list, one];
        expect(riskWith(longer)).toBeGreaterThanOrEqual(riskWith(list));
      }),
      { numRuns: 40 },
    );
  });

  it('belongs to what a plan does, not to its name: plans that do the same under other names need the same', () => {
    const twins = [circular, { ...circular, id: 'circular-2' }, stocked(4), { ...stocked(4), id: 'stockpile-2' }];
    const swapped = assessed(inputsWith(cobalt, [...twins].toReversed(), unpriced)).criteriaTable;
    const told = assessed(inputsWith(cobalt, twins, unpriced)).criteriaTable;
    const at = told?.criteria.findIndex(({ id }) => id === 'autonomy') ?? -1;
    const score = (table: typeof told, id: string) => table?.options.find(({ option }) => option === id)?.scores[at];
    for (const id of ['circular', 'stockpile']) {
      expect(score(told, id)).toBe(score(told, `${id}-2`));
      expect(score(swapped, id)).toBe(score(told, id));
    }
  });
});

describe('autonomy with raw materials', () => {
  it('is the plain mean of its measures: cobalt alone is worth (6 − 2.8) / 6 of its third', () => {
    const { criteriaTable } = assessed(inputsWith(cobalt));
    const at = criteriaTable?.criteria.findIndex(({ id }) => id === 'autonomy') ?? -1;
    const [stay] = criteriaTable?.options ?? [];
    expect(stay?.measures[at]).toEqual([1, 1, expect.closeTo(2.8, 12)]); // Vietnam: all from outside, all from one place
    expect(stay?.scores[at]).toBeCloseTo((6 - 2.8) / 6 / 3, 12);
  });

  it('has a range up to the highest supply risk that Europe ever found', () => {
    const ever = Math.max(...allMaterials.flatMap(({ history }) => history.map(({ supplyRisk }) => supplyRisk.value)));
    const ranged = criteria.find(({ id }) => id === 'autonomy')?.measures.find(({ of }) => of === 'materials');
    expect(ranged).toMatchObject({ worst: ever, best: 0 });
  });

  it('speaks against every option that leans on critical materials, with the weakest', () => {
    const inputs = inputsWith([...cobalt, { id: 'lree', share: 0.01 }], [planOf('nearshore', {}, 'PL')]);
    expect(assessed(inputs).against).toContainEqual(
      expect.objectContaining({ code: 'critical-materials', count: 2, weakest: 'lree', risk: 3.7 }),
    );
  });
});
