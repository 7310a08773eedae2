import { fields, type FieldId } from '../../content/fields.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import { isAsked } from '../../dossier/draft/is-asked.ts';
import type { StepState } from '../../ui/step-ruler.tsx';
import type { QuestionNumber } from './question-numbers.ts';

export function fieldsOf(question: QuestionNumber | 'detail', draft: Draft): readonly FieldId[] {
  return fields.filter((rule) => rule.question === question && isAsked(rule, draft)).map(({ id }) => id);
}

/** How far a question is: answered by a value, by "I don't know", or not at all. */
export function stateOf(question: QuestionNumber, draft: Draft): StepState {
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
