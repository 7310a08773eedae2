import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/engine/advise/assessment.ts';
import { planRows, stepKey } from '../../../src/present/plan/plan-rows.ts';
import { mostSteps, stepsToTell } from '../../../src/present/plan/steps-to-tell.ts';
import { adviceInputs } from '../../support/advice-inputs.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { pageInput } from '../../support/owner-page-case.ts';
import { toPresentationInput } from '../../../src/present/names/to-presentation-input.ts';

describe('the key of a step', () => {
  it('stays when only its figures change, and differs between steps', () => {
    const watch = { code: 'watch', estimate: 'field:duty.rate', value: 0.1, becomes: 'nearshore' } as const;
    expect(stepKey({ ...watch, value: 0.2, becomes: 'reshore-buy' })).toBe(stepKey(watch));
    const keys = [
      stepKey(watch),
      stepKey({ code: 'find-out', estimate: 'field:duty.rate' }),
      stepKey({ code: 'pilot', option: 'nearshore' }),
      stepKey({ code: 'ask-quote', option: 'nearshore' }),
      stepKey({ code: 'settle-gate', option: 'nearshore', gate: 'cash' }),
      stepKey({ code: 'settle-gate', option: 'nearshore', gate: 'people' }),
      stepKey({ code: 'call-front-office' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the steps of a plan', () => {
  const asked = pageInput({
    table: futuresOf({ costs: { stay: [10], nearshore: [9] } }),
    inputs: adviceInputs({ ways: { stay: 'stay', nearshore: 'near' } }),
  });
  const watch = { code: 'watch', estimate: 'field:duty.rate', value: 0.1, becomes: 'nearshore' } as const;
  const steps: Assessment['steps'] = [
    { code: 'find-out', estimate: 'field:duty.rate' },
    { code: 'check-duty' },
    { code: 'check-origin' },
    { code: 'raise-cover' },
    watch,
    { code: 'watch-duty' },
    { code: 'find-people' },
    { code: 'call-front-office' },
    { code: 'pilot', option: 'nearshore' },
    { code: 'settle-gate', option: 'nearshore', gate: 'cash' },
  ];
  const assessment = { ...asked.assessment, steps };

  it('are seven at most, what can still change the answer first, and looking up a figure is none of them', () => {
    expect(stepsToTell(assessment).map(({ code }) => code)).toEqual([
      'settle-gate',
      'pilot',
      'check-duty',
      'check-origin',
      'raise-cover',
      'find-people',
      'call-front-office',
    ]);
    expect(mostSteps).toBe(7);
  });

  it('keep what somebody agreed on a step that is not among them, with its words while the advice gives it', () => {
    const presentation = toPresentationInput({ ...asked, assessment });
    const agreed = { state: 'open', who: 'An' } as const;
    const rows = planRows(
      presentation,
      [
        { ...agreed, id: 'a', step: stepKey(watch) },
        { ...agreed, id: 'b', step: 'find-out:field:duty.rate' },
        { ...agreed, id: 'c', step: 'pilot:gone' },
      ],
      'gone',
    );
    expect(rows).toHaveLength(mostSteps + 3);
    const [watched, found, gone] = rows.slice(mostSteps).map(({ text }) => text);
    expect(watched).toContain('Volg dit op');
    expect(found).toContain('Zoek dit cijfer op');
    expect(gone).toBe('gone');
  });
});
