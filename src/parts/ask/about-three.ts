/** Three digits that count: more would make a default look measured. Years keep their four. */
export function aboutThree(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(3));
}
