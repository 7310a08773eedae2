import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/model/compile.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { createBench, evaluateFuture } from '../../../src/engine/run/evaluate.ts';
import { futureDraws } from '../../../src/engine/run/future-draws.ts';
import { exampleIds } from '../../../src/dossier/examples/load-example.ts';
import { exampleInputs } from '../../support/example-inputs.ts';
import { fullInputs } from '../../support/model-inputs.ts';
import { projectInputs } from '../../support/project-inputs.ts';

const futures = 16;

/** Elements that cost an option or bring it something in some future, and are not among those that it can cost. */
function outside(inputs: ModelInputs): readonly string[] {
  const model = compile(inputs);
  const bench = createBench(model, 8);
  const setFuture = futureDraws(bench);
  const { ids } = model.elements;
  const found = new Set<string>();
  for (let future = 0; future < futures; future += 1) {
    setFuture(future);
    evaluateFuture(bench);
    for (const [at, option] of model.options.entries()) {
      for (const [element, id] of ids.entries()) {
        if (model.costed[at]?.includes(element) === true) continue;
        const place = at * ids.length + element;
        const years = bench.costs.own.subarray(place * model.horizon, (place + 1) * model.horizon);
        if ([...years, bench.costs.once[place], bench.ledger.pv[place]].some((euros) => euros !== 0)) found.add(`${option.id}: ${id}`);
      }
    }
  }
  return [...found];
}

describe('the elements that an option can cost', () => {
  it('leave nothing out of the examples', async () => {
    for (const id of exampleIds) expect(outside(await exampleInputs(id))).toEqual([]);
  });

  it('leave nothing out with projects, pilots, charging on, tax and raw cover', () => {
    expect(outside(projectInputs(12))).toEqual([]);
    expect(outside(fullInputs())).toEqual([]);
  });

  it('are fewer than all', async () => {
    const model = compile(await exampleInputs('workwear'));
    for (const places of model.costed) expect(places.length).toBeLessThan(model.elements.ids.length);
  });
});
