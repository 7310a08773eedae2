import { useTexts } from '../../i18n/provider.tsx';
import { PageWithMargin } from '../../ui/page/page-with-margin.tsx';
import { QuestionHead } from './question-head.tsx';
import type { QuestionNumber } from './question-numbers.ts';
import styles from './question-page.module.css';

/** A question while its dossier is being opened: what is asked can be read before it can be answered. */
export function QuestionAwaited({ question }: { readonly question: QuestionNumber }) {
  const t = useTexts('scan');
  const shell = useTexts('shell');
  return (
    <PageWithMargin>
      <article className={styles.question} aria-busy="true">
        <QuestionHead question={question} lead={t(`question.${question}.lead`)} />
        <p role="status">{shell('loading')}</p>
      </article>
    </PageWithMargin>
  );
}
