import { useCallback, useMemo, useState } from 'react';
import type { Answer } from '../../../dossier/draft/answer.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { parseSeries } from '../../../i18n/parse-series.ts';
import type { ParsedSeries } from '../../../i18n/series/parsed-series.ts';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { echoId, errorId, FieldFrame, hintId } from '../../../ui/fields/field-frame.tsx';
import { useAfterPress } from '../../../ui/use-after-press.ts';
import extras from '../field-extras.module.css';
import styles from './series-ask.module.css';
import { SalesFile } from './sales-file.tsx';
import { meanOf, SeriesEcho, SeriesReadings } from './series-readings.tsx';
import { useSalesFile } from './use-sales-file.ts';
import { useSettled } from '../use-settled.ts';
import { WhyLine } from '../why-line.tsx';

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
 * Asks one number a month, pasted from a spreadsheet or read from its file. What cannot be read changes nothing, and says where; what can be read in more
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
    file.forget();
    setTyped(undefined);
    onSettled(undefined);
  };
  const change = (next: string) => {
    file.forget();
    setTyped(next);
    settle(next);
  };
  const file = useSalesFile({ parse, onText: change, disabled });
  const error = file.error ?? (read.is === 'refused' ? t(`series.${read.reason}`, { cell: read.cell, months: read.cell }) : undefined);
  return (
    <div className={file.isOver ? styles.over : undefined} {...file.dropping}>
      <FieldFrame
        id={id}
        label={label}
        labelHidden={labelHidden}
        hint={t('series.hint')}
        error={error}
        under={<UnderSeries why={why} disabled={disabled} onClear={text === '' && answer?.series === undefined ? undefined : clear} />}
      >
        <SeriesText
          id={id}
          text={text}
          isRefused={error !== undefined}
          disabled={disabled}
          onText={change}
          onLeave={() => {
            flush();
            if (read.is === 'series' || read.is === 'empty') setTyped(undefined);
          }}
        />
        <SalesFile id={id} file={file} parse={parse} disabled={disabled} />
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
    </div>
  );
}

interface SeriesTextProps {
  readonly id: string;
  readonly text: string;
  readonly isRefused: boolean;
  readonly disabled: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

function SeriesText({ id, text, isRefused, disabled, onText, onLeave }: SeriesTextProps) {
  const afterPress = useAfterPress();
  return (
    <textarea
      id={id}
      className={styles.box}
      rows={6}
      spellCheck={false}
      autoComplete="off"
      value={text}
      disabled={disabled}
      aria-invalid={isRefused}
      aria-describedby={[hintId(id), isRefused && errorId(id), echoId(id)].filter(Boolean).join(' ')}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={() => afterPress(onLeave)}
    />
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
