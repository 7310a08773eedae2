import { columns, type Column, type FuturesTable } from '../../src/engine/run/table/futures-table.ts';

interface Futures {
  /** PV cost per option, a number per future. */
  readonly costs: Readonly<Record<string, readonly number[]>>;
  /** Other columns per option, the same in every future. */
  readonly measures?: Readonly<Record<string, Partial<Record<Column, number>>>>;
  /** Draws per estimate, a number per future. */
  readonly draws?: Readonly<Record<string, readonly number[]>>;
  /** Mean PV per element and option; by default all of the cost is `purchase`. */
  readonly bridge?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Judged criteria per option, the same in every future or a number per future. */
  readonly judged?: Readonly<Record<string, Readonly<Record<string, number | readonly number[]>>>>;
  /** Covariance over the histories, a row per option in the order of `costs`. */
  readonly chance?: readonly (readonly number[])[];
  readonly annuity?: number;
  readonly gates?: FuturesTable['gates'];
  readonly failed?: FuturesTable['failed'];
}

const quiet: Record<Column, number> = {
  pvCost: 0,
  tail: 0,
  outageCost: 0,
  cashNeed: 0,
  payback: Number.NaN,
  leadTime: 4,
  onTime: 1,
  uncovered: 0,
  carbon: 0,
  dependence: 0,
  concentration: 1,
  jobs: 0,
  months: 0,
  transportCarbon: 0,
};

/** A futures table made by hand. One euro a year is worth five today, unless told otherwise. */
export function futuresOf({
  costs,
  measures = {},
  draws = {},
  bridge,
  judged = {},
  chance,
  annuity = 5,
  gates = [],
  failed = [],
}: Futures): FuturesTable {
  const options = Object.keys(costs);
  const estimates = Object.keys(draws);
  const futures = Object.values(costs)[0]?.length ?? 0;
  const mean = (option: string) => (costs[option] ?? []).reduce((sum, cost) => sum + cost, 0) / futures;
  const elements = bridge === undefined ? ['purchase'] : [...new Set(Object.values(bridge).flatMap((of) => Object.keys(of)))];
  const judgedCriteria = [...new Set(Object.values(judged).flatMap((of) => Object.keys(of)))];
  return {
    options,
    estimates,
    elements,
    futures,
    histories: 16,
    horizonYears: 7,
    annuity,
    values: Float64Array.from({ length: futures * options.length * columns.length }, (_, place) => {
      const column = columns[place % columns.length] ?? 'pvCost';
      const option = options[Math.floor(place / columns.length) % options.length] ?? '';
      const cost = costs[option]?.[Math.floor(place / columns.length / options.length)] ?? Number.NaN;
      if (column === 'pvCost') return cost;
      return measures[option]?.[column] ?? (column === 'tail' ? cost : quiet[column]);
    }),
    draws: Float64Array.from(
      { length: futures * estimates.length },
      (_, place) => draws[estimates[place % estimates.length] ?? '']?.[Math.floor(place / estimates.length)] ?? Number.NaN,
    ),
    judgedCriteria,
    judged: Float64Array.from({ length: futures * options.length * judgedCriteria.length }, (_, place) => {
      const option = options[Math.floor(place / judgedCriteria.length) % options.length] ?? '';
      const found = judged[option]?.[judgedCriteria[place % judgedCriteria.length] ?? ''] ?? 0.5;
      return typeof found === 'number' ? found : (found[Math.floor(place / judgedCriteria.length / options.length)] ?? Number.NaN);
    }),
    bridge: Float64Array.from({ length: options.length * elements.length }, (_, place) => {
      const option = options[Math.floor(place / elements.length)] ?? '';
      return bridge === undefined ? mean(option) : (bridge[option]?.[elements[place % elements.length] ?? ''] ?? 0);
    }),
    yearly: new Float64Array(options.length * 8),
    entries: new Float64Array(options.length * elements.length * 8),
    ahead: new Float64Array(options.length * 8 * 3),
    chance: chance === undefined ? new Float64Array(options.length ** 2) : Float64Array.from(chance.flat()),
    gates,
    failed,
  };
}

/** `share` of `futures` get the first value, the others the second. */
export function split(futures: number, share: number, [first, second]: readonly [number, number]): readonly number[] {
  return Array.from({ length: futures }, (_, future) => (future < futures * share ? first : second));
}
