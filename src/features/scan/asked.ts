import { fields, type FieldId } from '../../content/fields.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import { isAsked } from '../../dossier/draft/is-asked.ts';

export const questionNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type QuestionNumber = (typeof questionNumbers)[number];

export const isQuestion = (number: number): number is QuestionNumber => questionNumbers.some((one) => one === number);

const minutesPerQuestion = 5 / 12;
export const minutesLeft = (now: QuestionNumber) => Math.max(1, Math.ceil((questionNumbers.length + 1 - now) * minutesPerQuestion));

export function fieldsOf(question: QuestionNumber | 'detail', draft: Draft): readonly FieldId[] {
  return fields.filter((rule) => rule.question === question && isAsked(rule, draft)).map(({ id }) => id);
}

export type QuestionState = 'open' | 'answered' | 'unknown';

/** How far a question is: answered by a value, by "I don't know", or not at all. */
export function stateOf(question: QuestionNumber, draft: Draft): QuestionState {
  const answers =
    question === 10
      ? draft.plans.flatMap(({ answers: given }) => [given.price, given.handwork, given.investment])
      : fieldsOf(question, draft).map((id) => draft.answers[id]);
  if (answers.some((answer) => answer?.value !== undefined)) return 'answered';
  return answers.some((answer) => answer?.unknown === true) ? 'unknown' : 'open';
}

/** Questions after which there is a first picture. */
const firstPicture: readonly QuestionNumber[] = [1, 2, 4, 5];

export function missingForPicture(draft: Draft): readonly QuestionNumber[] {
  return firstPicture.filter((question) => stateOf(question, draft) === 'open');
}
