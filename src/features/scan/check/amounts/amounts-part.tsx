import { lazy, Suspense } from 'react';
import { useTexts } from '../../../../i18n/provider.tsx';
import { useWizard } from '../../../../state/wizard.ts';
import { Button } from '../../../../ui/button.tsx';
import { FileButton } from '../../../../ui/fields/file-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import styles from '../check-page.module.css';
import { useAmounts, type Refused } from './use-amounts.ts';

const AmountsPreview = lazy(async () => ({ default: (await import('./amounts-preview.tsx')).AmountsPreview }));

/** All amounts of the dossier as a sheet: to be fetched, filled in by who knows them, and read back. */
export function AmountsPart() {
  const t = useTexts('amounts');
  const u = useTexts('undo');
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const refusal = useRefusalWords();
  const { told, found, fetchSheet, read, take, takeBack, leave } = useAmounts();
  return (
    <section className={styles.part} aria-labelledby="check-amounts">
      <h2 id="check-amounts">{t('title')}</h2>
      <p className={styles.soft}>{t('lead')}</p>
      <div className={styles.row}>
        <Button onClick={() => void fetchSheet('xlsx')}>{t('fetchXlsx')}</Button>
        <Button onClick={() => void fetchSheet('csv')}>{t('fetchCsv')}</Button>
        <FileButton label={t('read')} accept=".csv,.tsv,.txt,.xlsx" disabled={readOnly} onFile={(file) => void read(file)} />
      </div>
      <p role="status" className={styles.soft}>
        {told.is === 'reading' && t('reading')}
        {told.is === 'fetched' && t('fetched', { file: told.file })}
        {told.is === 'failed' && t('failed')}
      </p>
      {told.is === 'refused' && (
        <Notice tone="worse" live>
          <p>{refusal(told.why)}</p>
        </Notice>
      )}
      {told.is === 'taken' && (
        <Notice tone="better" live action={<Button onClick={takeBack}>{u('undoIt')}</Button>}>
          <p>{t('taken', { count: told.count })}</p>
        </Notice>
      )}
      {found !== undefined && (
        <Suspense>
          <AmountsPreview found={found} onTake={() => void take(found)} onLeave={leave} />
        </Suspense>
      )}
    </section>
  );
}

/** Why a file gives no amounts, in words. */
function useRefusalWords(): (why: Refused | 'unreadable') => string {
  const t = useTexts('amounts');
  return (why) => {
    if (why === 'unreadable') return t('refused.unreadable');
    switch (why.reason) {
      case 'not-a-template':
        return t('refused.not-a-template', { amount: t('head.amount'), code: t('head.code') });
      case 'missing-column':
        return t('refused.missing-column', { column: why.column });
      case 'too-wide':
        return t('refused.too-wide', { columns: String(why.columns ?? 0) });
      default:
        return t(`refused.${why.reason}`);
    }
  };
}
