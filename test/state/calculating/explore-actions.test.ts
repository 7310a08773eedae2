import { describe, expect, it, vi } from 'vitest';
import { exampleInputs } from '../../support/example-inputs.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const inputs = await exampleInputs('workwear');
const mixes = { kind: 'mixes', inputs } as const;
const finding = { kind: 'mixes', done: true, table: futuresOf({ costs: { stay: [1] } }) } as const;

async function asked() {
  const bench = wizardOn();
  await bench.wizard.getState().createFromExample('workwear');
  await vi.waitFor(() => expect(bench.calculator.runs).toHaveLength(1), patience);
  bench.wizard.getState().explore(mixes);
  await vi.waitFor(() => expect(bench.explorer.inquiries).toHaveLength(1), patience);
  return bench;
}

describe('a question beside the answer', () => {
  it('is being looked into, then found', async () => {
    const { wizard, explorer } = await asked();
    expect(wizard.getState().mixes).toMatchObject({ state: 'busy' });
    explorer.found(finding);
    expect(wizard.getState().mixes).toMatchObject({ state: 'found', finding });
    expect(wizard.getState().border).toBeUndefined();
  });

  it('is told to have failed', async () => {
    const { wizard, explorer } = await asked();
    explorer.fail();
    expect(wizard.getState().mixes).toMatchObject({ state: 'failed' });
  });

  it('is dropped with what was found when another answer comes, since it told of the old ones', async () => {
    const { wizard, explorer, calculator } = await asked();
    explorer.found(finding);
    wizard.getState().answer('delivery.leadTime', { value: 20, sure: 'exact' });
    await vi.waitFor(() => expect(calculator.runs).toHaveLength(2), patience);
    expect(wizard.getState().mixes).toBeUndefined();
    expect(explorer.stops).toBeGreaterThan(0);
    explorer.found(finding);
    expect(wizard.getState().mixes).toBeUndefined();
  });
});
