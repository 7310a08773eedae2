import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';

/** What the scanner speaks with: its own words, the names of materials, and how a language writes figures. */
export interface MaterialsInput {
  readonly words: NamespaceWords<'scanner'>;
  readonly names: NamespaceWords<'materials'>;
  readonly format: Format;
}
