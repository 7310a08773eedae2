import { useState } from 'react';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { justPast, nearestPlace, placesOf } from '../../../parts/levers/lever-places.ts';
import { useLevers, useLeverWords } from '../../../parts/levers/use-levers.ts';
import { figuresToGuess, type GuessedFigure } from '../../../present/session/heavy-figures.ts';
import { Button } from '../../../ui/button.tsx';
import { Slider } from '../../../ui/slider.tsx';
import { useHour, useTellHour } from '../hour.ts';
import { Revealed } from '../revealed.tsx';
import styles from '../session.module.css';

/** Where does it turn? First everybody's own idea of it, then the marker. */
export function TurningSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const figures = figuresToGuess(useLevers(), answer.assessment);
  if (figures.length === 0) return <p>{t('turning.none')}</p>;
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
  const value = locked ?? moved;
  const places = placesOf(lever, [turn]);
  const name = nameOf(lever.of);
  const today = { at: nearestPlace(places, lever.known.likely), look: 'today' } as const;
  const found = { at: nearestPlace(places, justPast(lever, turn)), look: 'turn' } as const;
  const lock = () => tell(({ guesses = {} }) => ({ guesses: { ...guesses, [lever.key]: value } }));
  const again = () =>
    tell(({ guesses = {} }) => ({ guesses: Object.fromEntries(Object.entries(guesses).filter(([key]) => key !== lever.key)) }));
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
        <Button aria-label={t('edit.named', { act: t('turning.lock'), what: name })} onClick={lock}>
          {t('turning.lock')}
        </Button>
      ) : (
        <div className={styles.part} role="status">
          <Revealed what={name}>
            <Said figure={{ lever, turn }} guess={locked} />
          </Revealed>
          <Button look="quiet" aria-label={t('edit.named', { act: t('turning.again'), what: name })} onClick={again}>
            {t('turning.again')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Said({ figure: { lever, turn }, guess }: { readonly figure: GuessedFigure; readonly guess: number }) {
  const t = useTexts('session');
  const { say } = useLeverWords();
  return <strong>{t('turning.said', { guess: say(guess, lever), turn: say(turn, lever) })}</strong>;
}
