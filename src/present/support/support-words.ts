import type { Format } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';

export type SupportWords = Words<'support' | 'policy' | 'materials' | 'products' | 'fields' | 'report'>;

/** What every sentence of the support check is made of. */
export interface SupportPresentation {
  readonly words: SupportWords;
  readonly format: Format;
}

/** Facts stand in lists: each begins with a capital and ends with a point. */
export function asSentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?]$/.test(first) ? first : `${first}.`;
}
