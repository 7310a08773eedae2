import { useRef, type ReactNode, type RefObject } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswer, type Answered } from '../../parts/answer/use-answer.ts';
import { useLastWhole } from '../../parts/answer/use-last-whole.ts';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { AnswerBy } from './answer-by.tsx';
import { AnswerMenu, type AnswerPageName } from './answer-menu.tsx';
import styles from './answer-page.module.css';
import { LedgerProvider } from './ledger/ledger-provider.tsx';
import { NoAnswer } from './no-answer.tsx';

interface AnswerPageProps {
  readonly here: Exclude<AnswerPageName, 'result' | 'plan'>;
  readonly children: (answer: Answered, page: AroundAnswer) => ReactNode;
  /** Of one of its views, instead of its own. */
  readonly title?: string;
  /** What it tells comes at the end of a calculation: opened anew, it waits for that, so that nothing it holds has to move. */
  readonly fromTheEnd?: boolean;
}

interface AroundAnswer {
  /** The last answer that was calculated to the end: it stays while another one is on its way. */
  readonly lastWhole: Answered;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** A page of the answer: the menu, its title, and what it holds once there is an answer. */
export function AnswerPage({ here, children, title, fromTheEnd = false }: AnswerPageProps) {
  const t = useTexts('answer');
  const newest = useAnswer();
  const lastWhole = useLastWhole(newest);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = fromTheEnd && lastWhole === undefined ? undefined : newest;
  return (
    <>
      <AnswerMenu here={here} within={title !== undefined} />
      {answer === undefined ? (
        <NoAnswer />
      ) : (
        <LedgerProvider answer={answer}>
          <article className={styles.page}>
            <header className={styles.head}>
              <PageTitle ref={heading}>{title ?? t(`title.${here}`)}</PageTitle>
              {answer.isWeighed && <AnswerBy />}
            </header>
            {children(answer, { lastWhole: lastWhole ?? answer, title: heading })}
          </article>
        </LedgerProvider>
      )}
    </>
  );
}
