import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/engine/model/estimate.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { columns } from '../../../src/engine/run/table/futures-table.ts';
import { calculationPages } from '../../../src/present/workbook/calculation-pages.ts';
import { exampleInputs } from '../../support/example-inputs.ts';
import { fullInputs } from '../../support/model-inputs.ts';
import { projectInputs } from '../../support/project-inputs.ts';
import { plainLabels, recalculate } from '../../support/workbook-engine.ts';

const cent = 0.01;
/** Of all inputs so many are changed one by one; under a long run each of them. */
const changes = process.env['SOAK'] === undefined ? 6 : Infinity;
const pvCost = columns.indexOf('pvCost');
/** Column of the likely values, and the row of the first estimate. */
const likelyAt = (place: number) => `'inputs'!C${place + 3}`;

function pagesOf(inputs: ModelInputs) {
  const { inputs: first, buildUp, years, values } = calculationPages(inputs, plainLabels);
  return { sheet: recalculate([first, buildUp, years]), values };
}

/** Every option as the sheet has it, beside the base case. */
function expectSame({ sheet, values }: ReturnType<typeof pagesOf>, inputs: ModelInputs): void {
  const table = baseCase(inputs);
  expect(values.map(({ option }) => option).toSorted()).toEqual(table.options.toSorted());
  for (const { option, address } of values) {
    const found = table.values[table.options.indexOf(option) * columns.length + pvCost] ?? 0;
    expect(Math.abs(sheet.at(address) - found), `${option}: ${sheet.at(address)}, ${found}`).toBeLessThan(cent);
  }
}

const exactly = (estimate: Estimate, likely: number): Estimate => ({ ...estimate, low: likely, likely, high: likely });

const dossiers: Readonly<Record<string, () => ModelInputs | Promise<ModelInputs>>> = {
  'the bicycle frames': () => exampleInputs('bicycle-frames'),
  'the circuit boards': () => exampleInputs('circuit-boards'),
  'the workwear': () => exampleInputs('workwear'),
  'twelve options with two sources each third': () => fullInputs(12),
  'projects that may go wrong, pilots, prices passed on and tax': () => projectInputs(8),
  'stock at a carrying rate, discounted from the start of the year': () => {
    const full = fullInputs(5);
    return { ...full, frame: { ...full.frame, timing: 'start', stockAccounting: 'carrying-rate' } };
  },
};

describe.each(Object.entries(dossiers))('%s', (_, load) => {
  it('costs the same in a spreadsheet as in the base case, and after each of five changes', async () => {
    const inputs = await load();
    const pages = pagesOf(inputs);
    expectSame(pages, inputs);
    const step = Math.max(1, Math.floor(inputs.estimates.length / 5));
    let changed = inputs;
    for (let place = 0; place < 5 * step; place += step) {
      const likely = (inputs.estimates[place]?.likely ?? 0) * 1.17 + 0.01;
      changed = { ...changed, estimates: changed.estimates.map((estimate, at) => (at === place ? exactly(estimate, likely) : estimate)) };
      pages.sheet.put(likelyAt(place), likely);
      expectSame(pages, changed);
    }
  });

  it('changes with an input as the base case changes', async () => {
    const inputs = await load();
    const pages = pagesOf(inputs);
    const step = Math.max(1, Math.floor(inputs.estimates.length / changes));
    for (const [place, estimate] of inputs.estimates.entries()) {
      if (place % step !== 0) continue;
      const likely = estimate.likely * 0.9 + 0.001;
      pages.sheet.put(likelyAt(place), likely);
      expectSame(pages, { ...inputs, estimates: inputs.estimates.map((one, at) => (at === place ? exactly(one, likely) : one)) });
      pages.sheet.put(likelyAt(place), estimate.likely);
    }
  });
});
