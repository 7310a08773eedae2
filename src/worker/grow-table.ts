import { rivalsOf } from '../engine/advise/compare/certainty.ts';
import { rankSteps } from '../engine/advise/compare/rank.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';
import type { FutureBlock } from '../engine/run/future-blocks.ts';
import { futuresPerBlock, type RunSize } from '../engine/run/gather.ts';
import { startRun, type Run } from '../engine/run/run.ts';
import type { FuturesTable } from '../engine/run/table/futures-table.ts';
import type { Steps } from '../engine/textbook/take-steps.ts';
import { fullTable } from './calculation.ts';
import type { Task } from './crew.ts';
import { joinInOrder } from './join-in-order.ts';

/** Futures of the growing table that are worth showing, and at which it may turn out to be enough. */
const stages: readonly number[] = [256, 512];

/** A table that is as large as it has to be, with the run that it was read from. */
interface Grown {
  readonly run: Run;
  readonly table: FuturesTable;
}

/** A table on its way to be larger. */
export interface GrowingTable {
  readonly stage: 'rough' | 'full';
  readonly table: FuturesTable;
  /** Whether the next one is there: what is still to be read of this one can be left off. */
  readonly isOvertaken: () => boolean;
}

interface Growth {
  /** The steps until the table holds so many futures. */
  until(futures: number): Generator<undefined, void, void>;
  /** Whether they are all there. */
  isThere(futures: number): boolean;
}

interface Wanted {
  /** Blocks of a crew, when there is one by now. */
  readonly blocksNow?: () => Task<FutureBlock> | undefined;
  readonly size?: RunSize;
  /** The small table before it, to be shown first. */
  readonly rough?: FuturesTable;
}

/**
 * The full table as it grows, with blocks of a crew or alone; every number is the same either way. Where a crew has the next size half
 * ready, the one before it is not shown: it is overtaken before it is read. So is the rough one where a crew has the first size ready and
 * that is enough.
 */
export function* growTable(
  inputs: ModelInputs,
  { blocksNow = () => undefined, size = fullTable, rough }: Wanted = {},
): Generator<GrowingTable | undefined, Grown> {
  const showRough = shownOnce(rough);
  let blocks = blocksNow();
  if (blocks === undefined) {
    yield* showRough;
    blocks = blocksNow();
  }
  const run = startRun(inputs, size);
  yield;
  const growth = blocks === undefined ? growAlone(run) : growTogether(run, blocks);
  const sizes = [...stages.filter((futures) => futures < size.futures), size.futures];
  if (!growth.isThere(sizes[0] ?? size.futures)) yield* showRough;
  for (const [at, futures] of sizes.entries()) {
    yield* growth.until(futures);
    const table = run.table();
    const next = sizes[at + 1];
    if (next === undefined || (yield* isSettled(run, inputs, table))) return { run, table };
    yield* showRough;
    if (!growth.isThere((futures + next) / 2)) yield { stage: 'full', table, isOvertaken: () => growth.isThere(next) };
  }
  throw new RangeError('a table has no size to grow to');
}

/** Where it was shown before, no more. */
function* shownOnce(rough: FuturesTable | undefined): Generator<GrowingTable, void, void> {
  if (rough !== undefined) yield { stage: 'rough', table: rough, isOvertaken: () => false };
}

function growAlone(run: Run): Growth {
  let done = 0;
  return {
    *until(futures) {
      for (; done < futures; done += 1) {
        run.advance(1);
        if (done < futures - 1) yield;
      }
    },
    isThere: (futures) => done >= futures,
  };
}

function growTogether(run: Run, task: Task<FutureBlock>): Growth {
  const joining = joinInOrder({ task, calculate: run.blocks(), join: run.join });
  return {
    until: (futures) => joining.until(Math.ceil(futures / futuresPerBlock)),
    isThere: (futures) => joining.isThere(Math.ceil(futures / futuresPerBlock)),
  };
}

/** Whether it is known how often the leader costs less than the best option of each other way: more cases would change no word. */
function* isSettled(run: Run, inputs: ModelInputs, table: FuturesTable): Steps<boolean> {
  const ranking = yield* rankSteps(table, inputs);
  const [leader] = ranking;
  if (leader === undefined || leader.status === 'excluded') return false;
  for (const { option } of rivalsOf(table, ranking, leader)) {
    yield;
    if (!run.isSettled(leader.option, option)) return false;
  }
  return true;
}
