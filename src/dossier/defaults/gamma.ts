/** Standard normal value that one in ten exceeds. */
const oneInTen = 1.2816;

/** A rate that is itself uncertain: gamma with `shape` events seen in `time`. */
interface Gamma {
  readonly shape: number;
  readonly time: number;
}

/** What a prior rate becomes after `count` events in `years`: shape + count over time + years. */
export function updatedRate({ shape, time }: Gamma, seen: { readonly count: number; readonly years: number }): Gamma {
  return { shape: shape + seen.count, time: time + seen.years };
}

/** Mean rate, and the rates that one in ten undercuts and exceeds (Wilson and Hilferty's cube root of a normal). */
export function rateOf({ shape, time }: Gamma): { readonly low: number; readonly mean: number; readonly high: number } {
  const mean = shape / time;
  const at = (z: number) => mean * Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  return { low: at(-oneInTen), mean, high: at(oneInTen) };
}
