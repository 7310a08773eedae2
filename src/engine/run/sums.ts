import { addAt, valueAt } from '../textbook/value-at.ts';
import type { Model } from '../model/model.ts';

/** What is added up over futures, of all options. */
export interface Sums {
  /** EUR, discounted: `bridge[option × elements + element]` */
  readonly bridge: Float64Array;
  /** EUR, with what comes back at the end in the last year: `yearly[option × (horizon + 1) + year]` */
  readonly yearly: Float64Array;
  /** See `Ledger`. */
  readonly entries: Float64Array;
  /** See `addChance`. */
  readonly chance: Float64Array;
  /** Futures in which each gate of an option fails. */
  readonly gateFailures: readonly Float64Array[];
  /** One number: present value of one euro a year over the horizon. */
  readonly annuity: Float64Array;
}

/** All at 0. */
export function createSums({ options, elements, horizon }: Model): Sums {
  return {
    bridge: new Float64Array(options.length * elements.ids.length),
    yearly: new Float64Array(options.length * (horizon + 1)),
    entries: new Float64Array(options.length * elements.ids.length * (horizon + 1)),
    chance: new Float64Array(options.length * options.length),
    gateFailures: options.map(({ gates }) => new Float64Array(gates.length)),
    annuity: new Float64Array(1),
  };
}

const arraysOf = ({ bridge, yearly, entries, chance, gateFailures, annuity }: Sums) => [
  bridge,
  yearly,
  entries,
  chance,
  annuity,
  ...gateFailures,
];

/** Adds `from` to `into`, number by number. */
export function addSums(into: Sums, from: Sums): void {
  const added = arraysOf(from);
  for (const [at, array] of arraysOf(into).entries()) {
    const more = added[at];
    if (more !== undefined) for (let i = 0; i < array.length; i += 1) addAt(array, i, valueAt(more, i));
  }
}

/** All at 0 again. */
export function clearSums(sums: Sums): void {
  for (const array of arraysOf(sums)) array.fill(0);
}
