import { evidenceOf, valueOf } from './number-marks.ts';
import { readAmount } from './read-amount.ts';

/** A number for adding up, read by its own marks only: sums hold whichever mark parts thousands. */
export function plainNumber(cell: string): number | undefined {
  const amount = readAmount(cell);
  if (amount === undefined) return undefined;
  const told = evidenceOf([amount]);
  const value = valueOf(amount, typeof told === 'object' ? told : { thousands: amount.digits.includes(',') ? ',' : '.' });
  return Number.isNaN(value) ? undefined : value;
}

/** What rounding of so many numbers may take or add. */
const slack = (count: number, total: number) => Math.max(1e-9 * Math.abs(total), (Number.isInteger(total) ? 0.5 : 0.005) * count);

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The value is the sum of the others. A single other number has no sum. */
export function isSumOf(value: number, others: readonly number[]): boolean {
  const sum = sumOf(others);
  return others.filter((other) => other !== 0).length > 1 && Math.abs(sum - value) <= slack(others.length, sum);
}

/** The value is the mean of the others, which has no month of its own. */
export const isMeanOf = (value: number, others: readonly number[]): boolean =>
  others.length > 4 && Math.abs(sumOf(others) / others.length - value) <= 0.51;
