import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { criteriaPart } from '../../../present/accountant/criteria-tables.ts';
import { toPresentationInput } from '../../../present/names/to-presentation-input.ts';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import styles from './section.module.css';

/** Every way on every criterion, how firmly it stands, and what the weights say in money. */
export function CriteriaSection({ answer: { told } }: { readonly answer: Answered }) {
  const t = useTexts('weighed');
  const part = criteriaPart(toPresentationInput(told));
  if (part === undefined) return <p>{t('table.none')}</p>;
  return (
    <div className={styles.figure}>
      {part.notes.map((note) => (
        <p key={note} className={styles.soft}>
          {note}
        </p>
      ))}
      {part.tables.map(({ caption, rows }) => (
        <RowsTable key={caption} caption={caption} head={rows.head} rows={rows.rows} numeric={rows.numeric} />
      ))}
    </div>
  );
}
