import type { Screen } from '../../content/screens.ts';
import { QuestionAwaited } from '../../features/scan/question-awaited.tsx';
import { isQuestion } from '../../features/scan/question-numbers.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';

/** In the place of a screen that is on its way: as much of it as needs no open dossier. */
export function Awaited({ screen }: { readonly screen: Screen }) {
  const t = useTexts('shell');
  const hasDossier = useWizard(({ draft, drafts }) => draft !== undefined || drafts.length > 0);
  if (screen.name === 'question' && isQuestion(screen.question) && hasDossier) return <QuestionAwaited question={screen.question} />;
  return <p role="status">{t('loading')}</p>;
}
