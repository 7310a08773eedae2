import { expect, it } from 'vitest';
import { compile } from '../../../../src/engine/model/compile.ts';
import { reachOf } from '../../../../src/engine/model/reach.ts';
import { longestFirst } from '../../../../src/engine/run/tipping/longest-first.ts';
import { exampleInputs } from '../../../support/example-inputs.ts';

const inputs = await exampleInputs('circuit-boards');
const model = compile(inputs);
const ids = model.estimates.map(({ id }) => id);

it('puts what reaches most options before what reaches few', () => {
  const ordered = longestFirst(model, ids);
  const reached = ordered.map((id) => {
    const { options, outages } = reachOf(model, ids.indexOf(id));
    return { count: options.filter((one) => one === 1).length, outages };
  });
  expect(ordered.toSorted()).toEqual(ids.toSorted());
  expect(reached[0]).toEqual({ count: model.options.length, outages: true });
  for (const outages of [true, false]) {
    const counts = reached.filter((one) => one.outages === outages).map(({ count }) => count);
    expect(counts.length).toBeGreaterThan(2);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  }
});

it('puts last what is not there', () => {
  const own = longestFirst(model, ids)[0] ?? '';
  expect(longestFirst(model, ['nothing', own])).toEqual([own, 'nothing']);
});
