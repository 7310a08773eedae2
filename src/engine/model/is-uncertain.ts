import type { Estimate } from './estimate.ts';

/** Whether there is something to find out: a quote is known already, and so is what has no range. */
export function isUncertain({ basis, low, high }: Estimate): boolean {
  return basis !== 'quote' && low < high;
}
