import { adviseInMoney } from '../engine/decide/assess.ts';
import { rank } from '../engine/decide/rank.ts';
import { raceOf } from '../engine/decide/within-reach.ts';
import { tippingCandidates } from '../engine/decide/tipping-candidates.ts';
import { baseCase } from '../engine/simulate/base-case.ts';
import type { FuturesTable } from '../engine/simulate/futures-table.ts';
import type { ModelInputs, OptionId } from '../engine/simulate/inputs.ts';
import { startRun } from '../engine/simulate/run.ts';
import { startTipping } from '../engine/simulate/tipping.ts';
import type { TippingCurve } from '../engine/simulate/tipping-table.ts';
import { fullTable, type Calculation } from './calculation.ts';

const rough = { futures: 128, histories: 16 } as const;
/** Sizes of the growing table that are worth showing. */
const shown: readonly number[] = [256, 512];

/** The steps of a calculation, with what is to be said of each finding: reading a table takes too long for the page. */
export function* calculate(inputs: ModelInputs): Generator<Calculation | undefined, void> {
  for (const found of findings(inputs)) {
    yield found && { ...found, inMoney: adviseInMoney({ table: found.table, inputs, tipping: found.tipping }) };
  }
}

/**
 * The steps of a calculation: each takes some milliseconds, and yields a finding when there is one.
 *
 * One future of likely values, a rough table, the full table as it grows, then what would tip its answer: the search
 * takes longer than the table, and the leader should be the one that is shown.
 */
function* findings(inputs: ModelInputs): Generator<Calculation | undefined, void> {
  yield { stage: 'base', table: baseCase(inputs), tipping: [], done: false };
  const first = startRun(inputs, rough);
  while (!first.advance(4)) yield;
  yield { stage: 'rough', table: first.table(), tipping: [], done: false };
  const second = startRun(inputs, fullTable);
  yield;
  for (let futures = 1; !second.advance(1); futures += 1) {
    yield shown.includes(futures) ? { stage: 'full', table: second.table(), tipping: [], done: false } : undefined;
  }
  const table = second.table();
  yield { stage: 'full', table, tipping: [], done: false };
  yield { stage: 'full', table, tipping: yield* findTipping(inputs, table), done: true };
}

function* findTipping(inputs: ModelInputs, table: FuturesTable): Generator<undefined, readonly TippingCurve[]> {
  const leader = leaderOf(inputs, table);
  yield;
  const estimates = tippingCandidates({ table, inputs, leader });
  yield;
  const search = startTipping(inputs, { ...rough, leader, estimates, race: raceOf(rank(table, inputs), inputs, leader) });
  while (!search.advance()) yield;
  return search.curves();
}

/** Ranking alone is quick; only where every option is excluded does the whole advice have to say which one leads. */
function leaderOf(inputs: ModelInputs, table: FuturesTable): OptionId {
  const [first] = rank(table, inputs);
  return first !== undefined && first.status !== 'excluded' ? first.option : adviseInMoney({ table, inputs, tipping: [] }).leader;
}
