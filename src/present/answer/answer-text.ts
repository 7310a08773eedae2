import type { OwnerPageInput } from '../names/presentation-input.ts';
import { presentOwnerPage } from './present-owner-page.ts';

/** An answer in few words, to lie beside another. */
export interface AnswerText {
  readonly sentence: string;
  /** How sure it is. */
  readonly word: string;
  /** The first three options. */
  readonly first: readonly string[];
  /** The best option but staying, and what it costs more or less than staying. */
  readonly best: { readonly name: string; readonly difference: string } | undefined;
  /** The nearest turning point; undefined while none is found. */
  readonly turning: string | undefined;
}

const mostOptions = 3;

export function answerText(input: OwnerPageInput): AnswerText {
  const { sentence, certaintyWord, ranking, turning } = presentOwnerPage(input);
  return {
    sentence,
    word: certaintyWord,
    first: ranking.slice(0, mostOptions).map(({ name }) => name),
    best: ranking.find(({ side }) => side === 'cheaper' || side === 'dearer' || side === 'equal'),
    turning: turning?.headline,
  };
}

/** Another sentence, another word or another order. */
export function isOtherAnswer(one: AnswerText, other: AnswerText): boolean {
  return one.sentence !== other.sentence || one.word !== other.word || one.first.join() !== other.first.join();
}
