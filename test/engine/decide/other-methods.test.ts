import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherMethods, type OtherMethods } from '../../../src/engine/decide/other-methods.ts';
import type { FuturesTable } from '../../../src/engine/simulate/futures-table.ts';
import { futuresOf } from '../../support/futures-of.ts';
import { inputsOf, optionOf } from '../../support/model-inputs.ts';

function told(table: FuturesTable): OtherMethods {
  return otherMethods(table, inputsOf({ options: table.options.map((id) => optionOf({ id })) }));
}

function found(table: FuturesTable): Extract<OtherMethods, { readonly ok: true }> {
  const methods = told(table);
  if (!methods.ok) throw new Error(methods.reason);
  return methods;
}

describe('by hand', () => {
  const table = futuresOf({
    costs: { stay: [100, 100], cheap: [80, 100], quick: [99, 99] },
    measures: { stay: { leadTime: 4 }, cheap: { leadTime: 10 }, quick: { leadTime: 2 } },
  });

  it('puts quick first at equal weights, 0.55 against 0.5 and 0.375, though cheap costs least', () => {
    // cost 90, 99, 100 → 1, 0.1, 0; lead time 10, 2, 4 → 0, 1, 0.75
    const { options, money, equalWeights } = found(table);
    expect(options).toEqual(['cheap', 'quick', 'stay']);
    expect(money).toEqual([1, 2, 3]);
    expect(equalWeights).toEqual([2, 1, 3]);
  });

  it('puts quick first by TOPSIS: lead time spreads the vectors more than cost does', () => {
    expect(found(table).topsis).toEqual([3, 1, 2]);
  });

  it('leaves one criterion out: cost alone is the order of money, lead time alone puts cheap last', () => {
    expect(found(table).leaveOneOut).toEqual([
      { without: 'pvCost', places: [3, 1, 2] },
      { without: 'leadTime', places: [1, 2, 3] },
    ]);
  });

  it('says which criteria cannot tell the options apart; a tail equal to the cost is no risk', () => {
    const { criteria, equalForAll } = found(table);
    expect(criteria).toEqual(['pvCost', 'leadTime']);
    expect(equalForAll).toEqual(['tail', 'uncovered', 'carbon', 'dependence', 'months']);
  });

  it('counts as risk what the worst cases cost above the mean: 150 − 100 is as much as 140 − 90', () => {
    const risky = futuresOf({ costs: { stay: [100], other: [90] }, measures: { stay: { tail: 150 }, other: { tail: 140 } } });
    // Both risks are 50: only the cost tells the options apart.
    expect(found(risky).criteria).toEqual(['pvCost']);
    expect(found(risky).leaveOneOut).toEqual([]);
  });

  it('leaves out what a gate excludes', () => {
    const { options, excluded } = found({ ...table, gates: [{ option: 'cheap', gate: 'cash', failedShare: 0.9 }] });
    expect(options).toEqual(['quick', 'stay']);
    expect(excluded).toEqual(['cheap']);
  });
});

it('has nothing to rank with one option, or with options that are equal', () => {
  expect(told(futuresOf({ costs: { stay: [100] } }))).toEqual({ ok: false, reason: 'single' });
  expect(told(futuresOf({ costs: { stay: [100], other: [100] } }))).toEqual({ ok: false, reason: 'identical' });
});

describe('laws', () => {
  const option = fc.record({
    cost: fc.integer({ min: 50, max: 150 }),
    leadTime: fc.integer({ min: 1, max: 20 }),
    carbon: fc.integer({ min: 0, max: 9 }),
  });
  const tables = fc.array(option, { minLength: 2, maxLength: 6 });
  const tableOf = (options: readonly { cost: number; leadTime: number; carbon: number }[], unit = 1) => {
    const id = (i: number) => (i === 0 ? 'stay' : `option-${i}`);
    return futuresOf({
      costs: Object.fromEntries(options.map(({ cost }, i) => [id(i), [cost * unit]])),
      measures: Object.fromEntries(options.map(({ leadTime, carbon }, i) => [id(i), { leadTime: leadTime * 7, carbon: carbon * unit }])),
    });
  };

  it('lets no change of unit move a place', () => {
    fc.assert(
      fc.property(tables, (options) => {
        expect(told(tableOf(options, 1000))).toEqual(told(tableOf(options)));
      }),
    );
  });

  it('puts first by every method what is better than all others on every criterion', () => {
    fc.assert(
      fc.property(tables, (options) => {
        const { equalWeights, topsis, promethee, money, leaveOneOut } = found(tableOf([...options, { cost: 10, leadTime: 0, carbon: -1 }]));
        for (const places of [money, equalWeights, topsis, promethee, ...leaveOneOut.map((left) => left.places)]) {
          expect(places[0]).toBe(1);
          expect(places.filter((place) => place === 1)).toHaveLength(1);
        }
      }),
    );
  });
});
