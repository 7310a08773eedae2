import { useRef, type ReactNode } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { BelowTable } from '../../ui/table/table-frame.tsx';
import styles from './shown-table.module.css';

/** A table that folds into a list on a narrow screen and stays a table to those who listen, with what can be done with it under it. */
export function ShownTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const t = useTexts('scan');
  const table = useRef<HTMLDivElement>(null);
  return (
    <div>
      <div ref={table} role="table" aria-label={label} className={styles.table}>
        <div role="row" className={styles.head}>
          <span role="columnheader">{t('check.what')}</span>
          <span role="columnheader">{t('check.value')}</span>
          <span role="columnheader">{t('check.from')}</span>
          <span role="columnheader" data-not-told>
            <span className="only-heard">{t('check.change')}</span>
          </span>
        </div>
        {children}
      </div>
      <BelowTable label={label} frame={table} />
    </div>
  );
}
