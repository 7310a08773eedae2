import { assess } from '../engine/decide/assess.ts';
import { tippingCandidates } from '../engine/decide/tipping-candidates.ts';
import { baseCase } from '../engine/simulate/base-case.ts';
import type { FuturesTable } from '../engine/simulate/futures-table.ts';
import type { ModelInputs } from '../engine/simulate/inputs.ts';
import { startRun } from '../engine/simulate/run.ts';
import { startTipping } from '../engine/simulate/tipping.ts';
import type { TippingCurve } from '../engine/simulate/tipping-table.ts';
import type { Calculation } from './calculation.ts';

const rough = { futures: 128, histories: 16 } as const;
const full = { futures: 1024, histories: 128 } as const;
const showAt: readonly number[] = [256, 512];

/**
 * The steps of a calculation: each is short, and yields a finding when there is one.
 *
 * First one future of likely values, then a rough table with what would tip it, then the full table as it grows.
 */
export function* calculate(inputs: ModelInputs): Generator<Calculation | undefined, void> {
  yield { stage: 'base', table: baseCase(inputs), tipping: [], done: false };
  const first = startRun(inputs, rough);
  while (!first.advance(2)) yield;
  const table = first.table();
  yield { stage: 'rough', table, tipping: [], done: false };
  const tipping = yield* findTipping(inputs, table);
  yield { stage: 'rough', table, tipping, done: false };
  const second = startRun(inputs, full);
  const due = [...showAt];
  let futures = 0;
  while (!second.advance(1)) {
    futures += 1;
    const show = futures === due[0];
    if (show) due.shift();
    yield show ? { stage: 'full', table: second.table(), tipping, done: false } : undefined;
  }
  yield* finish(inputs, second.table(), { table, tipping });
}

interface Rough {
  readonly table: FuturesTable;
  readonly tipping: readonly TippingCurve[];
}

/** What tips the answer is looked for again only when the full table has another leader. */
function* finish(inputs: ModelInputs, table: FuturesTable, before: Rough): Generator<Calculation | undefined, void> {
  if (leaderOf(inputs, table) === leaderOf(inputs, before.table)) {
    yield { stage: 'full', table, tipping: before.tipping, done: true };
    return;
  }
  yield { stage: 'full', table, tipping: [], done: false };
  yield { stage: 'full', table, tipping: yield* findTipping(inputs, table), done: true };
}

const leaderOf = (inputs: ModelInputs, table: FuturesTable) => assess({ table, inputs, tipping: [] }).leader;

function* findTipping(inputs: ModelInputs, table: FuturesTable): Generator<undefined, readonly TippingCurve[]> {
  const leader = leaderOf(inputs, table);
  const search = startTipping(inputs, { ...rough, leader, estimates: tippingCandidates({ table, inputs, leader }) });
  while (!search.advance()) yield;
  return search.curves();
}
