import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { gainPart } from '../../../present/why/gain-part.ts';
import { toPresentationInput } from '../../../present/names/to-presentation-input.ts';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import styles from './section.module.css';

/** Which figures could change the choice, how often, what that saves, and where they are found. */
export function GainSection({ answer: { told } }: { readonly answer: Answered }) {
  const s = useTexts('scan');
  const part = gainPart(toPresentationInput(told));
  if (part === undefined) return <p>{s('result.rough')}</p>;
  const { heading, note, rows } = part;
  return (
    <div className={styles.figure}>
      <p className={styles.soft}>{note}</p>
      {rows !== undefined && <RowsTable caption={heading} captionHidden head={rows.head} rows={rows.rows} numeric={rows.numeric} />}
    </div>
  );
}
