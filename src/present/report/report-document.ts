import type { CriteriaPart } from '../accountant/criteria-tables.ts';
import type { GainPart } from '../why/gain-part.ts';
import type { ReportLogo } from '../../dossier/report-choices.ts';
import type { OwnerPage } from '../answer/owner-page.ts';
import type { TableRows } from '../../scene/scene.ts';

export interface ReportAnnex {
  readonly heading: string;
  readonly method: { readonly heading: string; readonly lines: readonly string[] };
  /** What every option emits, in its parts; left out where nothing is emitted. */
  readonly carbon?: NotedTable;
  /** How the tables of the ledgers are to be read. */
  readonly note: string;
  /** How far the first option is ahead of staying, or behind, at the end of every year; left out where staying comes first. */
  readonly cash?: NotedTable;
  /** What every option takes, where the pages for the bank have no room for all. */
  readonly needs?: NotedTable;
  /** The first column heads the row, a column per year, the total in the last row. */
  readonly ledgers: readonly { readonly caption: string; readonly rows: TableRows }[];
}

/** A table under a heading, with how it is read. */
interface NotedTable {
  readonly heading: string;
  readonly note: string;
  readonly rows: TableRows;
}

interface NotedPoints {
  readonly heading: string;
  readonly points: readonly string[];
}

/** What stands on the two pages for who lends or decides, besides the answer itself and what turns it. */
export interface BankPages {
  /** `others`: names the options that the table has no room for. */
  readonly financing: NotedTable & { readonly others?: string };
  readonly cash?: NotedTable;
  readonly risks: NotedPoints;
  readonly decision: { readonly heading: string; readonly lines: readonly string[] };
  readonly steps: NotedPoints;
}

/** All that the report's worker needs: words and pictures, nothing to calculate. Structured-cloneable. */
export interface ReportDocument {
  readonly locale: 'nl-BE' | 'fr-BE' | 'en-GB';
  readonly fileName: string;
  /** ISO date that stands on the report; also the creation date, so that equal dossiers give equal bytes. */
  readonly date: string;
  /** That date in words, with the edition of the figures, the versions of model and app, and the seed. */
  readonly made: string;
  readonly page: OwnerPage;
  readonly headings: Readonly<Record<'ranking' | 'tipping' | 'against' | 'reasons' | 'steps' | 'basis' | 'assumptions' | 'whyNot', string>>;
  /** Heads of the columns over `page.tipping`, in the order of `TippingRow`. */
  readonly tippingHead: readonly [what: string, now: string, turnsAt: string, becomes: string, distance: string];
  /** The answers and defaults that were used. */
  readonly assumptions: TableRows;
  /** With it the table may be cut where the page ends, so the rows that weigh most come first; it says where the others are. */
  readonly assumptionsNote?: string;
  /** Every option on every criterion, on a page of its own; only where something was weighed. */
  readonly criteria?: CriteriaPart;
  /** What is worth finding out; left out while there are too few cases to tell. */
  readonly gain?: GainPart;
  /** Who does what by when; only where somebody agreed something. */
  readonly plan?: { readonly heading: string; readonly rows: TableRows };
  /** On pages of its own, where all of them are asked for. */
  readonly allFigures?: { readonly heading: string; readonly rows: TableRows };
  /** Instead of the usual pages. */
  readonly bank?: BankPages;
  /** Whose report it is, and that amounts are an index. */
  readonly remarks?: readonly string[];
  readonly logo?: ReportLogo & { readonly name: string };
  /** On pages of its own; only where something was calculated. */
  readonly annex?: ReportAnnex;
  readonly footer: string;
  readonly pageOf: { readonly before: string; readonly between: string };
}
