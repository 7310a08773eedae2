import { describe, expect, it } from 'vitest';
import { resolvePlanField } from '../../../src/dossier/defaults/resolve.ts';
import type { Plan } from '../../../src/dossier/draft/plan-schema.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import type { Source } from '../../../src/engine/model/inputs.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const answers = {
  'purchase.amount': said(100_000),
  'purchase.pieces': said(1000),
  'shipment.kilogramsPerPiece': said(3),
  'freight.airShare': said(0),
};
const by = (mode: string | undefined, plan: Plan = planOf('friendshore', {}, 'TW')): Plan =>
  mode === undefined ? plan : { ...plan, answers: { ...plan.answers, mode: said(mode) } };
const inputsOf = (...plans: readonly Plan[]) => toInputs(dossierOf(draftOf(answers, plans)), figures);
const sourceOf = (plan: Plan): Source | undefined => inputsOf(plan).options.find(({ id }) => id === plan.id)?.sources[0];
const likely = (id: string, ...plans: readonly Plan[]) => inputsOf(...plans).estimates.find((estimate) => estimate.id === id)?.likely;
const valueOf = (plan: Plan, field: 'mode' | 'leadTime' | 'freight') => resolvePlanField(plan, field, draftOf(answers, [plan]), figures);

describe('the way that goods travel from where a plan leads', () => {
  it('is the usual one of the country until another is chosen', () => {
    expect(valueOf(by(undefined), 'mode').value).toBe('sea');
    expect(valueOf(by('air'), 'mode').value).toBe('sea');
  });

  it('changes what is waited, paid and emitted, and what stops on the way', () => {
    expect(valueOf(by('air'), 'leadTime').likely).toBeLessThan(valueOf(by('sea'), 'leadTime').likely);
    expect(valueOf(by('air'), 'freight').likely).toBeGreaterThan(valueOf(by('sea'), 'freight').likely);
    const transport = (plan: Plan) => (sourceOf(plan)?.transportCarbonPerPiece ?? []).map(({ factor }) => factor)[0] ?? 0;
    expect(transport(by('air'))).toBeGreaterThan(20 * transport(by('sea')));
    expect(sourceOf(by('air'))?.events).toContain('route:air');
    expect(sourceOf(by('sea'))?.events).toContain('route:suez');
  });

  it('changes nothing where the usual one is chosen, or one that does not exist from there', () => {
    const numbers = (inputs: ReturnType<typeof inputsOf>) => ({ ...inputs, ownAnswers: 0 }); // one more question is answered
    const usual = numbers(inputsOf(by(undefined)));
    expect(numbers(inputsOf(by('sea')))).toEqual(usual);
    expect(numbers(inputsOf(by('road')))).toEqual(usual);
  });

  it('belongs to the plan: another plan to the same country keeps the usual one, and what is told of one way not of the other', () => {
    const second = planOf('diversify', { freight: said(1.5) }, 'TW');
    const plans = [by('air'), second] as const;
    const inputs = inputsOf(...plans);
    expect(inputs.options.find(({ id }) => id === 'diversify')?.sources[0]?.events).toContain('route:suez');
    expect(likely('plan:friendshore:freight', ...plans)).toBe(valueOf(by('air'), 'freight').likely);
    expect(likely('plan:diversify:freight', by('sea'), second)).toBe(1.5);
    expect(likely('plan:friendshore:freight', by('sea'), second)).toBeUndefined();
  });

  it('flies nothing twice: what comes by air needs no rescue by air', () => {
    const flying = { ...answers, 'freight.airShare': said(0.1) };
    const of = (plan: Plan) => toInputs(dossierOf(draftOf(flying, [plan])), figures).options.find(({ id }) => id === plan.id)?.sources[0];
    expect(of(by('sea'))?.lines.some(({ element }) => element === 'air')).toBe(true);
    expect(of(by('air'))?.lines.some(({ element }) => element === 'air')).toBe(false);
    expect(of(by('air'))?.transportCarbonPerPiece).toEqual(sourceOf(by('air'))?.transportCarbonPerPiece);
  });

  it('leaves the way of today alone', () => {
    const today = (plan: Plan) => inputsOf(plan).options.find(({ id }) => id === 'stay')?.sources[0];
    expect(today(by('air'))).toEqual(today(by('sea')));
  });
});
