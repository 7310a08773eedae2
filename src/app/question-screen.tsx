import { isQuestion } from '../features/scan/asked.ts';
import { NoDraft } from '../features/scan/no-draft.tsx';
import { QuestionPage } from '../features/scan/question-page.tsx';
import { LiveMargin } from '../features/results/live-margin.tsx';
import { useWizard } from '../state/wizard.ts';
import { useMissing } from './use-missing.ts';

/** A question, with the picture so far in its margin. */
export function QuestionScreen({ question }: { readonly question: number }) {
  const open = useWizard((wizard) => wizard.draft !== undefined);
  const missing = useMissing();
  if (!open) return <NoDraft />;
  return isQuestion(question) ? <QuestionPage question={question} aside={<LiveMargin missing={missing} />} /> : null;
}
