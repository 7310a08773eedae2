import { describe, expect, it } from 'vitest';
import { startAccounts } from '../../../../src/engine/advise/explain/element-account.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import type { ModelInputs } from '../../../../src/engine/model/inputs.ts';
import { fullInputs } from '../../../support/model-inputs.ts';
import { exampleInputs } from '../../../support/example-inputs.ts';

const byLines = ['per-piece', 'per-year', 'per-order', 'share', 'one-off'];

function accountsOf(inputs: ModelInputs) {
  const account = startAccounts(inputs);
  return inputs.options.flatMap(({ id }) =>
    inputs.elements.flatMap((element) => {
      const told = account(id, element.id);
      return told === undefined ? [] : [told];
    }),
  );
}

describe('the account of an element', () => {
  it.each(['bicycle-frames', 'circuit-boards', 'workwear', undefined] as const)(
    'has lines that add up to its amount: %s',
    async (example) => {
      const inputs = example === undefined ? fullInputs(5) : await exampleInputs(example);
      const told = accountsOf(inputs).filter(({ kind, euros }) => byLines.includes(kind) && euros !== 0);
      expect(told.length).toBeGreaterThan(20);
      for (const { lines, euros } of told) expect(lines.reduce((sum, line) => sum + line.euros, 0) / euros).toBeCloseTo(1, 9);
    },
  );

  it('tells what the ledger of staying books in its first year', async () => {
    const inputs = await exampleInputs('workwear');
    const table = baseCase(inputs);
    const { reference } = inputs.frame;
    const account = startAccounts(inputs);
    const booked = inputs.elements.filter(({ id, kind }) => kind !== 'one-off' && id !== 'stock-capital');
    expect(booked.length).toBeGreaterThan(10);
    for (const { id } of booked) {
      const row = (table.options.indexOf(reference) * table.elements.length + table.elements.indexOf(id)) * (table.horizonYears + 1);
      expect(account(reference, id)?.euros).toBeCloseTo(table.entries[row + 1] ?? Number.NaN, 6);
    }
  });

  it('names figures that enter every amount that is not nothing', async () => {
    const inputs = await exampleInputs('circuit-boards');
    const ids = new Set(inputs.estimates.map(({ id }) => id));
    const told = accountsOf(inputs);
    expect(told.flatMap(({ estimates }) => estimates).every((id) => ids.has(id))).toBe(true);
    const bare = told.filter(({ euros, estimates, lines }) => euros !== 0 && estimates.length === 0 && lines.length === 0);
    expect(bare.map(({ element }) => element)).toEqual([]);
  });

  it('is none for an option or an element that is not there', () => {
    const account = startAccounts(fullInputs(2));
    expect(account('nowhere', 'purchase')).toBeUndefined();
    expect(account('stay', 'nothing')).toBeUndefined();
  });
});
