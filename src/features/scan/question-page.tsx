import { linkTo } from '../../content/screens.ts';
import { useMemo, type ReactNode } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { Explained } from '../../parts/glossary/explained.tsx';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageWithMargin } from '../../ui/page/page-with-margin.tsx';
import { stateOf } from './asked.ts';
import { Cautions } from '../../parts/cautions.tsx';
import { cautionsAt } from './cautions-at.ts';
import { QuestionFields } from './question-fields.tsx';
import { QuestionHead } from './question-head.tsx';
import { questionNumbers, type QuestionNumber } from './question-numbers.ts';
import styles from './question-page.module.css';

interface QuestionPageProps {
  readonly question: QuestionNumber;
  /** The live picture in the margin. */
  readonly aside: ReactNode;
}

/** One question on one screen. */
export function QuestionPage({ question, aside }: QuestionPageProps) {
  const t = useTexts('scan');
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const last = question === questionNumbers.length;
  return (
    <PageWithMargin aside={aside} asideLabel={t('aside.title')}>
      <article className={styles.question}>
        <HeadOfDraft question={question} lead={<Explained text={t(`question.${question}.lead`)} />} />
        {readOnly && <Notice>{t('readOnly')}</Notice>}
        <QuestionFields key={question} question={question} />
        <Cautions ids={cautionsAt[question] ?? []} />
        <nav className={styles.steps} aria-label={t('next')}>
          {question > 1 && (
            <ButtonLink href={linkTo(`scan/${question - 1}`)} look="plain">
              {t('previous')}
            </ButtonLink>
          )}
          <ButtonLink href={last ? linkTo('scan/check') : linkTo(`scan/${question + 1}`)} look="main">
            {last ? t('toCheck') : t('next')}
          </ButtonLink>
        </nav>
      </article>
    </PageWithMargin>
  );
}

/** Listens to each answer: the page around it is not drawn anew while one types. */
function HeadOfDraft({ question, lead }: { readonly question: QuestionNumber; readonly lead: ReactNode }) {
  const draft = useWizard((wizard) => wizard.draft);
  const states = questionNumbers.map((one) => (draft === undefined ? 'open' : stateOf(one, draft)));
  const stateOfQuestion = useMemo(
    () => (one: QuestionNumber) => states[questionNumbers.indexOf(one)] ?? 'open',
    // oxlint-disable-next-line react/exhaustive-deps -- made anew with each answer, and told by what they are
    [states.join(' ')],
  );
  return <QuestionHead question={question} lead={lead} stateOf={stateOfQuestion} />;
}
