import { addAt, setAt, valueAt } from '../textbook/value-at.ts';
import { addChance } from './outages/add-chance.ts';
import { evaluateFuture, type Bench } from './evaluate.ts';
import { columns } from './table/futures-table.ts';
import { failsGate, isWhole, measure } from './measures.ts';
import { addSums, clearSums, createSums, type Sums } from './sums.ts';

/** Number of futures, and of outage histories within each. */
export interface RunSize {
  readonly futures: number;
  readonly histories: number;
}

/**
 * Futures that are added up by themselves, before their sums are added to those of the blocks before: so sums come to the same bits whoever
 * calculates a block.
 */
export const futuresPerBlock = 16;

/** A futures table that grows. */
export interface Gathering {
  readonly bench: Bench;
  readonly histories: number;
  readonly values: Float64Array;
  readonly draws: Float64Array;
  readonly judged: Float64Array;
  /** Of all whole blocks, and of the futures since. */
  readonly totals: Sums;
  readonly sums: Sums;
  /** Per option and year one number for each future: `ahead[(option × years + year) × most + future]`. */
  readonly ahead: Float64Array;
  /** Weeks without supply: `uncovered[(future × options + option) × horizon + year − 1]` */
  readonly uncovered: Float64Array;
  /** `stepDraws[future × steps + step]` */
  readonly stepDraws: Float64Array;
  readonly most: number;
  readonly row: Float64Array;
  futures: number;
}

/** An empty table with room for `most` futures. */
export function createGathering(bench: Bench, most: number, histories: number): Gathering {
  const { options, estimates, horizon, judgedCriteria } = bench.model;
  return {
    bench,
    histories,
    values: new Float64Array(most * options.length * columns.length),
    draws: new Float64Array(most * estimates.length),
    judged: new Float64Array(most * options.length * judgedCriteria.length),
    totals: createSums(bench.model),
    sums: createSums(bench.model),
    ahead: new Float64Array(options.length * (horizon + 1) * most),
    uncovered: new Float64Array(most * bench.uncovered.length),
    stepDraws: new Float64Array(most * bench.model.stepIds.length),
    most,
    row: new Float64Array(columns.length),
    futures: 0,
  };
}

const none = new Int32Array();

/** Calculates the future that stands in the state of the bench, and adds it as the next one of the table. */
export function gatherFuture(gathering: Gathering): void {
  const { bench, values, draws, row } = gathering;
  const { model, state, failures } = bench;
  evaluateFuture(bench);
  draws.set(state.values, gathering.futures * model.estimates.length);
  gathering.stepDraws.set(state.stepDraw, gathering.futures * state.stepDraw.length);
  gathering.uncovered.set(bench.uncovered, gathering.futures * bench.uncovered.length);
  for (let option = 0; option < model.options.length; option += 1) {
    if (failures[option] !== undefined) continue;
    measure(bench, option, row);
    if (!isWhole(row)) {
      failures[option] = 'not-finite';
      continue;
    }
    values.set(row, (gathering.futures * model.options.length + option) * columns.length);
    addJudged(gathering, option);
    addMeans(gathering, option);
  }
  if (failures[model.reference] === undefined) {
    for (let year = 0; year < model.horizon; year += 1) addAt(gathering.sums.annuity, 0, valueAt(state.discount, year));
  }
  if (bench.outages !== undefined) addChance(bench.outages, model.options.length, gathering.sums.chance);
  gathering.futures += 1;
  if (gathering.futures % futuresPerBlock === 0) closeBlock(gathering);
}

/** Opinions of places and of what is done add up, but never to better than the best. */
function addJudged({ bench: { model, state }, judged, futures }: Gathering, option: number): void {
  const amounts = model.options[option]?.judged;
  if (amounts === undefined) return;
  const from = (futures * model.options.length + option) * amounts.length;
  for (let at = 0; at < amounts.length; at += 1)
    setAt(judged, from + at, Math.min(1, Math.max(0, valueAt(state.amount, valueAt(amounts, at)))));
}

function addMeans({ bench, sums, ahead, most, futures, row }: Gathering, option: number): void {
  const { bridge, yearly, entries, gateFailures } = sums;
  const { model, ledger } = bench;
  const years = model.horizon + 1;
  const places = model.costed[option] ?? none;
  for (let i = 0; i < places.length; i += 1) {
    const place = option * model.elements.ids.length + valueAt(places, i);
    addAt(bridge, place, valueAt(ledger.pv, place));
    for (let entry = place * years; entry < (place + 1) * years; entry += 1) addAt(entries, entry, valueAt(ledger.entries, entry));
  }
  for (let year = option * years; year < (option + 1) * years; year += 1) {
    addAt(yearly, year, valueAt(ledger.yearly, year));
    setAt(ahead, year * most + futures, valueAt(ledger.ahead, year));
  }
  const last = (option + 1) * years - 1;
  addAt(yearly, last, -valueAt(ledger.back, option));
  const failed = gateFailures[option];
  if (failed === undefined) return;
  for (let gate = 0; gate < failed.length; gate += 1) {
    if (failsGate(bench, option, gate, row)) addAt(failed, gate, 1);
  }
}

/** Adds the sums of the block at hand to those of the blocks before. */
function closeBlock({ totals, sums }: Gathering): void {
  addSums(totals, sums);
  clearSums(sums);
}
