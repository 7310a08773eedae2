import { useState } from 'react';
import { linkTo } from '../../../content/screens.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { presentOwnerPage } from '../../../present/answer/present-owner-page.ts';
import { revealPredictions } from '../../../present/session/predictions.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { useHour, useHourInput } from '../hour.ts';
import { Revealed } from '../revealed.tsx';
import styles from '../session.module.css';

/** The answer, once everybody's prediction is locked, beside what they expected. */
export function RevealSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const { session } = useHour();
  const [asked, setAsked] = useState(false);
  if (session.locked === true || asked) return <Shown answer={answer} isPressed={asked} />;
  return (
    <>
      <p>{t('reveal.first')}</p>
      <div className={styles.ways}>
        <ButtonLink look="main" href={linkTo('session/predict')}>
          {t('reveal.toPredict')}
        </ButtonLink>
        <Button onClick={() => setAsked(true)}>{t('reveal.show')}</Button>
      </div>
    </>
  );
}

function Shown({ answer, isPressed }: { readonly answer: Answered; readonly isPressed: boolean }) {
  const t = useTexts('session');
  const { session } = useHour();
  const input = useHourInput(answer);
  const { predictions = [] } = session;
  const { rows, surprise } = revealPredictions(predictions, input);
  return (
    <>
      <Revealed what={t('slide.reveal')}>
        <Sentence answer={answer} />
      </Revealed>
      <p ref={isPressed ? takeFocus : undefined} tabIndex={-1} className={styles.surprise}>
        {surprise}
      </p>
      {predictions.length > 0 && <RowsTable caption={t('reveal.table')} {...rows} />}
    </>
  );
}

function Sentence({ answer }: { readonly answer: Answered }) {
  const format = useFormat();
  const { sentence, qualifiers } = presentOwnerPage({ ...answer.told, format });
  return (
    <>
      <span className={styles.sentence}>{sentence}</span>
      {qualifiers.slice(0, 1).map((line) => (
        <span key={line} className={styles.qualifier}>
          {line}
        </span>
      ))}
    </>
  );
}
