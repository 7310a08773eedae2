import type { Failure } from '../model/failure.ts';
import { evaluateFuture, type Bench } from './evaluate.ts';
import { futureDraws, setLikely } from './future-draws.ts';
import { createGathering, futuresPerBlock, gatherFuture, type Gathering, type RunSize } from './gather.ts';
import { addSums, type Sums } from './sums.ts';
import { stepsOnce } from '../textbook/take-steps.ts';

/**
 * Some futures in a row, calculated by themselves: a part of a table that can be sent from one worker to another. The arrays are those of
 * `Gathering`.
 */
export interface FutureBlock {
  /** Its place among the blocks of the table. */
  readonly place: number;
  readonly futures: number;
  readonly values: Float64Array;
  readonly draws: Float64Array;
  readonly judged: Float64Array;
  readonly ahead: Float64Array;
  readonly uncovered: Float64Array;
  readonly stepDraws: Float64Array;
  readonly sums: Sums;
  /** Per option, what went wrong with it in these futures or in the likely one. */
  readonly failures: readonly (Failure | undefined)[];
}

/** The steps of calculating the block at a place, one future each; before the first block, preparing the draws and the likely future. */
export type BlockSteps = (place: number) => Generator<undefined, FutureBlock, void>;

/**
 * Blocks of the table of `startRun`, in any order. Nothing of one block is left in the next, and room is taken for one block, whatever the
 * size of the table.
 *
 * @param bench with so many histories, that nothing else is calculated on meanwhile
 */
export function startBlocks(bench: Bench, { futures, histories }: RunSize): BlockSteps {
  const prepared = stepsOnce(function* () {
    const setFuture = futureDraws(bench);
    yield;
    setLikely(bench.model, bench.state);
    evaluateFuture(bench);
    yield;
    return { setFuture, failed: [...bench.failures] };
  });
  return function* (place) {
    const { setFuture, failed } = yield* prepared();
    failed.forEach((reason, option) => {
      bench.failures[option] = reason;
    });
    const first = place * futuresPerBlock;
    const count = Math.min(futuresPerBlock, futures - first);
    const gathering = createGathering(bench, count, histories);
    for (let future = first; future < first + count; future += 1) {
      setFuture(future);
      gatherFuture(gathering);
      yield;
    }
    const { values, draws, judged, ahead, uncovered, stepDraws } = gathering;
    const sums = count === futuresPerBlock ? gathering.totals : gathering.sums;
    return { place, futures: count, values, draws, judged, ahead, uncovered, stepDraws, sums, failures: [...bench.failures] };
  };
}

/**
 * Adds a block to a table as its next futures, as if they had been calculated here.
 *
 * @throws RangeError when another block is the next one
 */
export function joinBlock(gathering: Gathering, block: FutureBlock): void {
  const { bench, futures, most } = gathering;
  const { model, failures } = bench;
  if (block.place * futuresPerBlock !== futures) throw new RangeError(`block ${block.place} does not follow ${futures} futures`);
  const isLost = failures[model.reference] !== undefined;
  for (let option = 0; option < model.options.length; option += 1)
    failures[option] ??= isLost ? 'unknown-reference' : block.failures[option];
  gathering.values.set(block.values, (gathering.values.length / most) * futures);
  gathering.draws.set(block.draws, (gathering.draws.length / most) * futures);
  gathering.judged.set(block.judged, (gathering.judged.length / most) * futures);
  gathering.uncovered.set(block.uncovered, (gathering.uncovered.length / most) * futures);
  gathering.stepDraws.set(block.stepDraws, (gathering.stepDraws.length / most) * futures);
  for (let row = 0; row < gathering.ahead.length / most; row += 1)
    gathering.ahead.set(block.ahead.subarray(row * block.futures, (row + 1) * block.futures), row * most + futures);
  const sums = isLost ? { ...block.sums, annuity: new Float64Array(1) } : block.sums;
  addSums(block.futures === futuresPerBlock ? gathering.totals : gathering.sums, sums);
  gathering.futures += block.futures;
}
