import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { FigureRow } from '../../present/sources/sources-rows.ts';
import { Button } from '../../ui/button.tsx';
import { usePages } from '../../ui/use-pages.ts';
import { FigureEntry } from './figure-entry.tsx';
import styles from './sources.module.css';

const pages = { first: 30, next: 100 };

/** Figures, a page at a time. */
export function FigureList({ rows, label }: { readonly rows: readonly FigureRow[]; readonly label: string }) {
  const t = useTexts('sources');
  const format = useFormat();
  const { shown, coming, showMore } = usePages(rows, pages);
  return (
    <div className={styles.stack}>
      <ul className={styles.rows} aria-label={label}>
        {shown.map((row) => (
          <FigureEntry key={row.path} row={row} />
        ))}
      </ul>
      {coming > 0 && (
        <p className={styles.more}>
          <span className={styles.soft} role="status">
            {t('shown', { shown: format.number(shown.length), count: format.number(rows.length) })}
          </span>
          <Button onClick={showMore}>{t('more', { count: format.number(coming) })}</Button>
        </p>
      )}
    </div>
  );
}
