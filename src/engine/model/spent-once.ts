import type { ModelInputs, OptionId } from './inputs.ts';
import { likelyValue } from './likely-value.ts';

/** EUR that an option spends once, less what comes in at once, every estimate at its likely value. */
export function spentOnce(option: OptionId, { elements, estimates, options }: ModelInputs): number {
  const once = new Set(elements.filter(({ kind }) => kind === 'one-off').map(({ id }) => id));
  const known = new Map(estimates.map((estimate) => [estimate.id, estimate]));
  const point = options.find(({ id }) => id === option);
  const lines = [...(point?.lines ?? []), ...(point?.sources ?? []).flatMap((source) => source.lines)];
  return lines.filter(({ element }) => once.has(element)).reduce((sum, { amount }) => sum + likelyValue(amount, known), 0);
}
