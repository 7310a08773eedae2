/** Returns `value`, or throws a RangeError with its name and the value found when it is not finite. */
export function requireFinite(name: string, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, found ${value}`);
  return value;
}

/**
 * Returns `value`.
 *
 * @throws RangeError with the name and the value found when it is not finite or below `least`
 */
export function requireAtLeast(name: string, value: number, least: number): number {
  if (!(requireFinite(name, value) >= least)) throw new RangeError(`${name} must be at least ${least}, found ${value}`);
  return value;
}

/**
 * Returns `value`.
 *
 * @throws RangeError with the name and the value found when it is not finite or not above `border`
 */
export function requireAbove(name: string, value: number, border: number): number {
  if (!(requireFinite(name, value) > border)) throw new RangeError(`${name} must be above ${border}, found ${value}`);
  return value;
}

/** A share or a probability: 0 to 1, both included. */
export function requireShare(name: string, value: number): number {
  if (!(requireFinite(name, value) >= 0 && value <= 1)) {
    throw new RangeError(`${name} must be from 0 to 1, found ${value}`);
  }
  return value;
}

/** A probability that may not be certain: above 0 and below 1. */
export function requireOpenShare(name: string, value: number): number {
  if (!(requireFinite(name, value) > 0 && value < 1)) {
    throw new RangeError(`${name} must be between 0 and 1, found ${value}`);
  }
  return value;
}

/**
 * Returns `value`.
 *
 * @throws RangeError with the name and the value found when it is no whole number or below `least`
 */
export function requireWhole(name: string, value: number, least: number): number {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be a whole number of at least ${least}, found ${value}`);
  }
  return value;
}

/** Returns `values` when there is at least one and all are finite. */
export function requireNumbers(name: string, values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError(`${name} must hold at least one number, found []`);
  // By index, not forEach: the holes of a sparse list count as not finite.
  for (let i = 0; i < values.length; i += 1) requireFinite(`${name}[${i}]`, values[i] ?? NaN);
  return values;
}
