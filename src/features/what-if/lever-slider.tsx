import { useEffect, useMemo, useRef, useState } from 'react';
import type { Lever } from '../../dossier/explore/lever.ts';
import type { Assessment } from '../../engine/advise/assessment.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { Slider } from '../../ui/fields/slider.tsx';
import { justPast, nearestPlace, placesOf } from '../../parts/levers/lever-places.ts';
import { triedValue, turnsOf, useLeverWords } from '../../parts/levers/use-levers.ts';
import { withValue } from '../../parts/levers/use-trial.ts';

/** The picture follows at most so often while a slider moves, and is worked out in full once it has rested. */
const followEvery = 250;
const restAfter = 350;
/** Once let go: long enough for the page to be drawn first, and for the next key to join. */
const settleAfter = 90;

/** Tries one figure at other values. The thumb follows the hand at once; the picture follows when there is time. */
export function LeverSlider({ lever, assessment }: { readonly lever: Lever; readonly assessment: Assessment }) {
  const wizard = useWizardStore();
  const t = useTexts('whatIf');
  const { nameOf, say } = useLeverWords();
  const tried = useWizard((state) => triedValue(state.trial.tried, lever));
  const { turns, places } = useMemo(() => {
    const found = turnsOf(lever, assessment);
    return { turns: found, places: placesOf(lever, found) };
  }, [lever, assessment]);
  const settled = tried ?? lever.known.likely;
  const { value, move, rest } = useMoving(lever, settled);
  const own = lever.known.from === 'answer';
  const today = say(lever.known.likely, lever);
  const [turn] = turns;
  return (
    <Slider
      label={nameOf(lever.of)}
      places={places.length}
      at={nearestPlace(places, value)}
      valueText={say(value, lever)}
      marks={[
        { at: nearestPlace(places, lever.known.likely), look: 'today' },
        ...turns.map((at) => ({ at: nearestPlace(places, justPast(lever, at)), look: 'turn' }) as const),
      ]}
      onMove={(at) => move(places[at] ?? value)}
      onRest={rest}
      under={
        <>
          <span>
            {t('slider.today', { value: today })}
            {turn !== undefined && ` · ${t('slider.turn', { value: say(turn, lever) })}`}
          </span>
          {tried !== undefined && (
            <Button
              look="quiet"
              onClick={() => wizard.getState().tryOut(withValue(wizard.getState(), lever, lever.known.likely), 'settled')}
            >
              {t(own ? 'slider.backOwn' : 'slider.backDefault', { value: today })}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Where the thumb is, which runs ahead of what is calculated. */
function useMoving(lever: Lever, settled: number) {
  const wizard = useWizardStore();
  const [moving, setMoving] = useState<number>();
  const follow = useRef<ReturnType<typeof setTimeout>>(undefined);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef<number>(undefined);
  const tell = (phase: 'moving' | 'settled') => {
    if (wanted.current !== undefined) wizard.getState().tryOut(withValue(wizard.getState(), lever, wanted.current), phase);
  };
  const settle = () => {
    if (wanted.current === undefined) return;
    clearTimeout(follow.current);
    clearTimeout(resting.current);
    follow.current = undefined;
    tell('settled');
    wanted.current = undefined;
    setMoving(undefined);
  };
  const settleIn = (wait: number) => {
    clearTimeout(resting.current);
    resting.current = setTimeout(settle, wait);
  };
  const rest = () => {
    if (wanted.current !== undefined) settleIn(settleAfter);
  };
  const move = (value: number) => {
    wanted.current = value;
    setMoving(value);
    settleIn(restAfter);
    follow.current ??= setTimeout(() => {
      follow.current = undefined;
      tell('moving');
    }, followEvery);
  };
  useEffect(
    () => () => {
      clearTimeout(follow.current);
      clearTimeout(resting.current);
    },
    [],
  );
  return { value: moving ?? settled, move, rest };
}
