import { useState } from 'react';
import type { CaseRecord } from '../../dossier/cases/case-record.ts';
import { useTexts } from '../../i18n/provider.tsx';
import type { CaseFieldId } from '../../reference/case-codebook.ts';
import { useCaseBook, useCaseBookStore } from '../../state/cases/case-book.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import { useCaseNames } from './case-names.ts';
import styles from './cases.module.css';

const aPage = 20;
const columns = ['made_on', 'stage', 'outcome', 'sector'] as const satisfies readonly CaseFieldId[];

/** The records, a page at a time: ten thousand rows at once would stall the page. */
export function BookList() {
  const t = useTexts('cases');
  const names = useCaseNames();
  const book = useCaseBookStore();
  const records = useCaseBook((values) => values.records);
  const [asked, setPage] = useState(0);
  const [removed, setRemoved] = useState<CaseRecord>();
  const pages = Math.max(1, Math.ceil(records.length / aPage));
  const page = Math.min(asked, pages - 1);
  const remove = async (record: CaseRecord) => {
    if (await book.getState().remove(record.id)) setRemoved(record);
  };
  const restore = async (record: CaseRecord) => {
    if (await book.getState().put([record])) setRemoved(undefined);
  };
  const head = (['number', 'made', 'stage', 'outcome', 'sector', 'remove'] as const).map((column) => t(`book.head.${column}`));
  const rows = records.slice(page * aPage, (page + 1) * aPage).map((record) => [
    record.id,
    ...columns.map((field) => names.values(field, record.told[field] ?? []) || t('record.notTold')),
    <Button key={record.id} look="quiet" aria-label={t('book.removeNamed', { number: record.id })} onClick={() => void remove(record)}>
      {t('book.remove')}
    </Button>,
  ]);
  return (
    <>
      {removed !== undefined && (
        <Notice live action={<Button onClick={() => void restore(removed)}>{t('book.restore')}</Button>}>
          <p>{t('book.removed', { number: removed.id })}</p>
        </Notice>
      )}
      <RowsTable caption={t('book.list')} head={head} rows={rows} numeric={[]} />
      {pages > 1 && (
        <div className={styles.ways}>
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('book.previous')}
          </Button>
          <span role="status">{t('book.page', { page: String(page + 1), pages: String(pages) })}</span>
          <Button disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            {t('book.next')}
          </Button>
        </div>
      )}
    </>
  );
}
