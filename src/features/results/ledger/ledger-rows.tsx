import { useTexts } from '../../../i18n/provider.tsx';
import type { LedgerTable } from '../../../present/accountant/ledger-input.ts';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import { AmountButton } from './amount-button.tsx';
import styles from './ledger.module.css';

/** A table of amounts, each of which opens. */
export function LedgerRows({ caption, table: { head, rows } }: { readonly caption: string; readonly table: LedgerTable }) {
  const t = useTexts('ledger');
  return (
    <div className={styles.rows}>
      <p className={styles.soft}>{t('hint')}</p>
      <RowsTable
        caption={caption}
        captionHidden
        head={head}
        rows={rows.map(({ label, cells, isTotal }) => [
          isTotal ? <strong key="label">{label}</strong> : label,
          ...cells.map(({ text, ask }, column) => (ask === undefined ? text : <AmountButton key={column} ask={ask} text={text} />)),
        ])}
        numeric={head.map((_, column) => column).slice(1)}
      />
    </div>
  );
}
