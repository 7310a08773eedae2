import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/dossier/draft/draft.ts';
import { toInputs } from '../../../src/dossier/to-inputs.ts';
import { readJudged } from '../../../src/engine/run/table/read-table.ts';
import { startRun } from '../../../src/engine/run/run.ts';
import { dossierOf, draftOf, figures, planOf, said } from '../../support/draft-of.ts';

const purchase = { 'purchase.amount': said(100_000), 'purchase.pieces': said(1000) };

function judged(draft: Draft, futures = 32) {
  const inputs = toInputs(dossierOf(draft), figures);
  const run = startRun(inputs, { futures, histories: 2 });
  run.advance(futures);
  const table = run.table();
  return { inputs, table, of: (option: string, criterion: string) => [...readJudged(table, option, criterion)] };
}

const known: Draft['judgements'] = {
  'place:VN:quality': { value: 0.4, sure: 'exact' },
  'place:PL:quality': { value: 0.8, sure: 'exact' },
};

describe('judged criteria of an option', () => {
  it('are those of its places by their shares: 25 % at 0.8 and the rest at 0.4 is 0.5', () => {
    const draft = draftOf(purchase, [planOf('diversify', { share: said(0.25) }, 'PL')]);
    const { of } = judged({ ...draft, judgements: known });
    expect(of('stay', 'quality')).toEqual(Array.from({ length: 32 }, () => 0.4));
    for (const value of of('diversify', 'quality')) expect(value).toBeCloseTo(0.5, 12);
  });

  it('add what the way of working brings: 0.9 is 0.4 better than no difference, and never better than the best', () => {
    const plan = planOf('monitor', { replacedAfter: said(2) });
    const draft = draftOf(purchase, [plan]);
    const one = judged({ ...draft, judgements: { ...known, 'operator:monitor:quality': { value: 0.9, sure: 'exact' } } });
    for (const value of one.of('monitor', 'quality')) expect(value).toBeCloseTo(0.8, 12);
    const best = judged({
      ...draft,
      judgements: { 'place:VN:quality': { value: 0.9, sure: 'exact' }, 'operator:monitor:quality': { value: 0.9, sure: 'exact' } },
    });
    expect(Math.max(...best.of('monitor', 'quality'))).toBe(1);
  });

  it('differ by case where nobody knows, and are then an assumption of ours', () => {
    const { of, inputs } = judged(draftOf(purchase, [planOf('nearshore', {}, 'PL')]), 256);
    const values = of('nearshore', 'quality');
    expect(new Set(values).size).toBeGreaterThan(200);
    expect(values.reduce((sum, value) => sum + value / values.length, 0)).toBeCloseTo(0.5, 1);
    expect(inputs.estimates.find(({ id }) => id === 'judged:place:PL:quality')).toMatchObject({ basis: 'assumption', isJudgement: true });
  });

  it('change no figure in money', () => {
    const draft = draftOf(purchase, [planOf('nearshore', {}, 'PL')]);
    const plain = judged(draft).table.values;
    expect(judged({ ...draft, judgements: known }).table.values).toEqual(plain);
  });
});
