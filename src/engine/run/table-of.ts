import { setAt, valueAt } from '../textbook/value-at.ts';
import { sortedQuantile } from '../textbook/distributions/sample-quantile.ts';
import type { Gathering } from './gather.ts';
import { addSums, createSums } from './sums.ts';
import { aheadShares, columns, type FuturesTable } from './table/futures-table.ts';

const none = new Float64Array();

/** The table so far, of the options that could be calculated in every future; a copy. */
export function tableOf(gathering: Gathering): FuturesTable {
  const { bench, futures, histories } = gathering;
  const { model, failures } = bench;
  const sums = createSums(model);
  addSums(sums, gathering.totals);
  addSums(sums, gathering.sums);
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
    annuity: futures === 0 ? 0 : valueAt(sums.annuity, 0) / futures,
    values: keepRows(gathering.values, { kept, size: columns.length, futures, options: model.options.length }),
    judgedCriteria: model.judgedCriteria,
    judged: keepRows(gathering.judged, { kept, size: model.judgedCriteria.length, futures, options: model.options.length }),
    draws: gathering.draws.slice(0, futures * model.estimates.length),
    bridge: keepMeans(sums.bridge, { kept, size: elements, futures }),
    yearly: keepMeans(sums.yearly, { kept, size: years, futures }),
    entries: keepMeans(sums.entries, { kept, size: elements * years, futures }),
    chance: keepPairs(sums.chance, { kept, size: model.options.length, futures }),
    ahead: keepAhead(gathering, kept, years),
    gates: kept.flatMap((place) =>
      (model.options[place]?.gates ?? []).map(({ id, isCaution }, gate) => ({
        option: model.options[place]?.id ?? '',
        gate: id,
        failedShare: valueAt(sums.gateFailures[place] ?? none, gate) / Math.max(1, futures),
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
  const means = new Float64Array(kept.length * kept.length);
  kept.forEach((place, row) => {
    kept.forEach((other, column) => {
      setAt(means, row * kept.length + column, valueAt(sums, place * size + other) / Math.max(1, futures));
    });
  });
  return means;
}
