import { linkTo } from '../../content/screens.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useDifferenceRows } from '../../parts/use-difference-rows.ts';
import { isOtherAnswer, type AnswerText } from '../../present/answer/answer-text.ts';
import type { ComparedWith } from '../../state/context/wizard-state.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import styles from './compare-page.module.css';
import { useCompared, type ComparedAnswers } from './use-compared.ts';

interface SideBySideProps {
  readonly other: ComparedWith;
  readonly name: string;
}

/** Both calculated anew, the answers first and then what makes them differ. */
export function SideBySide({ other, name }: SideBySideProps) {
  const t = useTexts('compare');
  const told = useCompared(other);
  if (told === undefined) return <p role="status">{t('calculating')}</p>;
  if (told === 'failed') return <p role="status">{t('failed')}</p>;
  return <Sides told={told} name={name} />;
}

function Sides({ told, name }: { readonly told: ComparedAnswers; readonly name: string }) {
  const t = useTexts('compare');
  const u = useTexts('undo');
  const { here, there, compared } = told;
  const open = compared.here.draft.name === '' ? u('nameless') : compared.here.draft.name;
  const head = [t('head.what'), t('head.open', { name: open }), name];
  const differences = useDifferenceRows(sideOf(compared.here), sideOf(compared.there));
  return (
    <div className={styles.sides}>
      <h2>{t('answer')}</h2>
      <p role="status">{t(isOtherAnswer(here, there) ? 'other' : 'same')}</p>
      <RowsTable caption={t('answerTable')} captionHidden head={head} rows={useAnswerRows(here, there)} numeric={[]} />
      <h2>{t('answers')}</h2>
      {differences.length === 0 ? (
        <p>{t('noAnswers')}</p>
      ) : (
        <RowsTable caption={t('count', { count: differences.length })} head={head} rows={differences} numeric={[]} />
      )}
      <p>
        <ButtonLink href={linkTo('result')}>{t('toAnswer')}</ButtonLink>
      </p>
    </div>
  );
}

const sideOf = ({ draft, finding }: ComparedAnswers['compared']['here']) => ({ draft, figures: finding.figures });

function useAnswerRows(here: AnswerText, there: AnswerText): readonly (readonly string[])[] {
  const t = useTexts('compare');
  const best = ({ best: found }: AnswerText) => (found === undefined ? t('noBest') : t('bestOf', found));
  const turning = (side: AnswerText) => side.turning ?? t('noTurning');
  return [
    [t('row.sentence'), here.sentence, there.sentence],
    [t('row.word'), here.word, there.word],
    [t('row.best'), best(here), best(there)],
    [t('row.turning'), turning(here), turning(there)],
    ...[0, 1, 2].flatMap((place) => {
      const [one, other] = [here.first[place], there.first[place]];
      return one === undefined && other === undefined ? [] : [[t('row.place', { place: String(place + 1) }), one ?? '–', other ?? '–']];
    }),
  ];
}
