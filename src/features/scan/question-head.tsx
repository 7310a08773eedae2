import { memo, type ReactNode } from 'react';
import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { StepRuler, type StepState } from '../../ui/step-ruler.tsx';
import styles from './question-head.module.css';
import { minutesLeft, questionNumbers, type QuestionNumber } from './question-numbers.ts';

interface QuestionHeadProps {
  readonly question: QuestionNumber;
  /** How far each question is; not known before the dossier is open. */
  readonly stateOf?: (question: QuestionNumber) => StepState;
  readonly lead: ReactNode;
}

/** Where one is, and what is asked. */
export const QuestionHead = memo(function QuestionHead({ question, stateOf = () => 'open', lead }: QuestionHeadProps) {
  const t = useTexts('scan');
  return (
    <>
      <StepRuler
        label={t('progress', { now: String(question), all: String(questionNumbers.length), minutes: minutesLeft(question) })}
        listLabel={t('progressName')}
        now={question}
        steps={questionNumbers.map((one) => ({
          href: linkTo(`scan/${one}`),
          name: t('stepName', { now: String(one), name: t(`short.${one}`) }),
          state: stateOf(one),
        }))}
      />
      <header className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {question}
        </span>
        <PageTitle>{t(`question.${question}.title`)}</PageTitle>
        <p className={styles.lead}>{lead}</p>
      </header>
    </>
  );
});
