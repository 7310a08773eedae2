import { describe, expect, it } from 'vitest';
import { constant, product } from '../../../src/engine/model/amount.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { compile } from '../../../src/engine/model/compile.ts';
import { columns } from '../../../src/engine/run/table/futures-table.ts';
import type { ModelInputs, OptionPoint } from '../../../src/engine/model/inputs.ts';
import { estimateOf, frameOf, inputsOf, line, optionOf, plainElements, sourceOf } from '../../support/model-inputs.ts';
import { figures, runOf } from '../../support/table-figures.ts';
import type { Failure } from '../../../src/engine/model/failure.ts';

const good = [
  optionOf({ id: 'stay', lines: [line('oversight', 100)] }),
  optionOf({ id: 'fine', direction: 'near', lines: [line('oversight', product(['fee']))] }),
];
const world: Partial<ModelInputs> = {
  estimates: [
    estimateOf('fee', [80, 90, 120], { priority: 0 }),
    estimateOf('turned', [3, 2, 4]),
    estimateOf('unknown', [1, NaN, 2]),
    estimateOf('endless', [1, 2, Infinity]),
    estimateOf('negative', [-3, -2, -1]),
  ],
  drivers: [{ id: 'broken', level: constant(1), growth: product(['unknown']) }],
  events: [
    { id: 'often', scope: 'source', perYear: constant(1e9), meanWeeks: constant(1), duration: { shape: 'exponential' } },
    { id: 'vague', scope: 'source', perYear: product(['unknown']), meanWeeks: constant(1), duration: { shape: 'exponential' } },
    { id: 'odd', scope: 'source', perYear: constant(1), meanWeeks: constant(1), duration: { shape: 'lognormal', sigma: NaN } },
  ],
};

const bad: readonly (readonly [string, Failure, Partial<OptionPoint>])[] = [
  ['a line of an unknown element', 'unknown-reference', { lines: [line('nowhere', 1)] }],
  ['a line with an unknown driver', 'unknown-reference', { lines: [line('oversight', 1, { driver: 'nowhere' })] }],
  ['an amount of an unknown estimate', 'unknown-reference', { lines: [line('oversight', product(['nowhere']))] }],
  ['a source with an unknown event', 'unknown-reference', { sources: [sourceOf({ events: ['nowhere'] })] }],
  ['raw cover against an unknown event', 'unknown-reference', { raw: { weeks: [], valueShare: [], events: ['nowhere'] } }],
  ['a gate on an unknown estimate', 'unknown-reference', { gates: [{ id: 'people', value: product(['nowhere']), limit: [] }] }],
  ['an estimate with low above likely', 'not-finite', { lines: [line('oversight', product(['turned']))] }],
  ['an estimate that is not a number', 'not-finite', { coverWeeks: product(['unknown']) }],
  ['an estimate without end', 'not-finite', { jobsHere: product(['endless']) }],
  ['a factor that is not finite', 'not-finite', { endValue: constant(Infinity) }],
  ['a driver that is not finite', 'not-finite', { lines: [line('oversight', 1, { driver: 'broken' })] }],
  ['an event that is not finite', 'not-finite', { sources: [sourceOf({ events: ['vague'] })] }],
  ['an event that never stops coming', 'not-finite', { sources: [sourceOf({ events: ['often'] })] }],
  ['a duration without a shape', 'not-finite', { sources: [sourceOf({ events: ['odd'] })] }],
  ['orders every 0 weeks with a cost per order', 'not-finite', { sources: [sourceOf({ orderWeeks: [], lines: [line('brokerage', 5)] })] }],
  ['a product that overflows', 'not-finite', { lines: [line('oversight', 1e300), line('price', 1e308)] }],
  ['shares that add up to 0.9', 'shares-not-one', { sources: [sourceOf({ share: constant(0.9) })] }],
  ['no sources at all', 'shares-not-one', { sources: [] }],
  ['two rests', 'shares-not-one', { sources: [sourceOf({ share: 'rest' }), sourceOf({ id: 'second', share: 'rest' })] }],
  [
    'a negative share',
    'negative-volume',
    { sources: [sourceOf({ share: product(['negative']) }), sourceOf({ id: 'second', share: 'rest' })] },
  ],
  ['a line of stock, which the engine calculates', 'counted-twice', { lines: [line('stock-cycle', 10)] }],
  ['a line of outages, which the engine calculates', 'counted-twice', { lines: [line('outage-loss', 10)] }],
];

describe('an option with', () => {
  it.each(bad)('%s is left out (%s) and the others go on as if it were not there', (_, reason, part) => {
    const without = inputsOf({ ...world, options: good });
    const inputs = { ...without, options: [...good, optionOf({ id: 'bad', ...part })] };
    for (const [table, expected] of [
      [baseCase(inputs), baseCase(without)],
      [runOf(inputs, 8, 2), runOf(without, 8, 2)],
    ] as const) {
      expect(table).toEqual({ ...expected, failed: [{ option: 'bad', reason }] });
    }
  });
});

describe('counted once', () => {
  const elements = [
    ...plainElements,
    { id: 'write-off', group: 'stock', kind: 'per-year', enters: [], excludes: ['mismatch'] },
    { id: 'mismatch', group: 'stock', kind: 'per-year', enters: [] },
    { id: 'risk-share', group: 'risk', kind: 'per-year', enters: [], excludes: ['outage-loss'] },
    { id: 'slow-start', group: 'transition', kind: 'one-off', enters: [], standsForRamp: true },
  ] satisfies ModelInputs['elements'];
  const reasonOf = (option: Partial<OptionPoint>) => {
    const events = [
      { id: 'fire', scope: 'source', perYear: constant(0.1), meanWeeks: constant(4), duration: { shape: 'exponential' } },
    ] as const;
    return baseCase(inputsOf({ elements, events, options: [optionOf({ id: 'stay' }), optionOf({ id: 'other', ...option })] })).failed[0]
      ?.reason;
  };

  it('two elements that exclude each other are refused on one option, whichever of them says so', () => {
    expect(reasonOf({ lines: [line('write-off', 5), line('mismatch', 5)] })).toBe('counted-twice');
    expect(reasonOf({ lines: [line('mismatch', 5)], sources: [sourceOf({ lines: [line('write-off', 5)] })] })).toBe('counted-twice');
  });

  it('each alone is not, and one that is nothing does not count', () => {
    expect(reasonOf({ lines: [line('write-off', 5)] })).toBeUndefined();
    expect(reasonOf({ lines: [line('write-off', 5), line('mismatch', [])] })).toBeUndefined();
  });

  it('a slow start told as money is refused beside a ramp, and taken without one', () => {
    expect(reasonOf({ lines: [line('slow-start', 5)], rampMonths: constant(3) })).toBe('counted-twice');
    expect(reasonOf({ lines: [line('slow-start', 5)] })).toBeUndefined();
    expect(reasonOf({ rampMonths: constant(3) })).toBeUndefined();
  });

  it('two sources may be counted in two ways', () => {
    const sources = [
      sourceOf({ share: constant(0.5), lines: [line('write-off', 5)] }),
      sourceOf({ id: 'second', share: 'rest', lines: [line('mismatch', 5)] }),
    ];
    expect(reasonOf({ sources })).toBeUndefined();
  });

  it('what the engine calculates counts too: a share for risk beside outages, but not without events', () => {
    expect(reasonOf({ lines: [line('risk-share', 5)], sources: [sourceOf({ events: ['fire'] })] })).toBe('counted-twice');
    expect(reasonOf({ lines: [line('risk-share', 5)] })).toBeUndefined();
    expect(reasonOf({ lines: [line('write-off', 5)], sources: [sourceOf({ events: ['fire'] })] })).toBeUndefined();
  });
});

describe('what is wrong with all', () => {
  it.each([
    ['a frame with an unknown estimate', { discountRate: product(['nowhere']) }, 'unknown-reference'],
    ['an unknown demand driver', { demandDriver: 'nowhere' }, 'unknown-reference'],
    ['no horizon', { horizonYears: 0 }, 'not-finite'],
    ['a negative volume', { piecesPerYear: constant(-5) }, 'negative-volume'],
    ['an unknown reference', { reference: 'nowhere' }, 'unknown-reference'],
    ['a discount rate of −100 %', { discountRate: constant(-1) }, 'not-finite'],
    ['a service level of 1', { serviceLevel: constant(1), weeklyDemandSd: constant(5) }, 'not-finite'],
  ] as const)('%s', (_, frame, reason) => {
    const options = [optionOf({ id: 'stay', sources: [sourceOf({ lines: [line('price', 1)], leadTimeWeeks: constant(4) })] })];
    const table = baseCase(inputsOf({ frame: frameOf(frame), options }));
    expect(table.options).toEqual([]);
    expect(table.failed).toEqual([{ option: 'stay', reason }]);
  });

  it('a reference that fails: the others have nothing to be counted against', () => {
    const table = runOf(inputsOf({ options: [optionOf({ id: 'stay', sources: [] }), optionOf({ id: 'near' })] }), 4, 2);
    expect(table.options).toEqual([]);
    expect(table.failed).toEqual([
      { option: 'stay', reason: 'shares-not-one' },
      { option: 'near', reason: 'unknown-reference' },
    ]);
  });
});

it('leaves out an option that fails in some future only, in all futures', () => {
  const options = [optionOf({ id: 'stay' }), optionOf({ id: 'odd', sources: [sourceOf({ share: product(['share']) })] })];
  const table = runOf(inputsOf({ estimates: [estimateOf('share', [0.9, 1, 1.1])], options }), 16, 2);
  expect(table.failed).toEqual([{ option: 'odd', reason: 'shares-not-one' }]);
  expect(figures(table, 'stay', 'pvCost')).toHaveLength(16);
  expect(table.values).toHaveLength(16 * columns.length);
});

it('lays the amounts out flat: 3·a·b + 2·a for a = 5, b = 7 is 115', () => {
  const estimates = [estimateOf('a', [5, 5, 5]), estimateOf('b', [7, 7, 7])];
  const amount = [...product(['a', 'b'], 3), ...product(['a'], 2)];
  const inputs = inputsOf({
    estimates,
    frame: frameOf({ horizonYears: 1, discountRate: [] }),
    options: [optionOf({ id: 'stay', lines: [line('oversight', amount)] })],
  });
  expect(figures(baseCase(inputs), 'stay', 'pvCost')).toEqual([115]);
  expect(compile(inputs).amounts.count).toBeGreaterThan(10);
});
