/** The value that so large a share of the values, 0 to 1, lies below; not a number where there are none. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
}
