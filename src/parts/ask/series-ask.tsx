import { useState } from 'react';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useFormat, useTexts } from '../../i18n/provider.tsx';
import { parseSeries, type ParsedSeries } from '../../i18n/parse-series.ts';
import { Button } from '../../ui/button.tsx';
import { echoId, errorId, FieldFrame, hintId } from '../../ui/field-frame.tsx';
import { aboutThree } from './about-three.ts';
import extras from './field-extras.module.css';
import styles from './series-ask.module.css';
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

/** Asks one number a month, pasted from a spreadsheet. What cannot be read changes nothing, and says where. */
export function SeriesAsk({ id, label, labelHidden = false, why, answer, onSettled, disabled }: SeriesAskProps) {
  const t = useTexts('fields');
  const format = useFormat();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (answer?.series ?? []).map((value) => format.number(value, { most: 3 })).join('\n');
  const read = typed === undefined ? readOf(answer) : parseSeries(typed);
  const { settle, flush } = useSettled<string>((pasted) => {
    const found = parseSeries(pasted);
    if (found.is === 'series') onSettled({ value: meanOf(found.values), series: [...found.values] });
    else if (found.is === 'empty') onSettled(undefined);
  });
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
      under={
        <div className={extras.extras}>
          {text !== '' && (
            <Button look="quiet" disabled={disabled} onClick={() => change('')}>
              {t('series.clear')}
            </Button>
          )}
          <WhyLine why={why} />
        </div>
      }
    >
      <textarea
        id={id}
        className={styles.box}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        maxLength={8000}
        value={text}
        disabled={disabled}
        aria-invalid={error !== undefined}
        aria-describedby={[hintId(id), error !== undefined && errorId(id), echoId(id)].filter(Boolean).join(' ')}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => {
          flush();
          if (read.is !== 'refused') setTyped(undefined);
        }}
      />
      <Echo id={id} read={read} />
    </FieldFrame>
  );
}

function Echo({ id, read }: { readonly id: string; readonly read: ParsedSeries }) {
  const t = useTexts('fields');
  const format = useFormat();
  return (
    <p id={echoId(id)} className={styles.echo} aria-live="polite">
      {read.is === 'series' &&
        t('series.echo', { months: String(read.values.length), mean: format.number(aboutThree(meanOf(read.values))) })}
    </p>
  );
}

function readOf(answer: Answer | undefined): ParsedSeries {
  return answer?.series === undefined ? { is: 'empty' } : { is: 'series', values: answer.series };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
