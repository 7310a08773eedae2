import type { CriteriaPart } from './criteria-tables.ts';
import type { OwnerPage } from './owner-page.ts';
import type { TableRows } from './scene.ts';

/** All that the report's worker needs: words and pictures, nothing to calculate. Structured-cloneable. */
export interface ReportDocument {
  readonly locale: 'nl-BE' | 'fr-BE' | 'en-GB';
  readonly fileName: string;
  /** ISO date that stands on the report; also the creation date, so that equal dossiers give equal bytes. */
  readonly date: string;
  readonly page: OwnerPage;
  readonly headings: Readonly<Record<'ranking' | 'tipping' | 'against' | 'reasons' | 'steps' | 'basis' | 'assumptions', string>>;
  /** Heads of the columns over `page.tipping`, in the order of `TippingRow`. */
  readonly tippingHead: readonly [what: string, now: string, turnsAt: string, becomes: string, distance: string];
  /** The answers and defaults that were used. */
  readonly assumptions: TableRows;
  /** With it the table may be cut where the page ends, so the rows that weigh most come first; it says where the others are. */
  readonly assumptionsNote?: string;
  /** Every option on every criterion, on a page of its own; only where something was weighed. */
  readonly criteria?: CriteriaPart;
  readonly footer: string;
  readonly pageOf: { readonly before: string; readonly between: string };
}
