import { describe, expect, it } from 'vitest';
import { constant, product } from '../../../src/engine/model/amount.ts';
import { compile } from '../../../src/engine/model/compile.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { reachOf } from '../../../src/engine/model/reach.ts';
import { estimateOf, frameOf, inputsOf, line, optionOf, sourceOf } from '../../support/model-inputs.ts';

const ids = ['rate', 'fee', 'wage', 'fires', 'cover', 'share', 'stay-fee', 'delay', 'demand', 'unused'] as const;
const inputs: ModelInputs = inputsOf({
  estimates: ids.map((id) => estimateOf(id, [0.1, 0.2, 0.3])),
  drivers: [
    { id: 'wages', level: constant(1), growth: product(['wage']) },
    { id: 'demand', level: constant(1), growth: product(['demand']) },
  ],
  events: [{ id: 'fire', scope: 'source', perYear: product(['fires']), meanWeeks: constant(4), duration: { shape: 'exponential' } }],
  frame: frameOf({ discountRate: product(['rate']), demandDriver: 'demand' }),
  options: [
    optionOf({ id: 'stay', lines: [line('oversight', product(['stay-fee']))] }),
    optionOf({
      id: 'first',
      lines: [line('oversight', product(['fee']), { driver: 'wages' })],
      monthsUntilItWorks: product(['delay'], 12),
    }),
    optionOf({
      id: 'second',
      sources: [sourceOf({ share: product(['share']), events: ['fire'] }), sourceOf({ id: 'rest', share: 'rest' })],
    }),
    optionOf({ id: 'third', coverWeeks: product(['cover']) }),
  ],
});
const model = compile(inputs);

describe.each([
  ['rate', [1, 1, 1, 1], false],
  ['demand', [1, 1, 1, 1], false],
  ['stay-fee', [1, 1, 1, 1], false],
  ['fee', [0, 1, 0, 0], false],
  ['wage', [0, 1, 0, 0], false],
  ['delay', [0, 1, 0, 0], true],
  ['fires', [0, 0, 1, 0], true],
  ['share', [0, 0, 1, 0], true],
  ['cover', [0, 0, 0, 1], true],
  ['unused', [0, 0, 0, 0], false],
] as const)('%s', (id, options, outages) => {
  const reach = reachOf(model, ids.indexOf(id));

  it(`reaches the options ${options.join(' ')}`, () => {
    expect([...reach.options]).toEqual(options);
  });

  it(`${outages ? 'may' : 'cannot'} change outages`, () => {
    expect(reach.outages).toBe(outages);
  });
});
