import { describe, expect, it } from 'vitest';
import { mixCandidates, mostCandidates } from '../../../src/dossier/mixes/mix-candidates.ts';
import { answersOfMix, mixSearch } from '../../../src/dossier/mixes/mix-search.ts';
import { newPlan } from '../../../src/dossier/draft/new-draft.ts';
import type { Plan } from '../../../src/dossier/draft/plan-schema.ts';
import { readDossier } from '../../../src/dossier/read/read-dossier.ts';
import { takeSteps } from '../../../src/engine/textbook/take-steps.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { draftOf, figures } from '../../support/owner-page-case.ts';

const repair: Plan = { ...newPlan('circular', []), answers: { price: { value: 0.6, sure: 'exact' } } };
const plans = [...(draftOf().plans ?? []), repair];
const order = ['friendshore', 'nearshore', 'reshore-buy'];

function plansOf(told: readonly Plan[]) {
  const reading = readDossier(draftOf({ plans: [...told] }), figures);
  if (!reading.ok) throw new RangeError('not read');
  return reading.dossier.plans;
}

const candidates = mixCandidates(plansOf(plans), order);
const told = candidates.map(({ parts, extraCover }) => JSON.stringify([parts, extraCover]));

describe('mixes worth calculating', () => {
  it('start with 10 to 90 % of the best beside today', () => {
    expect(candidates.slice(0, 9).map(({ parts }) => parts)).toEqual(
      [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) => [{ plan: 'friendshore', share }]),
    );
  });

  it('hold pairs of the best at three shares that are the whole together', () => {
    const pairs = candidates.filter(({ parts }) => parts.length === 2 && parts.every(({ plan }) => order.includes(plan)));
    expect(pairs.filter(({ extraCover }) => extraCover === 0)).toHaveLength(9);
    for (const { parts } of pairs) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('hold extra stock, and repair where the dossier has it', () => {
    expect(new Set(candidates.map(({ extraCover }) => extraCover))).toEqual(new Set([0, 4, 8]));
    expect(candidates.filter(({ parts }) => parts.some(({ plan }) => plan === 'circular'))).toHaveLength(6);
    const without = mixCandidates(plansOf(draftOf().plans), order);
    expect(without.flatMap(({ parts }) => parts.map(({ plan }) => plan))).not.toContain('circular');
  });

  it('are never more than eighty, none twice, and the same each time', () => {
    const many = [...plans, newPlan('elsewhere', plans, 'IN'), newPlan('nearshore', plans, 'PL'), newPlan('reshore-make', plans)];
    expect(mixCandidates(plansOf(many), order)).toHaveLength(mostCandidates);
    expect(candidates.length).toBeLessThanOrEqual(mostCandidates);
    expect(new Set(told).size).toBe(told.length);
    expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
    expect(mixCandidates(plansOf(plans), order)).toEqual(candidates);
  });

  it('leave out what the dossier has already', () => {
    const mix: Plan = { ...newPlan('mix', plans), parts: [{ plan: 'friendshore', share: 0.3 }] };
    const left = mixCandidates(plansOf([...plans, mix]), order);
    expect(left.filter(({ extraCover }) => extraCover === 0).map(({ parts }) => parts)).not.toContainEqual(mix.parts);
    expect(left).toHaveLength(candidates.length - 1);
  });
});

describe('the run of the mixes', () => {
  it('holds them beside the options of the dossier, each calculated, on the estimates of the dossier', () => {
    const search = takeSteps(mixSearch(draftOf({ plans }), figures, order));
    const options = search?.inputs.options.map(({ id }) => id) ?? [];
    expect(options).toEqual(expect.arrayContaining(['stay', ...order, ...candidates.map(({ id }) => id)]));
    expect(search?.inputs.estimates.filter(({ id }) => id.includes('candidate-') && !id.endsWith(':extraCover'))).toEqual([]);
  });

  it('is made up in steps of a mix each, and comes to the same as reading all at once', () => {
    const steps = mixSearch(draftOf({ plans }), figures, order);
    let taken = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) taken += 1;
    expect(taken).toBeGreaterThan(2 * candidates.length);
    const mixes = candidates.map((mix) => ({ id: mix.id, archetype: 'mix' as const, answers: answersOfMix(mix), parts: [...mix.parts] }));
    const reading = readDossier(draftOf({ plans: [...plans, ...mixes] }), figures);
    if (!reading.ok) throw new RangeError('not read');
    expect(step.value).toEqual({ candidates, dossier: reading.dossier, inputs: toInputs(reading.dossier, figures) });
  });

  it('is not there where no plan goes elsewhere', () => {
    expect(takeSteps(mixSearch(draftOf({ plans: [newPlan('stockpile', [])] }), figures, []))).toBeUndefined();
  });

  it('tells extra stock of the mix itself', () => {
    expect(answersOfMix({ id: 'candidate-1', parts: [], extraCover: 4 })).toEqual({ extraCover: { value: 4, sure: 'exact' } });
    expect(answersOfMix({ id: 'candidate-1', parts: [], extraCover: 0 })).toEqual({});
  });
});
