import { isQuestion } from '../features/scan/question-numbers.ts';
import { QuestionPage } from '../features/scan/question-page.tsx';
import { LiveMargin } from '../features/results/live-margin.tsx';
import { useMissing } from './use-missing.ts';

/** A question, with the picture so far in its margin. */
export function QuestionScreen({ question }: { readonly question: number }) {
  const missing = useMissing();
  return isQuestion(question) ? <QuestionPage question={question} aside={<LiveMargin missing={missing} />} /> : null;
}
