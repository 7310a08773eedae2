/** Rounds an amount to the place of the first digit of its standard error: more digits are chance. As it is where the error is not known, and 0. */
export function toItsError(amount: number, error: number): number {
  if (!(error > 0)) return amount;
  const step = 10 ** Math.floor(Math.log10(error));
  return Math.round(amount / step) * step;
}
