import { plainLetters } from '../../i18n/plain-letters.ts';
import type { SearchLanguage } from './roots.ts';
import { smallWords } from './small-words.ts';

export interface TypedWord {
  readonly word: string;
  /** 1 for the word that says what it is, less for what tells more about it. */
  readonly weight: number;
}

const besideHead = 0.7;
const afterBinding = 0.5;

/** The words of what was typed that mean something, each with its weight. A language that is not known has no small words. */
export function readTyped(typed: string, language: SearchLanguage | undefined): readonly TypedWord[] {
  const words = plainLetters(typed).split(' ').filter(Boolean);
  if (language === undefined) return words.map((word) => ({ word, weight: 1 }));
  const { joining, binding, other, head } = smallWords[language];
  const read: TypedWord[] = [];
  let part: string[] = [];
  let bound = false;
  const close = () => {
    const at = head === 'first' ? 0 : part.length - 1;
    read.push(...part.map((word, place) => ({ word, weight: bound ? afterBinding : place === at ? 1 : besideHead })));
    part = [];
  };
  for (const word of words) {
    if (joining.has(word)) {
      close();
      bound = false;
    } else if (binding.has(word) && part.length + read.length > 0) {
      close();
      bound = true;
    } else if (!other.has(word)) part.push(word);
  }
  close();
  return read.length > 0 ? read : words.map((word) => ({ word, weight: 1 }));
}
