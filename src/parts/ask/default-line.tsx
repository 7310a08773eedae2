import { useState } from 'react';
import type { FieldUnit } from '../../content/field.ts';
import type { Default } from '../../dossier/defaults/default.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { publisherOf } from '../../reference/sources.ts';
import { localDay } from '../../state/context/local-day.ts';
import { aboutThree } from './about-three.ts';
import styles from './default-line.module.css';
import { useChoiceWords } from './use-choice-words.ts';
import { useOpenPurchase } from './use-fallback.ts';

interface DefaultLineProps {
  readonly fallback: Default;
  readonly unit?: FieldUnit | undefined;
}

/** What stands in for an answer, in words: the value with its range, what kind of figure it is, where it was read. */
export function DefaultLine({ fallback, unit }: DefaultLineProps) {
  const t = useTexts('fields');
  const open = useOpenPurchase(unit);
  return (
    <span className={styles.line}>
      <DefaultValue fallback={fallback} unit={unit} />
      {fallback.value !== undefined && open !== undefined && <> {t(`box.open.${open}`)}</>}
      {fallback.value !== undefined && (
        <>
          {' '}
          <span className={styles.status}>{t(`status.${fallback.status}`)}</span> <DefaultSource fallback={fallback} />{' '}
          <DueLine reviewBy={fallback.reviewBy} />
        </>
      )}
    </span>
  );
}

function DefaultValue({ fallback, unit }: DefaultLineProps) {
  const t = useTexts('fields');
  const format = useFormat();
  const choiceWords = useChoiceWords();
  const { value, low, likely, high } = fallback;
  if (value === undefined) return t('box.noDefault');
  if (typeof value === 'string') return t('box.defaultChoice', { value: choiceWords(value) });
  if (unit === undefined) return null;
  const say = (number: number) => format.quantity(aboutThree(number), unit);
  return low === high
    ? t('box.defaultExact', { value: say(likely) })
    : t('box.defaultNumber', { value: say(likely), low: say(low), high: say(high) });
}

function DefaultSource({ fallback }: { readonly fallback: Default }) {
  const t = useTexts('fields');
  const format = useFormat();
  const { workedOutFrom = [] } = fallback;
  if (workedOutFrom.length > 0)
    return <>{t('box.workedOut', { sources: format.list([...new Set(workedOutFrom.flatMap((source) => publisherOf(source) ?? []))]) })}</>;
  if (fallback.source === 'project') return null;
  const source = publisherOf(fallback.source);
  return <>{source === undefined ? t('box.fromMemory') : t('box.source', { source, asOf: fallback.asOf })}</>;
}

/** A figure past its review date says so. */
function DueLine({ reviewBy }: { readonly reviewBy: string }) {
  const t = useTexts('fields');
  const format = useFormat();
  const [today] = useState(() => localDay(new Date()));
  return reviewBy < today ? <span className={styles.status}>{t('box.review', { date: format.date(reviewBy) })}</span> : null;
}
