import type { Estimate } from './estimate.ts';

/** Whether the owner gave the figure; all others are open answers that resolved to a default. */
export function isAnswered({ basis }: Estimate): boolean {
  return basis === 'quote' || basis === 'own-figure';
}
