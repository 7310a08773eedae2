import { describe, expect, it } from 'vitest';
import { stepKey } from '../../../src/present/plan/plan-rows.ts';

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
