import type { FieldUnit } from '../../content/field.ts';
import type { Locale } from '../../content/locales.ts';
import type { Word } from './word.ts';

/** Words that mean the same, with a bar between them. */
export type Entry = readonly [words: string, word: Word, where?: Where];

/** Where a word has a meaning: in some languages, in some fields. */
export type Where = (place: { readonly locale: Locale; readonly unit: FieldUnit }) => boolean;

type Vocabulary = ReadonlyMap<string, readonly Word[]>;

/** The words that can be met in a field, each with all that it can mean there. */
export function createVocabulary(entries: readonly Entry[], place: Parameters<Where>[0]): Vocabulary {
  const found = new Map<string, Word[]>();
  for (const [words, word, where] of entries) {
    if (where?.(place) === false) continue;
    for (const one of words.split('|')) found.set(one, [...(found.get(one) ?? []), word]);
  }
  return found;
}
