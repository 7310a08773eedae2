import type { TableRows } from '../../scene/scene.ts';

/** One part of a note: sentences, points, or a table under a heading. */
export interface NotePart {
  readonly heading: string;
  readonly lines?: readonly string[];
  readonly points?: readonly string[];
  readonly isNumbered?: boolean;
  readonly table?: TableRows;
}

/** A note of one page in words: all that its drawing needs. Structured-cloneable. */
export interface NoteDocument {
  readonly kind: 'note';
  readonly locale: 'nl-BE' | 'fr-BE' | 'en-GB';
  readonly fileName: string;
  /** ISO date that stands on it; also the creation date, so that equal dossiers give equal bytes. */
  readonly date: string;
  readonly title: string;
  /** For whom, of whom, and when. */
  readonly subtitle: string;
  /** The sentence that it is about. */
  readonly sentence: string;
  readonly parts: readonly NotePart[];
  readonly footer: string;
  readonly pageOf: { readonly before: string; readonly between: string };
}
