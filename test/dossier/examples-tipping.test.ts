import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/advise/assess.ts';
import { tippingCandidates } from '../../src/engine/advise/compare/tipping-candidates.ts';
import { pairOf } from '../../src/engine/advise/compare/within-reach.ts';
import { meanOf, readColumn } from '../../src/engine/run/table/read-table.ts';
import type { ModelInputs, OptionId } from '../../src/engine/model/inputs.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { startTipping } from '../../src/engine/run/tipping/tipping.ts';
import { exampleIds, type ExampleId } from '../../src/dossier/examples/load-example.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import type { TippingPoint } from '../../src/engine/advise/compare/tipping-points.ts';

const size = { futures: 128, histories: 16 };

function tableOf(inputs: ModelInputs) {
  const run = startRun(inputs, size);
  run.advance(size.futures);
  return run.table();
}

async function assessed(id: ExampleId) {
  const inputs = await exampleInputs(id);
  const table = tableOf(inputs);
  const { leader, ranking } = assess({ table, inputs, tipping: [] });
  const estimates = tippingCandidates({ table, inputs, leader });
  const search = startTipping(inputs, { ...size, leader, estimates, pair: pairOf(ranking, inputs, leader) });
  while (!search.advance());
  return { inputs, assessment: assess({ table, inputs, tipping: search.curves() }) };
}

/** Mean PV costs of a fresh run on the same draws, with one estimate known to be this much. */
function meansWith(inputs: ModelInputs, { estimate, value }: { readonly estimate: string; readonly value: number }) {
  const estimates = inputs.estimates.map((one) =>
    one.id === estimate ? { ...one, low: value, likely: value, high: value, bounds: [-Infinity, Infinity] as const } : one,
  );
  const table = tableOf({ ...inputs, estimates });
  return (option: OptionId) => meanOf(readColumn(table, option, 'pvCost'));
}

describe.each(exampleIds)('the turning points of %s', async (id) => {
  const { inputs, assessment } = await assessed(id);
  const { leader, reference, ranking, tipping } = assessment;
  const directionOf = (option: OptionId) => ranking.find((one) => one.option === option)?.direction;
  const mine = ranking
    .filter(({ direction, status }) => direction === directionOf(leader) && status !== 'excluded')
    .map(({ option }) => option);

  /** By how much the option that takes over is dearer than what it takes over from. */
  function lead({ estimate, kind, becomes }: TippingPoint, value: number): number {
    const mean = meansWith(inputs, { estimate, value });
    const held = kind === 'stay' ? [leader] : mine;
    return mean(becomes) - Math.min(...held.map(mean));
  }

  it('were found', () => {
    expect(tipping.length).toBeGreaterThan(0);
    expect(tipping.some(({ kind }) => kind === (leader === reference ? 'first' : 'stay'))).toBe(true);
  });

  it.each(tipping)('$estimate ($kind, $side): 1 % short of it the order stands, 1 % past it has flipped', (point) => {
    const out = point.side === 'above' ? 1 : -1;
    const step = 0.01 * Math.max(Math.abs(point.at), 1e-9);
    expect(lead(point, point.at - out * step)).toBeGreaterThan(0);
    expect(lead(point, point.at + out * step)).toBeLessThan(0);
  });
});
