import type { Figures } from '../dossier/defaults/load-figures.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Assessment } from '../engine/explain/assessment.ts';
import type { FuturesTable } from '../engine/simulate/futures-table.ts';
import type { ModelInputs } from '../engine/simulate/inputs.ts';
import type { TippingCurve } from '../engine/simulate/tipping-table.ts';
import type { Format } from '../i18n/format.ts';
import type { Words } from '../i18n/words.ts';
import { createAmounts, type Amounts } from './amounts.ts';
import { createOptionNames, type OptionNames } from './option-names.ts';

/** The texts that the owner's page and the report speak. */
export type PageWords = Words<'results' | 'options' | 'report' | 'fields'>;

export interface OwnerPageInput {
  readonly assessment: Assessment;
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly dossier: Dossier;
  readonly figures: Figures;
  readonly tipping: readonly TippingCurve[];
  readonly words: PageWords;
  readonly format: Format;
}

/** What every sentence is made of. */
export interface Telling extends OwnerPageInput {
  readonly names: OptionNames;
  readonly amounts: Amounts;
}

export function startTelling(input: OwnerPageInput): Telling {
  return { ...input, names: createOptionNames(input), amounts: createAmounts(input) };
}

/** A share told as whole cases of fifty, the way the dots show it. */
export function casesOf(share: number, of = 50): string {
  return String(Math.round(share * of));
}
