import type { RootsOf } from './roots.ts';

export interface Compound {
  /** The last part says what it is: a "koelmagneet" is a magnet. */
  readonly head: string;
  /** The part before it, when that is a known word too. */
  readonly before: string | undefined;
}

interface WordRoots {
  readonly rootsOf: RootsOf;
  readonly isKnown: (root: string) => boolean;
}

const shortestHead = 3;
const shortestBefore = 2;
/** Letters that tie two words together: "verkeer-s-bord", "kast-en-maker". */
const ties = ['', 's', 'e', 'en', 'er', 'n'];

function knownRoot(word: string, { rootsOf, isKnown }: WordRoots): string | undefined {
  return word.length < shortestHead ? undefined : rootsOf(word).find(isKnown);
}

function beforeOf(text: string, known: WordRoots): string | undefined {
  for (const tie of ties) {
    const bare = text.endsWith(tie) ? text.slice(0, text.length - tie.length) : '';
    const root = knownRoot(bare, known);
    if (root !== undefined) return root;
  }
  return undefined;
}

/** Splits a word that is written in one, by the words that are known: the longest head that leaves a known word, else the longest head of four letters. */
export function splitCompound(word: string, known: WordRoots): Compound | undefined {
  let unsure: Compound | undefined;
  for (let at = shortestBefore; at <= word.length - shortestHead; at += 1) {
    const tail = word.slice(at);
    const head = knownRoot(tail, known);
    if (head === undefined) continue;
    const before = beforeOf(word.slice(0, at), known);
    if (before !== undefined) return { head, before };
    if (unsure === undefined && tail.length > shortestHead) unsure = { head, before: undefined };
  }
  return unsure;
}
