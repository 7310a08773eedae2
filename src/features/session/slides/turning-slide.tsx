import { useState } from 'react';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { justPast, nearestPlace, placesOf } from '../../../parts/levers/lever-places.ts';
import { useLevers, useLeverWords } from '../../../parts/levers/use-levers.ts';
import { useFigureName } from '../../../parts/use-figure-name.ts';
import { figuresToGuess, type GuessedFigure } from '../../../present/session/heavy-figures.ts';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { Slider } from '../../../ui/fields/slider.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { useHour, useTellHour } from '../hour.ts';
import { Revealed } from '../revealed.tsx';
import styles from '../session.module.css';

/** Where does it turn? First everybody's own idea of it, then the marker. */
export function TurningSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const calculating = useWizard((wizard) => wizard.calculating);
  const figures = figuresToGuess(useLevers(), answer.assessment);
  if (figures.length === 0) return <p role="status">{t(calculating ? 'bar.calculating' : 'turning.none')}</p>;
  return (
    <>
      <p>{t('turning.text')}</p>
      {figures.map((figure) => (
        <Guess key={figure.lever.key} figure={figure} />
      ))}
    </>
  );
}

function Guess({ figure: { lever, turn } }: { readonly figure: GuessedFigure }) {
  const t = useTexts('session');
  const { nameOf, say } = useLeverWords();
  const { session } = useHour();
  const tell = useTellHour();
  const locked = session.guesses?.[lever.key];
  const [moved, setMoved] = useState(lever.known.likely);
  const [pressed, setPressed] = useState(false);
  const value = locked ?? moved;
  const places = placesOf(lever, [turn]);
  const name = nameOf(lever.of);
  const today = { at: nearestPlace(places, lever.known.likely), look: 'today' } as const;
  const found = { at: nearestPlace(places, justPast(lever, turn)), look: 'turn' } as const;
  const keep = (guess: number | undefined) => {
    setPressed(true);
    tell(({ guesses = {} }) => {
      const { [lever.key]: _before, ...others } = guesses;
      return { guesses: guess === undefined ? others : { ...others, [lever.key]: guess } };
    });
  };
  return (
    <div className={styles.guess}>
      <Slider
        label={name}
        places={places.length}
        at={nearestPlace(places, value)}
        valueText={say(value, lever)}
        marks={locked === undefined ? [today] : [today, found]}
        disabled={locked !== undefined}
        onMove={(at) => setMoved(places[at] ?? value)}
        onRest={() => undefined}
        under={<span>{t('turning.today', { value: say(lever.known.likely, lever) })}</span>}
      />
      {locked === undefined ? (
        <Button
          aria-label={t('edit.named', { act: t('turning.lock'), what: name })}
          ref={pressed ? takeFocus : undefined}
          className={styles.start}
          onClick={() => keep(value)}
        >
          {t('turning.lock')}
        </Button>
      ) : (
        <Guessed figure={{ lever, turn }} guess={locked} isPressed={pressed} onAgain={() => keep(undefined)} />
      )}
    </div>
  );
}

interface GuessedProps {
  readonly figure: GuessedFigure;
  readonly guess: number;
  readonly isPressed: boolean;
  readonly onAgain: () => void;
}

function Guessed({ figure, guess, isPressed, onAgain }: GuessedProps) {
  const t = useTexts('session');
  const name = useFigureName()(figure.lever.of);
  return (
    <div className={styles.part} role="status">
      <Revealed what={name}>
        <Said figure={figure} guess={guess} />
      </Revealed>
      <Button
        look="quiet"
        className={styles.start}
        aria-label={t('edit.named', { act: t('turning.again'), what: name })}
        ref={isPressed ? takeFocus : undefined}
        onClick={onAgain}
      >
        {t('turning.again')}
      </Button>
    </div>
  );
}

function Said({ figure: { lever, turn }, guess }: { readonly figure: GuessedFigure; readonly guess: number }) {
  const t = useTexts('session');
  const { say } = useLeverWords();
  return <strong>{t('turning.said', { guess: say(guess, lever), turn: say(turn, lever) })}</strong>;
}
