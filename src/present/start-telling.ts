import { createAmounts } from './amounts.ts';
import { createOptionNames } from './option-names.ts';
import type { OwnerPageInput, Telling } from './telling.ts';

export function startTelling(input: OwnerPageInput): Telling {
  return { ...input, names: createOptionNames(input), amounts: createAmounts(input) };
}
