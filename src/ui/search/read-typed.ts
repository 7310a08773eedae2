import { plainLetters } from '../../i18n/plain-letters.ts';
import type { SearchLanguage } from './roots.ts';
import { smallWords, type SmallWords } from './small-words.ts';

export interface TypedWord {
  readonly word: string;
  /** 1 for the word that says what it is, less for what tells more about it. */
  readonly weight: number;
}

const besideHead = 0.7;
const afterBinding = 0.5;
const vagueBeside = 0.25;

/** Words between joining and binding words. */
interface Part {
  readonly words: readonly string[];
  /** What it adds to: nothing else, what stood before it, or what follows and tells more than it does. */
  readonly adds: 'itself' | 'before' | 'after';
}

function partsOf(words: readonly string[], { joining, binding, other }: SmallWords): readonly Part[] {
  const parts: { readonly words: string[]; readonly adds: 'itself' | 'before' }[] = [{ words: [], adds: 'itself' }];
  for (const word of words) {
    const isFirst = parts.every((part) => part.words.length === 0);
    if (joining.has(word)) parts.push({ words: [], adds: 'itself' });
    else if (binding.has(word) && !isFirst) parts.push({ words: [], adds: 'before' });
    else if (!other.has(word)) parts.at(-1)?.words.push(word);
  }
  return parts.filter((part) => part.words.length > 0);
}

/** "Parts for tractors": what follows words as vague as these says what it is. */
function withoutVague([first, second, ...others]: readonly Part[], small: SmallWords): readonly Part[] {
  if (first === undefined) return [];
  const isVague = second?.adds === 'before' && first.words.every((word) => small.vague.has(word));
  if (!isVague) return [first, ...(second === undefined ? [] : [second]), ...others];
  return [{ ...first, adds: 'after' }, ...withoutVague([{ ...second, adds: 'itself' }, ...others], small)];
}

/** The words of a part, the one that says what it is before the others. */
function weighed({ words, adds }: Part, { head, vague }: SmallWords): readonly TypedWord[] {
  if (adds !== 'itself') return words.map((word) => ({ word, weight: adds === 'before' ? afterBinding : vagueBeside }));
  const telling = words.filter((word) => !vague.has(word));
  const named = telling.length > 0 ? telling : words;
  const ruling = head === 'first' ? named[0] : named.at(-1);
  return words.map((word) => ({ word, weight: word === ruling ? 1 : named.includes(word) ? besideHead : vagueBeside }));
}

/** The words of what was typed that mean something, each with its weight. A language that is not known has no small words. */
export function readTyped(typed: string, language: SearchLanguage | undefined): readonly TypedWord[] {
  const words = plainLetters(typed).split(' ').filter(Boolean);
  if (language === undefined) return words.map((word) => ({ word, weight: 1 }));
  const known = smallWords[language];
  const read = withoutVague(partsOf(words, known), known).flatMap((part) => weighed(part, known));
  return read.length > 0 ? read : words.map((word) => ({ word, weight: 1 }));
}
