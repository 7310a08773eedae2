import { useCallback, useMemo, useState } from 'react';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useFormat, useTexts } from '../../i18n/provider.tsx';
import { parseSeries } from '../../i18n/parse-series.ts';
import type { ParsedSeries } from '../../i18n/series/parsed-series.ts';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { echoId, errorId, FieldFrame, hintId } from '../../ui/field-frame.tsx';
import extras from './field-extras.module.css';
import styles from './series-ask.module.css';
import { meanOf, SeriesEcho, SeriesReadings } from './series-readings.tsx';
import { useSettled } from './use-settled.ts';
import { WhyLine } from './why-line.tsx';

interface SeriesAskProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly why: string;
  readonly answer: Answer | undefined;
  readonly onSettled: (answer: Answer | undefined) => void;
  readonly disabled: boolean;
}

/** How a text is read in this dossier, and what it takes to accept what was read. */
function useReading(onSettled: SeriesAskProps['onSettled']) {
  const format = useFormat();
  const perYear = useWizard((wizard) => wizard.draft?.answers['purchase.pieces']?.value);
  const parse = useCallback(
    (text: string) => parseSeries(text, format.locale, typeof perYear === 'number' ? { perYear } : {}),
    [format.locale, perYear],
  );
  const accept = (values: readonly number[]) => onSettled({ value: meanOf(values), series: [...values] });
  const { settle, flush } = useSettled<string>((pasted) => {
    const found = parse(pasted);
    if (found.is === 'series') accept(found.values);
  });
  return { parse, accept, settle, flush };
}

/**
 * Asks one number a month, pasted from a spreadsheet. What cannot be read changes nothing, and says where; what can be read in more
 * than one way is asked. The series there was stays until another is accepted or it is cleared.
 */
export function SeriesAsk({ id, label, labelHidden = false, why, answer, onSettled, disabled }: SeriesAskProps) {
  const t = useTexts('fields');
  const format = useFormat();
  const { parse, accept, settle, flush } = useReading(onSettled);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (answer?.series ?? []).map((value) => format.number(value, { most: 3 })).join('\n');
  const read = useMemo(() => (typed === undefined ? readOf(answer) : parse(typed)), [typed, answer, parse]);
  const clear = () => {
    setTyped(undefined);
    onSettled(undefined);
  };
  const change = (next: string) => {
    setTyped(next);
    settle(next);
  };
  const error = read.is === 'refused' ? t(`series.${read.reason}`, { cell: read.cell, months: read.cell }) : undefined;
  return (
    <FieldFrame
      id={id}
      label={label}
      labelHidden={labelHidden}
      hint={t('series.hint')}
      error={error}
      under={<UnderSeries why={why} disabled={disabled} onClear={text === '' && answer?.series === undefined ? undefined : clear} />}
    >
      <textarea
        id={id}
        className={styles.box}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        maxLength={100_000}
        value={text}
        disabled={disabled}
        aria-invalid={error !== undefined}
        aria-describedby={[hintId(id), error !== undefined && errorId(id), echoId(id)].filter(Boolean).join(' ')}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => {
          flush();
          if (read.is === 'series' || read.is === 'empty') setTyped(undefined);
        }}
      />
      <SeriesEcho id={id} values={read.is === 'series' ? read.values : undefined} />
      {read.is === 'asks' && (
        <SeriesReadings
          id={id}
          readings={read.readings}
          disabled={disabled}
          onAccept={(values) => {
            setTyped(undefined);
            accept(values);
          }}
        />
      )}
    </FieldFrame>
  );
}

interface UnderSeriesProps {
  readonly why: string;
  readonly disabled: boolean;
  /** Undefined where there is nothing to clear. */
  readonly onClear: (() => void) | undefined;
}

function UnderSeries({ why, disabled, onClear }: UnderSeriesProps) {
  const t = useTexts('fields');
  return (
    <div className={extras.extras}>
      {onClear !== undefined && (
        <Button look="quiet" disabled={disabled} onClick={onClear}>
          {t('series.clear')}
        </Button>
      )}
      <WhyLine why={why} />
    </div>
  );
}

function readOf(answer: Answer | undefined): ParsedSeries {
  return answer?.series === undefined ? { is: 'empty' } : { is: 'series', values: answer.series };
}
