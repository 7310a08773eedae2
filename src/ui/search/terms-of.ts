import type { TypedWord } from './read-typed.ts';
import type { RootsOf } from './roots.ts';
import { splitCompound } from './split-compound.ts';

/** A root to look up, how much it counts, and how many letters may be wrong in it. */
export interface Term {
  readonly root: string;
  readonly weight: number;
  readonly errors: number;
  /** Words that begin with it count too. */
  readonly isBeginning: boolean;
}

export interface Knowledge {
  readonly rootsOf: RootsOf;
  readonly isKnown: (root: string) => boolean;
  readonly splits: boolean;
}

const allowedErrors = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2);
const exactly = (root: string, weight: number): Term => ({ root, weight, errors: 0, isBeginning: false });

/** Of a shorter word another one is soon made. */
const shortestSlip = 4;

/** A word as it may have been meant: two neighbouring letters swapped back, a doubled letter once, a single letter twice. */
function slipsOf(word: string): readonly string[] {
  return Array.from(word, (letter, at) => {
    const [before, next = '', after] = [word.slice(0, at), word[at + 1], word.slice(at + 1)];
    const swapped = next === '' ? [] : [`${before}${next}${letter}${word.slice(at + 2)}`];
    return [...swapped, `${before}${letter}${letter}${after}`, ...(letter === next ? [`${before}${after}`] : [])];
  }).flat();
}

/** The known roots of a word with one such slip in it. */
function withoutSlip(word: string, { rootsOf, isKnown }: Knowledge): readonly string[] {
  if (word.length < shortestSlip) return [];
  return [...new Set(slipsOf(word).flatMap((other) => rootsOf(other).filter((root) => root.length > 2 && isKnown(root))))];
}

/** What a word may stand for: one of the alternatives, whichever fits best, and beside it the parts it is made of. */
export interface WordTerms {
  readonly weight: number;
  readonly alternatives: readonly Term[];
  readonly parts: readonly Term[];
}

function termsOfWord({ word, weight }: TypedWord, knowledge: Knowledge, isLast: boolean): WordTerms {
  const roots = knowledge.rootsOf(word);
  const known = roots.filter(knowledge.isKnown);
  const compound = knowledge.splits && word.length > 5 ? splitCompound(word, knowledge) : undefined;
  const parts =
    compound === undefined
      ? []
      : [exactly(compound.head, weight * 0.8), ...(compound.before === undefined ? [] : [exactly(compound.before, weight * 0.35)])];
  if (known.length > 0)
    return {
      weight,
      alternatives: known.map((root) => exactly(root, weight)),
      parts: parts.map((part) => ({ ...part, weight: part.weight * 0.3 })),
    };
  const [root = word] = roots;
  const guess: Term = {
    root,
    weight: weight * 0.9,
    errors: compound?.before === undefined ? allowedErrors(root.length) : 1,
    isBeginning: false,
  };
  const beginning: readonly Term[] = isLast && word.length > 1 ? [{ ...exactly(word, weight), isBeginning: true }] : [];
  const meant = withoutSlip(word, knowledge).map((one) => exactly(one, weight));
  return { weight, alternatives: [guess, ...beginning, ...meant], parts };
}

/** What to look up for the words that were typed: each by its roots, by its parts, and with errors of typing forgiven where it is not known. */
export function termsOf(words: readonly TypedWord[], knowledge: Knowledge): readonly WordTerms[] {
  const joined = words.slice(1).map(({ word, weight }, at): WordTerms => {
    const before = words[at];
    const known = before === undefined ? [] : knowledge.rootsOf(`${before.word}${word}`).filter(knowledge.isKnown);
    const joint = Math.max(weight, before?.weight ?? 0) * 1.5;
    return { weight: joint, alternatives: known.map((root) => exactly(root, joint)), parts: [] };
  });
  return [...words.map((word, at) => termsOfWord(word, knowledge, at === words.length - 1)), ...joined];
}
