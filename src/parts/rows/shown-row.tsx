import { useState, type ReactNode } from 'react';
import type { FieldUnit } from '../../content/field.ts';
import type { Default } from '../../dossier/defaults/default.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { publisherOf } from '../../reference/sources.ts';
import { Button } from '../../ui/button.tsx';
import { aboutThree } from '../ask/about-three.ts';
import { isMotive, useChoiceWords, useChosenWords } from '../ask/use-choice-words.ts';
import styles from './shown-row.module.css';

interface ShownRowProps {
  readonly label: string;
  readonly unit: FieldUnit | undefined;
  /** Instead of the words of the unit, when the amount is in another currency. */
  readonly unitWords?: string | undefined;
  readonly answer: Answer | undefined;
  readonly fallback: Default | undefined;
  /** What is to be said of a number of one's own, behind it. */
  readonly remarkOf?: ((value: number) => string) | undefined;
  readonly weight?: string | undefined;
  /** Where to look it up, in a sentence. */
  readonly where?: string | undefined;
  /** The field itself, to change it where it stands. */
  readonly children: ReactNode;
}

/** One question of the check table: what we calculate with, where it comes from, and a way to change it. */
export function ShownRow({ label, unit, unitWords, answer, fallback, remarkOf, weight, where, children }: ShownRowProps) {
  const t = useTexts('scan');
  const [changing, setChanging] = useState(false);
  const { value, from, own } = useShown({ unit, unitWords, answer, fallback });
  return (
    <>
      <div role="row" className={styles.row}>
        <span role="rowheader" className={styles.what}>
          {label}
        </span>
        <span role="cell" className={own ? styles.own : styles.value}>
          {value}
          {own && typeof answer?.value === 'number' && remarkOf !== undefined && ` (${remarkOf(answer.value)})`}
        </span>
        <span role="cell" className={styles.from}>
          {from} {weight !== undefined && <span className={styles.weight}>{weight}</span>}{' '}
          {where !== undefined && <span className={styles.where}>{where}</span>}
        </span>
        <span role="cell" className={styles.change} data-not-told>
          <Button
            look="quiet"
            aria-expanded={changing}
            aria-label={changing ? undefined : t('check.changeNamed', { name: label })}
            onClick={() => setChanging(!changing)}
          >
            {changing ? t('check.done') : t('check.change')}
          </Button>
        </span>
      </div>
      {changing && (
        <div role="row" className={styles.field}>
          <div role="cell" data-not-told>
            {children}
          </div>
        </div>
      )}
    </>
  );
}

function useShown({ unit, unitWords, answer, fallback }: Pick<ShownRowProps, 'unit' | 'unitWords' | 'answer' | 'fallback'>) {
  const t = useTexts('scan');
  const f = useTexts('fields');
  const format = useFormat();
  const choiceWords = useChoiceWords();
  const chosenWords = useChosenWords();
  const quantity = (value: number) => (unit === undefined ? format.number(value) : format.quantity(value, unit));
  const say = (value: NonNullable<Answer['value']>): string => {
    if (typeof value === 'number') return unitWords === undefined ? quantity(value) : `${format.number(value)} ${unitWords.trim()}`;
    if (typeof value === 'string') return choiceWords(value);
    return format.list(value.filter(isMotive).map((motive) => f(`motive.${motive}.label`)));
  };
  if (answer?.series !== undefined && typeof answer.value === 'number')
    return {
      value: f('series.echo', { months: String(answer.series.length), mean: format.number(aboutThree(answer.value)) }),
      from: f('status.own'),
      own: true,
    };
  if (answer?.value !== undefined && answer.unknown !== true) {
    const sure = typeof answer.value === 'number' ? ` (${f(`sure.${answer.sure ?? 'about'}`).toLowerCase()})` : '';
    const value = typeof answer.value === 'string' ? chosenWords(answer.value, answer) : say(answer.value);
    return { value, from: `${f('status.own')}${sure}${answer.note === undefined ? '' : `: ${answer.note}`}`, own: true };
  }
  if (fallback?.value === undefined) return { value: t('check.open'), from: '', own: false };
  const { value, low, likely, high, status, source, asOf } = fallback;
  const range =
    typeof value === 'number' && low !== high ? ` (${format.range(quantity(aboutThree(low)), quantity(aboutThree(high)))})` : '';
  const publisher = source === 'project' ? undefined : publisherOf(source);
  const papers = publisher === undefined ? '' : `, ${publisher}, ${asOf}`;
  return {
    value: `${typeof value === 'number' ? quantity(aboutThree(likely)) : say(value)}${range}`,
    from: `${f(`status.${status}`)}${papers}`,
    own: false,
  };
}
