import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import type { SeriesChoice, SeriesReading } from '../../../i18n/series/parsed-series.ts';
import type { Scene } from '../../../scene/scene.ts';
import { Button } from '../../../ui/button.tsx';
import { echoId } from '../../../ui/fields/field-frame.tsx';
import { SceneView } from '../../../ui/scene-view.tsx';
import { aboutThree } from '../about-three.ts';
import styles from './series-ask.module.css';

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const [width, height, gap] = [240, 40, 2];

/** A bar a month, from nothing to the highest month. */
function barsOf(values: readonly number[]): Scene {
  const most = Math.max(1, ...values);
  const step = width / Math.max(1, values.length);
  return {
    width,
    height,
    marks: values.map((value, at) => {
      const tall = (Math.max(0, value) / most) * height;
      return { mark: 'rect', x: at * step, y: height - tall, width: Math.max(1, step - gap), height: tall, fill: 'do' } as const;
    }),
  };
}

/** How a series was read: how many months, their mean, and a small picture. */
export function SeriesEcho({ id, values }: { readonly id: string; readonly values: readonly number[] | undefined }) {
  const words = useSeriesWords();
  return (
    <>
      <p id={echoId(id)} className={styles.echo} aria-live="polite">
        {values !== undefined && words(values)}
      </p>
      {values !== undefined && <Bars values={values} />}
    </>
  );
}

function Bars({ values }: { readonly values: readonly number[] }) {
  const t = useTexts('fields');
  return (
    <div className={styles.bars}>
      <SceneView scene={barsOf(values)} title={t('series.picture')} takeaway="" />
    </div>
  );
}

/** "12 months, 503 on average". */
export function useSeriesWords(): (values: readonly number[]) => string {
  const t = useTexts('fields');
  const format = useFormat();
  return (values) => t('series.echo', { months: String(values.length), mean: format.number(aboutThree(meanOf(values))) });
}

interface SeriesReadingsProps {
  readonly id: string;
  readonly readings: readonly SeriesReading[];
  readonly disabled: boolean;
  readonly onAccept: (values: readonly number[]) => void;
}

/** The ways in which a text can be read, each with what it comes to; one is accepted by a press. */
export function SeriesReadings({ id, readings, disabled, onAccept }: SeriesReadingsProps) {
  const t = useTexts('fields');
  const words = useSeriesWords();
  return (
    <div role="group" aria-labelledby={`${id}-readings`} className={styles.readings}>
      <p id={`${id}-readings`}>{readings.length > 1 ? t('series.whichReading') : t('series.isThisRight')}</p>
      <ul>
        {readings.map((reading) => (
          <li key={reading.values.join(' ')}>
            <Button disabled={disabled} onClick={() => onAccept(reading.values)}>
              {[...reading.choices.map((choice) => choiceWords(choice, t)), words(reading.values)].join(' · ')}
            </Button>
            <Bars values={reading.values} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function choiceWords({ code, name = '' }: SeriesChoice, t: ReturnType<typeof useTexts<'fields'>>): string {
  return t(`series.choice.${code}`, { name });
}
