import { describe, expect, it, vi } from 'vitest';
import { planFields } from '../../../src/content/plan-fields.ts';
import { noTrial, type Tried } from '../../../src/dossier/explore/trial.ts';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const wait = (value: number): Tried => ({ plan: undefined, field: 'delivery.leadTime', answer: { value } });

async function trying() {
  const bench = wizardOn();
  const now = () => bench.wizard.getState();
  const id = await now().create();
  await vi.waitFor(() => expect(now().figures).toBeDefined(), patience);
  now().answer('origin.country', { value: 'CN' });
  now().answer('delivery.leadTime', { value: 16 });
  await now().enterTrial();
  return { ...bench, now, id };
}

describe('trying', () => {
  it('changes neither the dossier nor what is stored, and is calculated beside it', async () => {
    const { now, storage, ordering } = await trying();
    const before = JSON.stringify(now().draft);
    const kept = JSON.stringify([...storage.texts]);
    const { inputs } = now();
    now().tryOut({ ...noTrial, tried: [wait(40)] }, 'moving');
    now().tryOut({ ...noTrial, tried: [wait(40)] }, 'settled');
    expect(JSON.stringify(now().draft)).toBe(before);
    expect(JSON.stringify([...storage.texts])).toBe(kept);
    expect(now().inputs).toBe(inputs);
    const wanted = (run: (typeof ordering.runs)[number] | undefined) =>
      run?.estimates.find(({ id }) => id === 'field:delivery.leadTime')?.likely;
    expect(ordering.runs.slice(-2).map(wanted)).toEqual([40, 40]);
  });

  it('is undone a settled step at a time, on its own screen only', async () => {
    const { now } = await trying();
    now().tryOut({ ...noTrial, tried: [wait(20)] }, 'moving');
    now().tryOut({ ...noTrial, tried: [wait(21)] }, 'settled');
    now().tryOut({ ...noTrial, tried: [wait(30)] }, 'settled');
    now().undo();
    expect(now().trial.tried).toEqual([wait(21)]);
    now().undo();
    expect(now().trial).toEqual(noTrial);
    expect(now().told).toMatchObject({ act: 'undone', what: { what: 'tried', to: undefined } });
    now().redo();
    now().leaveTrial();
    now().undo();
    expect(now().trial.tried).toEqual([wait(21)]);
    expect(now().draft?.answers['delivery.leadTime']).toBeUndefined();
  });

  it('is taken over as an answer with its reason, in one step that can be undone', async () => {
    const { now } = await trying();
    now().tryOut({ ...noTrial, tried: [wait(20)], shocks: ['suez-opens'] }, 'settled');
    now().keepTrial({ 'delivery.leadTime': ' offer of May ' });
    expect(now().draft?.answers['delivery.leadTime']).toEqual({ value: 20 });
    expect(now().draft?.changes).toMatchObject([
      { field: 'delivery.leadTime', from: { value: 16 }, to: { value: 20 }, reason: 'offer of May' },
    ]);
    expect(now().trial).toEqual({ ...noTrial, shocks: ['suez-opens'] });
    now().undo();
    expect(now().draft?.answers['delivery.leadTime']).toEqual({ value: 16 });
    expect(now().draft?.changes).toBeUndefined();
    expect(now().told).toMatchObject({ what: { what: 'field', field: 'delivery.leadTime', to: { value: 16 } } });
  });

  it('of one option becomes an option beside it, built on it', async () => {
    const { now } = await trying();
    now().tryOut({ ...noTrial, tried: [{ plan: 'nearshore', field: 'price', answer: { value: 3 } }] }, 'settled');
    const id = now().keepAsPlan('nearshore', 'Portugal, cheaper');
    const made = now().draft?.plans.find((plan) => plan.id === id);
    expect(made).toMatchObject({
      archetype: 'nearshore',
      name: 'Portugal, cheaper',
      answers: { price: { value: 3 } },
      basedOn: { plan: 'nearshore' },
    });
    expect(now().draft?.plans.find((plan) => plan.id === 'nearshore')?.answers).toEqual({});
    expect(now().trial).toEqual(noTrial);
  });

  it('is over when another dossier opens', async () => {
    const { now } = await trying();
    now().tryOut({ ...noTrial, tried: [wait(20)] }, 'settled');
    await now().create();
    expect(now().trial).toEqual(noTrial);
  });
});

describe('snapshots', () => {
  it('outlast undo and redo, are gone back to in one step, renamed and deleted', async () => {
    const { now, storage, id } = await trying();
    now().tryOut({ ...noTrial, tried: [wait(20)] }, 'settled');
    now().takeSnapshot('  With 20 weeks ');
    now().tryOut(noTrial, 'settled');
    const [taken] = now().draft?.snapshots ?? [];
    expect(taken).toMatchObject({ name: 'With 20 weeks', answers: { 'delivery.leadTime': { value: 20 } } });
    now().leaveTrial();
    now().answer('history', { value: 'no' });
    for (let i = 0; i < 9; i += 1) now().undo();
    expect(now().draft?.answers).toEqual({});
    expect(now().draft?.snapshots).toEqual([taken]);
    for (let i = 0; i < 9; i += 1) now().redo();
    expect(now().draft?.answers.history).toEqual({ value: 'no' });
    now().restoreSnapshot(taken?.id ?? '');
    expect(now().draft?.answers).toEqual(taken?.answers);
    now().undo();
    expect(now().draft?.answers.history).toEqual({ value: 'no' });
    now().renameSnapshot(taken?.id ?? '', 'Twenty');
    expect(now().draft?.snapshots?.[0]?.name).toBe('Twenty');
    expect([...storage.texts.values()].some((text) => text.includes('Twenty'))).toBe(true);
    now().removeSnapshot(taken?.id ?? '');
    expect(now().draft?.snapshots).toBeUndefined();
    expect(now().draft?.id).toBe(id);
  });

  it('keep the shocks that were tried, and bring them back', async () => {
    const { now } = await trying();
    now().tryOut({ ...noTrial, tried: [wait(20)], shocks: ['late', 'energy'] }, 'settled');
    expect(now().takeSnapshot('worst case')).toBe(true);
    const [taken] = now().draft?.snapshots ?? [];
    expect(taken).toMatchObject({ name: 'worst case', shocks: ['late', 'energy'] });
    now().tryOut(noTrial, 'settled');
    now().restoreSnapshot(taken?.id ?? '');
    expect(now().trial.shocks).toEqual(['late', 'energy']);
    expect(now().draft?.answers['delivery.leadTime']).toEqual({ value: 20 });
  });

  it('are twelve at most', async () => {
    const { now } = await trying();
    for (let i = 0; i < 14; i += 1) now().takeSnapshot(`number ${i}`);
    expect(now().draft?.snapshots).toHaveLength(12);
  });

  it('are refused once the dossier would grow too large to be kept beside others', async () => {
    const { now } = await trying();
    for (let i = 0; i < 10; i += 1) now().addPlan('nearshore');
    const note = 'x'.repeat(200);
    for (const { id } of now().draft?.plans ?? [])
      for (const field of planFields.slice(0, 10)) now().answerPlan(id, field.id, { value: 1, text: note, note });
    const taken = Array.from({ length: 12 }, (_, i) => now().takeSnapshot(`number ${i}`));
    expect(taken).toContain(true);
    expect(taken.at(-1)).toBe(false);
    expect(JSON.stringify(now().draft).length).toBeLessThan(600_001);
  });
});
