/*
 * Reading and writing flat arrays: tables whose rows lie one after another, read by row × width + column. A place outside the
 * array is a fault of the model, never an empty cell, so it throws. The build writes these calls as bare reads and writes
 * (`.scripts/build/flat-arrays.mjs`): the shipped loops do not pay for them.
 */

type FlatArray = Float64Array | Int32Array | Uint8Array | Uint32Array | number[];

/**
 * `values[index]`
 *
 * @param index a whole number from 0 and below the length of `values`
 * @throws RangeError when there is no number at `index`
 */
export function valueAt(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`${index} is outside an array of ${values.length}`);
  return value;
}

/**
 * `values[index] = value`
 *
 * @throws RangeError when there is no number at `index` yet: a flat array does not grow
 */
export function setAt(values: FlatArray, index: number, value: number): void {
  valueAt(values, index);
  values[index] = value;
}

/**
 * `values[index] += amount`
 *
 * @throws RangeError when there is no number at `index`
 */
export function addAt(values: FlatArray, index: number, amount: number): void {
  values[index] = valueAt(values, index) + amount;
}
