import { useRef, useState } from 'react';
import { casesExpected } from '../../../content/session.ts';
import { mostPeople } from '../../../dossier/draft/limits.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { casesTold as of } from '../../../present/names/presentation-input.ts';
import type { Prediction } from '../../../present/session/predictions.ts';
import { createId } from '../../../state/context/create-id.ts';
import { Button } from '../../../ui/button.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { useHour, useHourInput, useTellHour } from '../hour.ts';
import { KeptBox } from '../kept-box.tsx';
import { PickBox } from '../../../ui/fields/pick-box.tsx';
import styles from '../session.module.css';

/** By how much one may expect a choice to differ, as a share of what today costs. */
const differences = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5] as const;

/** Everybody says beforehand what comes first, by how much and how surely; then it is locked. */
export function PredictSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const { session } = useHour();
  const tell = useTellHour();
  const { predictions = [] } = session;
  const [pressed, setPressed] = useState(false);
  const adding = useRef<HTMLButtonElement>(null);
  if (session.locked === true) return <Locked answer={answer} isPressed={pressed} />;
  const reference = answer.assessment.reference;
  const add = () =>
    tell(({ predictions: now = [] }) => ({
      predictions: [
        ...now,
        { id: createId(), name: t('predict.person', { at: String(now.length + 1) }), option: reference, by: 0.05, cases: 35 },
      ],
    }));
  const lock = () => {
    setPressed(true);
    tell({ locked: true });
  };
  return (
    <>
      <p>
        {t('predict.text')} <span className={styles.soft}>{t('predict.byHint')}</span>
      </p>
      {predictions.map((one) => (
        <Person key={one.id} one={one} answer={answer} onGone={() => adding.current?.focus()} />
      ))}
      <div className={styles.ways}>
        <Button ref={adding} disabled={predictions.length >= mostPeople} onClick={add}>
          {t('predict.add')}
        </Button>
        <Button look="main" disabled={predictions.length === 0} onClick={lock}>
          {t('predict.lock')}
        </Button>
      </div>
    </>
  );
}

interface PersonProps {
  readonly one: Prediction;
  readonly answer: Answered;
  readonly onGone: () => void;
}

function Person({ one, answer, onGone }: PersonProps) {
  const t = useTexts('session');
  const format = useFormat();
  const tell = useTellHour();
  const { session } = useHour();
  const { names, assessment } = useHourInput(answer);
  const set = (part: Partial<Prediction>) =>
    tell(({ predictions = [] }) => ({ predictions: predictions.map((now) => (now.id === one.id ? { ...now, ...part } : now)) }));
  const remove = () => {
    tell(({ predictions = [] }) => ({ predictions: predictions.filter(({ id }) => id !== one.id) }));
    onGone();
  };
  const options = [assessment.reference, ...session.rivals.filter((rival) => assessment.ranking.some(({ option }) => option === rival))];
  return (
    <fieldset className={styles.person}>
      <legend className="only-heard">{one.name}</legend>
      <KeptBox id={`name-${one.id}`} label={t('predict.name')} maxLength={80} value={one.name} onKeep={(name) => set({ name })} />
      <PickBox
        id={`option-${one.id}`}
        label={t('predict.option')}
        value={one.option}
        choices={options.map((option) => [option, names.name(option)])}
        onPick={(option) => set({ option })}
      />
      <PickBox
        id={`by-${one.id}`}
        label={t('predict.by')}
        value={String(one.by)}
        choices={differences.map((share) => [String(share), format.share(share)])}
        onPick={(share) => set({ by: Number(share) })}
      />
      <PickBox
        id={`cases-${one.id}`}
        label={t('predict.cases')}
        value={String(one.cases)}
        choices={casesExpected.map((cases) => [String(cases), t('predict.casesOf', { cases: String(cases), of })])}
        onPick={(cases) => set({ cases: casesExpected.find((count) => String(count) === cases) ?? one.cases })}
      />
      <Button look="quiet" aria-label={t('predict.remove', { name: one.name })} onClick={remove}>
        <span aria-hidden="true">×</span>
      </Button>
    </fieldset>
  );
}

function Locked({ answer, isPressed }: { readonly answer: Answered; readonly isPressed: boolean }) {
  const t = useTexts('session');
  const format = useFormat();
  const { session } = useHour();
  const { names } = useHourInput(answer);
  return (
    <>
      <p ref={isPressed ? takeFocus : undefined} role="status" tabIndex={-1}>
        {t('predict.locked')}
      </p>
      <ul className={styles.lines}>
        {(session.predictions ?? []).map(({ id, name, option, by, cases }) => (
          <li key={id}>{t('predict.said', { name, option: names.name(option), share: format.share(by), cases: String(cases), of })}</li>
        ))}
      </ul>
    </>
  );
}
