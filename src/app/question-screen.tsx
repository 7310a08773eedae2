import { isQuestion, missingForPicture } from '../features/scan/asked.ts';
import { NoDraft } from '../features/scan/no-draft.tsx';
import { QuestionPage } from '../features/scan/question-page.tsx';
import { LiveMargin } from '../features/results/live-margin.tsx';
import { useTexts } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';

/** A question, with the picture so far in its margin. */
export function QuestionScreen({ question }: { readonly question: number }) {
  const t = useTexts('scan');
  const draft = useWizard((wizard) => wizard.draft);
  if (draft === undefined) return <NoDraft />;
  if (!isQuestion(question)) return null;
  const missing = missingForPicture(draft).map((one) => t('stepName', { now: String(one), name: t(`short.${one}`) }));
  return <QuestionPage question={question} aside={<LiveMargin missing={missing} />} />;
}
