import { adviceSteps, conditionalSteps, inMoneySteps } from '../engine/advise/assess.ts';
import { rivalsOf } from '../engine/advise/compare/certainty.ts';
import { rankSteps, type Ranked } from '../engine/advise/compare/rank.ts';
import { pairOf } from '../engine/advise/compare/within-reach.ts';
import { candidateSteps } from '../engine/advise/compare/tipping-candidates.ts';
import { baseCase } from '../engine/run/base-case.ts';
import type { FuturesTable } from '../engine/run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../engine/model/inputs.ts';
import { startRun, type Run } from '../engine/run/run.ts';
import { startTipping } from '../engine/run/tipping/tipping.ts';
import type { TippingCurve } from '../engine/run/tipping/tipping-table.ts';
import type { Steps } from '../engine/textbook/take-steps.ts';
import { fullTable, type Calculation } from './calculation.ts';
import type { Crew } from './crew.ts';
import { growTogether } from './grow-together.ts';

export const rough = { futures: 128, histories: 16 } as const;
/** Sizes of the growing table that are worth showing, and at which it may turn out to be enough. */
const shown: readonly number[] = [256, 512, fullTable.futures];

/** The steps of a calculation of exactly one size, for who compares runs: nothing rough before it, and no early end. */
export function* calculateExactly(
  inputs: ModelInputs,
  {
    futures = fullTable.futures,
    histories = fullTable.histories,
  }: { readonly futures?: number | undefined; readonly histories?: number | undefined },
): Generator<Calculation | undefined, void> {
  const run = startRun(inputs, { futures, histories });
  while (!run.advance(1)) yield;
  const table = run.table();
  yield { stage: 'full', table, tipping: yield* findTipping(inputs, table, { run }), done: true };
}

/** The steps of a calculation, with what is to be said of each finding: reading a table takes too long for the page. */
export function* calculate(inputs: ModelInputs, crew?: Crew): Generator<Calculation | undefined, void> {
  for (const found of findings(inputs, crew)) {
    if (found === undefined) {
      yield;
      continue;
    }
    const read = { table: found.table, inputs, tipping: found.tipping };
    yield;
    const inMoney = yield* inMoneySteps(read);
    const conditional = found.done ? yield* conditionalSteps(inMoney) : undefined;
    yield { ...found, inMoney: inMoney.assessment, ...(conditional === undefined ? {} : { conditional }) };
  }
}

/**
 * The steps of a calculation: each takes some milliseconds, and yields a finding when there is one.
 *
 * One future of likely values, a rough table, the full table as it grows until the share that decides is known, then what would
 * tip its answer: the search takes longer than the table, and the leader should be the one that is shown.
 */
function* findings(inputs: ModelInputs, crew: Crew | undefined): Generator<Calculation | undefined, void> {
  yield { stage: 'base', table: baseCase(inputs), tipping: [], done: false };
  const first = startRun(inputs, rough);
  yield;
  while (!first.advance(4)) yield;
  yield { stage: 'rough', table: first.table(), tipping: [], done: false };
  const growth = growTable(inputs, crew);
  let step = growth.next();
  for (; step.done !== true; step = growth.next()) yield step.value && { stage: 'full', table: step.value, tipping: [], done: false };
  const { run, table } = step.value;
  yield { stage: 'full', table, tipping: yield* findTipping(inputs, table, { run, first }), done: true };
}

/**
 * The full table as it grows, with a crew or alone; at last as large as it has to be, with the run that it was read from. Every number is
 * the same either way.
 */
export function* growTable(
  inputs: ModelInputs,
  crew?: Crew,
): Generator<FuturesTable | undefined, { readonly run: Run; readonly table: FuturesTable }> {
  const run = startRun(inputs, fullTable);
  yield;
  const grow = crew === undefined ? growAlone(run) : growTogether({ run, inputs, size: fullTable, crew });
  for (const futures of shown) {
    yield* grow(futures);
    const grown = run.table();
    yield grown;
    if (futures === fullTable.futures || (yield* isSettled(run, inputs, grown))) return { run, table: grown };
  }
  throw new RangeError(`a table of ${fullTable.futures} futures is among those that are shown`);
}

function growAlone(run: Run): (until: number) => Generator<undefined, void, void> {
  let futures = 0;
  return function* (until) {
    for (; futures < until; futures += 1) {
      run.advance(1);
      if (futures < until - 1) yield;
    }
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

interface Runs {
  readonly run: Run;
  /** A rough one before it. */
  readonly first?: Run;
}

function* findTipping(inputs: ModelInputs, table: FuturesTable, { run, first }: Runs): Generator<undefined, readonly TippingCurve[]> {
  const ranking = yield* rankSteps(table, inputs);
  const leader = yield* leaderOf(ranking, inputs, table);
  yield;
  const estimates = yield* candidateSteps({ table, inputs, leader });
  yield;
  const search = startTipping(inputs, {
    ...rough,
    leader,
    estimates,
    pair: pairOf(ranking, inputs, leader),
    answer: run.baseline(),
    sketch: first?.baseline(),
  });
  while (!search.advance()) yield;
  return search.curves();
}

/** Ranking alone is quick; only where every option is excluded does the whole advice have to say which one leads. */
function* leaderOf([first]: readonly Ranked[], inputs: ModelInputs, table: FuturesTable): Steps<OptionId> {
  if (first !== undefined && first.status !== 'excluded') return first.option;
  const { leader } = yield* adviceSteps({ table, inputs, tipping: [] });
  return leader;
}
