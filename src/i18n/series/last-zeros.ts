const isZero = (value: number | undefined) => value === 0;

/** Lengths of the runs of zeros. */
function runsOf(values: readonly (number | undefined)[]): readonly number[] {
  const runs: number[] = [];
  let run = 0;
  for (const value of [...values, 1]) {
    if (isZero(value)) run += 1;
    else if (run > 0) {
      runs.push(run);
      run = 0;
    }
  }
  return runs;
}

/**
 * How many zeros at the end may be months still to come: more in a row than anywhere before them. Of goods that are often not sold for
 * months, zeros at the end say nothing.
 */
export function lastZeros(values: readonly (number | undefined)[]): number {
  const last = values.findLastIndex((value) => !isZero(value));
  const count = values.length - 1 - last;
  return count > Math.max(0, ...runsOf(values.slice(0, last + 1))) ? count : 0;
}
