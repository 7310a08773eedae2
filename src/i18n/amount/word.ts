import type { Digits } from '../number/read-digits.ts';
import type { Measure } from '../number/parsed-number.ts';

/** What a word can mean beside or inside a number. */
export type Word =
  | { readonly is: 'number'; readonly value: number }
  /** "A", "een", "un": one, where no other number is told. */
  | { readonly is: 'article' }
  /** Half, a third: times the number before it, or added after "and". */
  | { readonly is: 'part'; readonly value: number }
  /** A dozen, a score: times the number before it. */
  | { readonly is: 'group'; readonly of: number }
  /** A power of ten; "keur" tells the currency as well. */
  | { readonly is: 'scale'; readonly power: number; readonly currency?: string }
  /** `doubt`: how many times that the word may be instead. `alone`: without a number it is one. */
  | { readonly is: 'measure'; readonly of: Measure; readonly times: number; readonly doubt?: number; readonly alone?: true }
  | { readonly is: 'money'; readonly currency: string; readonly times: number }
  /** Per; `of` when the word itself says per what. */
  | { readonly is: 'per'; readonly of?: Measure }
  /** 40', HC: says which container, and no number. */
  | { readonly is: 'container-kind' }
  /** Words that join, and words that change nothing about the amount. */
  | { readonly is: Joint };

type Joint =
  | 'and'
  | 'or'
  | 'of'
  | 'to'
  | 'from'
  | 'between'
  | 'about'
  | 'vague' // a few
  | 'at-least'
  | 'at-most'
  | 'minus'
  | 'times'
  | 'out-of'
  | 'plus-minus'
  | 'label'
  | 'untaxed'
  | 'taxed'
  | 'terms' // FOB, ex works: what follows is a place
  | 'after'; // what follows is a moment: "after deposit"

export interface Token {
  readonly raw: string;
  /** A space stood before it. */
  readonly spaced: boolean;
  /** A number in digits. */
  readonly digits?: Digits;
  /** Everything the word can mean in this field; none for an unknown word or a sign. */
  readonly words: readonly Word[];
}

export type MeasureWord = WordOf<'measure'>;

type WordOf<Is extends Word['is']> = Extract<Word, { readonly is: Is }>;

/** The word in one of its meanings, where it has that meaning. */
export function meaning<Is extends Word['is']>(token: Token | undefined, is: Is): WordOf<Is> | undefined {
  const isThat = (word: Word): word is WordOf<Is> => word.is === is;
  return token?.words.find(isThat);
}

export const isA = (token: Token | undefined, ...meanings: readonly Word['is'][]) =>
  token !== undefined && meanings.some((is) => meaning(token, is) !== undefined);

export const isSign = (token: Token | undefined, ...signs: readonly string[]) => token !== undefined && signs.includes(token.raw);

/** It holds a number, in digits or in letters. */
export const counts = (token: Token | undefined) => token?.digits !== undefined || isA(token, 'number', 'part', 'group');
