import type { AmountRequest, TurningAmount } from '../engine/run/tipping/turning-amount.ts';
import type { BorderGrid, BorderRequest } from '../engine/run/tipping/border.ts';
import type { FuturesTable } from '../engine/run/table/futures-table.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';

/** A question beside the answer, looked into only when somebody asks it. */
export type Inquiry =
  | { readonly kind: 'border'; readonly inputs: ModelInputs; readonly request: BorderRequest }
  /** A small table of the options in `inputs`: many, and none of them in the dossier. */
  | { readonly kind: 'mixes'; readonly inputs: ModelInputs }
  /** From which amount of support on an option comes first. */
  | { readonly kind: 'support'; readonly inputs: ModelInputs; readonly request: AmountRequest };

export type InquiryResult =
  | { readonly kind: 'border'; readonly done: true; readonly grid: BorderGrid | undefined }
  | { readonly kind: 'mixes'; readonly done: true; readonly table: FuturesTable }
  | { readonly kind: 'support'; readonly done: true; readonly turn: TurningAmount | undefined };

/** Looks into one question at a time, beside the calculator; the next one takes the place of the one before. */
export interface Explorer {
  explore(inquiry: Inquiry, onFound: (finding: InquiryResult) => void, onFailure: () => void): void;
  stop(): void;
}
