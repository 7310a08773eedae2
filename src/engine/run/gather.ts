import { addAt, setAt, valueAt } from '../textbook/value-at.ts';
import { addChance } from './outages/add-chance.ts';
import { evaluateFuture, type Bench } from './evaluate.ts';
import { sortedQuantile } from '../textbook/distributions/sample-quantile.ts';
import { aheadShares, columns, type FuturesTable } from './table/futures-table.ts';
import { failsGate, isWhole, measure } from './measures.ts';

/** Number of futures, and of outage histories within each. */
export interface RunSize {
  readonly futures: number;
  readonly histories: number;
}

/** A futures table that grows. */
export interface Gathering {
  readonly bench: Bench;
  readonly histories: number;
  readonly values: Float64Array;
  readonly draws: Float64Array;
  readonly judged: Float64Array;
  readonly bridge: Float64Array;
  readonly yearly: Float64Array;
  readonly entries: Float64Array;
  readonly chance: Float64Array;
  /** Per option and year one number for each future: `ahead[(option × years + year) × most + future]`. */
  readonly ahead: Float64Array;
  /** Weeks without supply: `uncovered[(future × options + option) × horizon + year − 1]` */
  readonly uncovered: Float64Array;
  /** `stepDraws[future × steps + step]` */
  readonly stepDraws: Float64Array;
  readonly most: number;
  readonly gateFailures: readonly Float64Array[];
  readonly row: Float64Array;
  futures: number;
  annuity: number;
}

/** An empty table with room for `most` futures. */
export function createGathering(bench: Bench, most: number, histories: number): Gathering {
  const { options, elements, estimates, horizon, judgedCriteria } = bench.model;
  return {
    bench,
    histories,
    values: new Float64Array(most * options.length * columns.length),
    draws: new Float64Array(most * estimates.length),
    judged: new Float64Array(most * options.length * judgedCriteria.length),
    bridge: new Float64Array(options.length * elements.ids.length),
    yearly: new Float64Array(options.length * (horizon + 1)),
    entries: new Float64Array(options.length * elements.ids.length * (horizon + 1)),
    chance: new Float64Array(options.length * options.length),
    ahead: new Float64Array(options.length * (horizon + 1) * most),
    uncovered: new Float64Array(most * bench.uncovered.length),
    stepDraws: new Float64Array(most * bench.model.stepIds.length),
    most,
    gateFailures: options.map(({ gates }) => new Float64Array(gates.length)),
    row: new Float64Array(columns.length),
    futures: 0,
    annuity: 0,
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
    for (let year = 0; year < model.horizon; year += 1) gathering.annuity += valueAt(state.discount, year);
  }
  if (bench.outages !== undefined) addChance(bench.outages, model.options.length, gathering.chance);
  gathering.futures += 1;
}

/** Opinions of places and of what is done add up, but never to better than the best. */
function addJudged({ bench: { model, state }, judged, futures }: Gathering, option: number): void {
  const amounts = model.options[option]?.judged;
  if (amounts === undefined) return;
  const from = (futures * model.options.length + option) * amounts.length;
  for (let at = 0; at < amounts.length; at += 1)
    setAt(judged, from + at, Math.min(1, Math.max(0, valueAt(state.amount, valueAt(amounts, at)))));
}

function addMeans({ bench, bridge, yearly, entries, ahead, most, futures, gateFailures, row }: Gathering, option: number): void {
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

/** The table so far, of the options that could be calculated in every future; a copy. */
export function tableOf(gathering: Gathering): FuturesTable {
  const { bench, futures, histories } = gathering;
  const { model, failures } = bench;
  const kept = model.options.map((_, place) => place).filter((place) => failures[place] === undefined);
  const elements = model.elements.ids.length;
  const years = model.horizon + 1;
  return {
    options: kept.map((place) => model.options[place]?.id ?? ''),
    estimates: model.estimateIds,
    elements: model.elements.ids,
    futures,
    histories,
    horizonYears: model.horizon,
    annuity: futures === 0 ? 0 : gathering.annuity / futures,
    values: keepRows(gathering.values, { kept, size: columns.length, futures, options: model.options.length }),
    judgedCriteria: model.judgedCriteria,
    judged: keepRows(gathering.judged, { kept, size: model.judgedCriteria.length, futures, options: model.options.length }),
    draws: gathering.draws.slice(0, futures * model.estimates.length),
    bridge: keepMeans(gathering.bridge, { kept, size: elements, futures }),
    yearly: keepMeans(gathering.yearly, { kept, size: years, futures }),
    entries: keepMeans(gathering.entries, { kept, size: elements * years, futures }),
    chance: keepPairs(gathering.chance, { kept, size: model.options.length, futures }),
    ahead: keepAhead(gathering, kept, years),
    gates: kept.flatMap((place) =>
      (model.options[place]?.gates ?? []).map(({ id, isCaution }, gate) => ({
        option: model.options[place]?.id ?? '',
        gate: id,
        failedShare: valueAt(gathering.gateFailures[place] ?? none, gate) / Math.max(1, futures),
        ...(isCaution ? { isCaution } : {}),
      })),
    ),
    failed: [
      ...model.failed,
      ...failures.flatMap((reason, place) => (reason === undefined ? [] : [{ option: model.options[place]?.id ?? '', reason }])),
    ],
  };
}

interface Kept {
  readonly kept: readonly number[];
  readonly size: number;
  readonly futures: number;
}

function keepRows(rows: Float64Array, { kept, size, futures, options }: Kept & { readonly options: number }): Float64Array {
  if (kept.length === options) return rows.slice(0, futures * options * size);
  const copy = new Float64Array(futures * kept.length * size);
  for (let future = 0; future < futures; future += 1) {
    kept.forEach((place, row) => {
      const from = (future * options + place) * size;
      copy.set(rows.subarray(from, from + size), (future * kept.length + row) * size);
    });
  }
  return copy;
}

function keepAhead({ ahead, most, futures }: Gathering, kept: readonly number[], years: number): Float64Array {
  const quantiles = new Float64Array(kept.length * years * aheadShares.length);
  if (futures === 0) return quantiles;
  kept.forEach((place, row) => {
    for (let year = 0; year < years; year += 1) {
      const from = (place * years + year) * most;
      const sorted = ahead.slice(from, from + futures).sort();
      aheadShares.forEach((share, at) => setAt(quantiles, (row * years + year) * aheadShares.length + at, sortedQuantile(sorted, share)));
    }
  });
  return quantiles;
}

function keepMeans(sums: Float64Array, { kept, size, futures }: Kept): Float64Array {
  const means = new Float64Array(kept.length * size);
  kept.forEach((place, row) => {
    for (let i = 0; i < size; i += 1) setAt(means, row * size + i, valueAt(sums, place * size + i) / Math.max(1, futures));
  });
  return means;
}

function keepPairs(sums: Float64Array, { kept, size, futures }: Kept): Float64Array {
  return Float64Array.from(kept.flatMap((row) => kept.map((column) => valueAt(sums, row * size + column) / Math.max(1, futures))));
}
