import { createAmounts } from './amounts.ts';
import { createOptionNames } from './option-names.ts';
import type { OwnerPageInput, PresentationInput } from './presentation-input.ts';

export function toPresentationInput(input: OwnerPageInput): PresentationInput {
  return { ...input, names: createOptionNames(input), amounts: createAmounts(input) };
}
