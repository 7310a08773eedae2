import type { ElementAccount } from '../../engine/advise/explain/element-account.ts';
import type { ElementGroup, ElementId, OptionId } from '../../engine/model/inputs.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

/** What an amount of the ledger is an amount of. */
export type LedgerPart =
  | { readonly kind: 'total' }
  | { readonly kind: 'group'; readonly group: ElementGroup }
  | { readonly kind: 'element'; readonly element: ElementId };

/** An amount that is asked about: the mean a year, or that of one year; or how much it differs from staying. */
export interface LedgerAsk {
  readonly option: OptionId;
  readonly part: LedgerPart;
  readonly year?: number;
  readonly against?: true;
}

/** Enough for the tables; what opens an amount needs its account too. */
export interface LedgerTablesInput extends PresentationInput {
  readonly ledger: NamespaceWords<'ledger'>;
}

export interface LedgerInput extends LedgerTablesInput {
  readonly account: (option: OptionId, element: ElementId) => ElementAccount | undefined;
}

/** A cell that shows an amount and can be asked about. */
export interface LedgerCell {
  readonly text: string;
  readonly ask: LedgerAsk | undefined;
}

interface LedgerRow {
  readonly label: string;
  readonly isTotal: boolean;
  /** What the row above consists of: it adds nothing to the total. */
  readonly isPart?: true;
  readonly cells: readonly LedgerCell[];
}

export interface LedgerTable {
  readonly head: readonly string[];
  readonly rows: readonly LedgerRow[];
}
