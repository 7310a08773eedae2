import { describe, expect, it } from 'vitest';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import type { FuturesTable } from '../../../src/engine/run/table/futures-table.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { bearingInputs, identityInputs, panelInputs } from '../../../src/present/proof/proof-model-inputs.ts';
import { dSolarCase, greenThumbCase, identitiesCase } from '../../../src/reference/published-cases/model.ts';
import { figure, part, runOf } from '../../support/table-figures.ts';

const dSolar = panelInputs(dSolarCase.inputs);
const greenThumb = bearingInputs(greenThumbCase.inputs);
const identities = identityInputs(identitiesCase.inputs);
const { onshore, offshore } = dSolarCase.expected;
const { local, far } = greenThumbCase.expected;

describe.each([
  ['base case', baseCase],
  ['run of constants', (inputs) => runOf(inputs, 8, 4)],
] satisfies readonly (readonly [string, (inputs: ModelInputs) => FuturesTable])[])('the %s', (_, tableOf) => {
  it('finds the profits that D-Solar publishes: 6,429,091 onshore, 6,822,302 offshore, so offshore', () => {
    const table = tableOf(dSolar);
    expect(-figure(table, 'onshore', 'pvCost')).toBeCloseTo(onshore.profit, -0.5);
    expect(-figure(table, 'offshore', 'pvCost')).toBeCloseTo(offshore.profit, -0.5);
    expect(figure(table, 'offshore', 'pvCost')).toBeLessThan(figure(table, 'onshore', 'pvCost'));
  });

  it('finds the profit of each period: 2,000,000 · 2,360,000 · 2,763,200 and 2,333,333 · 2,506,667 · 2,674,319', () => {
    const { yearly } = tableOf(dSolar);
    [0, ...onshore.yearly, 0, ...offshore.yearly].forEach((profit, i) => {
      expect(Math.abs(profit + (yearly[i] ?? NaN))).toBeLessThan(1);
    });
  });

  it('finds what the bearings of Green Thumb cost a year: 52,697 local, 53,032 from afar, so local', () => {
    const table = tableOf(greenThumb);
    expect(Math.abs(figure(table, 'local', 'pvCost') - local.total)).toBeLessThan(1);
    expect(Math.abs(figure(table, 'far', 'pvCost') - far.total)).toBeLessThan(1);
  });

  it.each([
    ['local', 'price', local.material],
    ['local', 'stock-cycle', local.cycle],
    ['local', 'stock-safety', local.safety],
    ['far', 'price', far.material],
    ['far', 'stock-cycle', far.cycle],
    ['far', 'stock-safety', far.safety],
  ])('finds the part that Green Thumb publishes: %s %s %d', (option, element, published) => {
    expect(Math.abs(part(tableOf(greenThumb), option, element) - published)).toBeLessThan(greenThumbCase.partTolerance);
  });

  it('obeys algebra: twins differ by 0, duty on 1 000 pieces of 110 at 10 % is 11,000, goods paid on arrival tie up nothing', () => {
    const table = tableOf(identities);
    expect(figure(table, 'twin', 'pvCost') - figure(table, 'place', 'pvCost')).toBe(0);
    expect(part(table, 'place', 'duty')).toBeCloseTo(11_000, 9);
    expect(part(table, 'place', 'stock-transit')).toBe(0);
    expect(part(table, 'prepaid', 'stock-transit')).toBeCloseTo((1000 * 121 * 0.2 * 10) / 52, 9);
  });

  it('costs the same with a second source of nothing, whatever that one would cost', () => {
    const table = tableOf(identities);
    expect(figure(table, 'whole', 'pvCost') - figure(table, 'place', 'pvCost')).toBeCloseTo(0, 9);
  });
});

it('gives the same figures by a run of constants as by the base case, to the bit', () => {
  for (const inputs of [dSolar, greenThumb, identities]) {
    const once = [...baseCase(inputs).values];
    const values = [...runOf(inputs, 8, 4).values];
    expect(values).toEqual(Array.from({ length: 8 }, () => once).flat());
  }
});
