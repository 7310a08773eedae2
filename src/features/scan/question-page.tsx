import { linkTo } from '../../content/screens.ts';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { Explained } from '../../parts/glossary/explained.tsx';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { PageWithMargin } from '../../ui/page/page-with-margin.tsx';
import { StepRuler } from '../../ui/step-ruler.tsx';
import { minutesLeft, questionNumbers, stateOf, type QuestionNumber } from './asked.ts';
import { Cautions } from '../../parts/cautions.tsx';
import { cautionsAt } from './cautions-at.ts';
import { QuestionFields } from './question-fields.tsx';
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
        <QuestionRuler question={question} />
        <header className={styles.head}>
          <span className={styles.number} aria-hidden="true">
            {question}
          </span>
          <PageTitle>{t(`question.${question}.title`)}</PageTitle>
          <p className={styles.lead}>
            <Explained text={t(`question.${question}.lead`)} />
          </p>
        </header>
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

function QuestionRuler({ question }: { readonly question: QuestionNumber }) {
  const t = useTexts('scan');
  const draft = useWizard((wizard) => wizard.draft);
  if (draft === undefined) return null;
  return (
    <StepRuler
      label={t('progress', { now: String(question), all: String(questionNumbers.length), minutes: minutesLeft(question) })}
      listLabel={t('progressName')}
      now={question}
      steps={questionNumbers.map((one) => ({
        href: linkTo(`scan/${one}`),
        name: t('stepName', { now: String(one), name: t(`short.${one}`) }),
        state: stateOf(one, draft),
      }))}
    />
  );
}
