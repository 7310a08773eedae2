import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/dossier/draft/plan-schema.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { judgeGates } from '../../../src/engine/run/table/gates.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { dontKnow, dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };

function verdictOn(plan: Plan) {
  const inputs = toInputs(dossierOf(draftOf(purchase, [plan])), figures);
  const run = startRun(inputs, { futures: 64, histories: 4 });
  run.advance(64);
  return judgeGates(run.table(), plan.id);
}

describe('gates of a plan', () => {
  it('exclude a maker who takes no fewer than 1,200 pieces where 1,000 are bought', () => {
    expect(verdictOn(planOf('nearshore', { minimumVolume: said(1200) }, 'PL'))).toEqual({
      status: 'excluded',
      failedGates: [{ gate: 'volume', share: 1 }],
      cautions: [],
    });
    expect(verdictOn(planOf('nearshore', { minimumVolume: said(900) }, 'PL')).status).toBe('open');
  });

  it('look at the share that goes there: 30 % of 1,000 is too little for 500', () => {
    const answers = { share: said(0.3), minimumVolume: said(500) };
    expect(verdictOn(planOf('diversify', answers, 'PL')).status).toBe('excluded');
    expect(verdictOn(planOf('diversify', { ...answers, share: said(0.6) }, 'PL')).status).toBe('open');
  });

  it('exclude what is not allowed or cannot be made, hold what is partly so as a condition, and never exclude the unknown', () => {
    for (const gate of ['regulation', 'capability'] as const) {
      expect(verdictOn(planOf('nearshore', { [gate]: said('no') }, 'PL')).failedGates).toEqual([{ gate, share: 1 }]);
      expect(verdictOn(planOf('nearshore', { [gate]: said('partly') }, 'PL')).status).toBe('conditional');
      expect(verdictOn(planOf('nearshore', { [gate]: said('yes') }, 'PL')).status).toBe('open');
      expect(verdictOn(planOf('nearshore', { [gate]: dontKnow }, 'PL')).failedGates).toEqual([]);
    }
  });
});
