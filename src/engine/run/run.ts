import { requireWhole } from '../textbook/requirements.ts';
import { compile } from '../model/compile.ts';
import { createBench, evaluateFuture } from './evaluate.ts';
import { futureDraws, setLikely } from './future-draws.ts';
import type { FuturesTable } from './table/futures-table.ts';
import { createGathering, gatherFuture, type RunSize } from './gather.ts';
import { joinBlock, startBlocks, type BlockSteps, type FutureBlock } from './future-blocks.ts';
import { tableOf } from './table-of.ts';
import { baselineOf, type Baseline } from './baseline.ts';
import { decidingShareOf } from './deciding-share.ts';
import type { ModelInputs, OptionId } from '../model/inputs.ts';

/** A simulation that can be done a little at a time. */
export interface Run {
  /** Calculates at most this many futures more; true when all are done. */
  advance(maxFutures: number): boolean;
  /** Blocks of the same table by themselves, to be joined. */
  blocks(): BlockSteps;
  /** Adds the next futures, which were calculated elsewhere. */
  join(block: FutureBlock): void;
  /** The futures calculated so far. */
  table(): FuturesTable;
  /** The same, so that single estimates can be moved on these futures and histories. */
  baseline(): Baseline;
  /** Whether it is known to 1.5 points in which share of the futures the leader costs less than the rival: more change little. */
  isSettled(leader: OptionId, rival: OptionId): boolean;
}

/**
 * Futures × histories: every future draws all estimates once, all options meet the same futures and the same histories of events in each,
 * and every `futuresPerSet` futures meet a set of histories of their own. Future i is the same whatever the size of the run. An option that fails in the likely future is left out from the start.
 *
 * @throws RangeError when futures or histories is not a whole number of at least 1
 */
export function startRun(inputs: ModelInputs, { futures, histories }: RunSize): Run {
  requireWhole('futures', futures, 1);
  requireWhole('histories', histories, 1);
  const bench = createBench(compile(inputs), histories);
  const gathering = createGathering(bench, futures, histories);
  let setFuture: ((future: number) => void) | undefined; // takes milliseconds to prepare, and blocks that others calculate need none
  setLikely(bench.model, bench.state);
  evaluateFuture(bench);
  return {
    advance(maxFutures) {
      setFuture ??= futureDraws(bench);
      for (const until = Math.min(futures, gathering.futures + maxFutures); gathering.futures < until;) {
        setFuture(gathering.futures);
        gatherFuture(gathering);
      }
      return gathering.futures >= futures;
    },
    blocks: () => startBlocks(createBench(bench.model, histories, bench.historiesOf), { futures, histories }),
    join: (block) => joinBlock(gathering, block),
    table: () => tableOf(gathering),
    baseline: () => baselineOf(gathering),
    isSettled(leader, rival) {
      const placeOf = (id: OptionId) =>
        bench.model.options.findIndex((option, place) => option.id === id && bench.failures[place] === undefined);
      const duel = { leader: placeOf(leader), rival: placeOf(rival) };
      if (duel.leader === -1 || duel.rival === -1) return false;
      const { values, futures: done } = gathering;
      return decidingShareOf({ values, options: bench.model.options.length, futures: done, ...duel })?.isKnown === true;
    },
  };
}
