import { conditionalSteps, inMoneySteps, type AssessedInMoney } from '../engine/advise/assess.ts';
import { weightDraws, type WeightDraws } from '../engine/advise/weigh/weight-draws.ts';
import { withCurves } from '../engine/advise/with-turning-points.ts';
import { baseCase } from '../engine/run/base-case.ts';
import type { FuturesTable } from '../engine/run/table/futures-table.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';
import { startRun } from '../engine/run/run.ts';
import { fullTable, usualSizes, type Calculation, type TableSizes } from './calculation.ts';
import type { Assistance, Crew } from './crew.ts';
import { growTable } from './grow-table.ts';
import { searchAlone, searchTogether, seek } from './search.ts';

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
  const tipping = yield* searchAlone(yield* seek({ inputs, table, run, sizes: usualSizes }));
  yield { stage: 'full', table, tipping, done: true };
}

/** Sizes of the tables, and the weights that the answer before was weighed with. */
interface Kept {
  readonly sizes: TableSizes;
  readonly drawn: WeightDraws;
}

/**
 * The steps of a calculation: each takes some milliseconds, and yields a finding when there is one, with what is to be said of it: reading
 * a table takes too long for the page.
 *
 * One future of likely values, a rough table, the full table as it grows until the share that decides is known, then what would
 * tip its answer: the search takes longer than the table, and the leader should be the one that is shown. A crew calculates
 * blocks while the first tables are read here, and searches while the last one is; no other table is read once the next one is there.
 */
export function* calculate(
  inputs: ModelInputs,
  crewNow: () => Crew | undefined = () => undefined,
  { sizes = usualSizes, drawn = weightDraws() }: Partial<Kept> = {},
): Generator<Calculation | undefined, void> {
  let help: Assistance | undefined;
  try {
    yield* parts(inputs, { sizes, drawn }, () => (help ??= crewNow()?.begin(inputs, sizes.full)));
  } finally {
    help?.end();
  }
}

/** @param helpNow asks again where there was no crew before: it may come in the middle of the first answer */
function* parts(
  inputs: ModelInputs,
  { sizes, drawn }: Kept,
  helpNow: () => Assistance | undefined,
): Generator<Calculation | undefined, void> {
  const shown = (stage: Calculation['stage'], table: FuturesTable) => readTable({ table, inputs, drawn }, stage);
  const base = baseCase(inputs);
  helpNow();
  yield* shown('base', base);
  const first = startRun(inputs, sizes.first);
  yield;
  while (!first.advance(4)) yield;
  const growth = growTable(inputs, { blocksNow: () => helpNow()?.blocks, size: sizes.full, rough: first.table() });
  let step = growth.next();
  for (; step.done !== true; step = growth.next()) {
    if (step.value === undefined) yield;
    else yield* unless(step.value.isOvertaken, shown(step.value.stage, step.value.table));
  }
  const { run, table } = step.value;
  const asked = { inputs, table, run, sizes };
  const help = helpNow();
  const search = help && searchTogether(yield* seek(asked), first, help);
  const inMoney = yield* shown('full', table);
  const conditional = yield* conditionalSteps(inMoney);
  const tipping = yield* search ?? searchAlone(yield* seek(asked), first);
  const assessment = withCurves(inMoney.assessment, tipping, inputs);
  yield { stage: 'full', table, tipping, done: true, inMoney: assessment, ...(conditional === undefined ? {} : { conditional }) };
}

/** Leaves off what is no longer wanted. */
function* unless<Step>(isUnwanted: () => boolean, steps: Generator<Step, unknown, void>): Generator<Step, void> {
  for (let step = steps.next(); step.done !== true && !isUnwanted(); step = steps.next()) yield step.value;
}

/** Reads a table before its turning points are known. */
function* readTable(
  { table, inputs, drawn }: Pick<AssessedInMoney, 'table' | 'inputs' | 'drawn'>,
  stage: Calculation['stage'],
): Generator<Calculation | undefined, AssessedInMoney> {
  yield;
  const inMoney = yield* inMoneySteps({ table, inputs, drawn, tipping: [] });
  yield { stage, table, tipping: [], done: false, inMoney: inMoney.assessment };
  return inMoney;
}
