import type { Figures } from '../../dossier/defaults/load-figures.ts';
import type { Dossier } from '../../dossier/read/dossier.ts';
import type { HorizonTurn } from '../../engine/advise/compare/horizon-turns.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import type { FuturesTable } from '../../engine/run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../../engine/model/inputs.ts';
import type { TippingCurve } from '../../engine/run/tipping/tipping-table.ts';
import type { Format } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';
import type { Ink } from '../../scene/scene.ts';

/** The texts that the owner's page and the report speak. */
export type PageWords = Words<
  'results' | 'options' | 'report' | 'fields' | 'weighed' | 'advice' | 'where' | 'materials' | 'gain' | 'contacts' | 'answer'
>;

export interface OwnerPageInput {
  readonly assessment: Assessment;
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  readonly dossier: Dossier;
  readonly figures: Figures;
  readonly tipping: readonly TippingCurve[];
  /** Where the order turns over other numbers of years; left out while that is not looked at. */
  readonly horizonTurns?: readonly HorizonTurn[];
  readonly words: PageWords;
  readonly format: Format;
}

/** What every sentence is made of. */
export interface PresentationInput extends OwnerPageInput {
  readonly names: OptionNames;
  readonly amounts: Amounts;
}

/** Money in sentences: two significant digits, with per what it is. */
export interface Amounts {
  /** The size of an amount a year, without its sign: the sentence says cheaper or dearer. */
  perYear(euro: number): string;
  /** The same without per what: where that is told above. */
  plainAbout(euro: number): string;
  once(euro: number): string;
  /** With its sign and without its unit: for charts and tables, whose title tells the unit. */
  /** Above zero cheaper, below it dearer, in words. */
  difference(euro: number): string;
  plain(euro: number): string;
}

export interface OptionNames {
  /** As a heading or at the start of a sentence. */
  name(option: OptionId): string;
  /** Within a sentence. */
  inside(option: OptionId): string;
  /** 0 to 11: the same colour for the same option everywhere. */
  colour(option: OptionId): number;
  ink(option: OptionId): Ink;
}

/** Shares are told in so many cases. */
export const casesTold = '50';

/** A share told as whole cases of fifty, the way the dots show it. */
export function casesOf(share: number, of = Number(casesTold)): string {
  return String(Math.round(share * of));
}
