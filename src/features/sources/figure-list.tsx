import { useState } from 'react';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { FigureRow } from '../../present/sources/sources-rows.ts';
import { Button } from '../../ui/button.tsx';
import { FigureEntry } from './figure-entry.tsx';
import styles from './sources.module.css';

const firstPage = 30;
const nextPage = 100;

/** Figures, a page at a time. */
export function FigureList({ rows, label }: { readonly rows: readonly FigureRow[]; readonly label: string }) {
  const t = useTexts('sources');
  const format = useFormat();
  const [most, setMost] = useState(firstPage);
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  return (
    <div className={styles.stack}>
      <ul className={styles.rows} aria-label={label}>
        {shown.map((row) => (
          <FigureEntry key={row.path} row={row} />
        ))}
      </ul>
      {left > 0 && (
        <p className={styles.more}>
          <span className={styles.soft} role="status">
            {t('shown', { shown: format.number(shown.length), count: format.number(rows.length) })}
          </span>
          <Button onClick={() => setMost(most + nextPage)}>{t('more', { count: format.number(Math.min(nextPage, left)) })}</Button>
        </p>
      )}
    </div>
  );
}
