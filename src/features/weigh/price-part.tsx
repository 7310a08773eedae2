import { useTexts } from '../../i18n/provider.tsx';
import { askPrice, priceRows } from '../../present/answer/tell-weighed.ts';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import styles from './weigh.module.css';
import type { Weighing } from './use-weighing.ts';

/** The exchange rate: scores and euros are never traded without printing it. */
export function PricePart({ weighing: { presentation } }: { readonly weighing: Weighing }) {
  const t = useTexts('weighed');
  const rows = priceRows(presentation, false);
  if (rows === undefined) return null;
  return (
    <section className={styles.part} aria-labelledby="weigh-price">
      <h2 id="weigh-price">{t('price.title')}</h2>
      <p>{askPrice(presentation)}</p>
      <RowsTable caption={t('price.title')} captionHidden head={rows.head} rows={rows.rows} numeric={rows.numeric} />
    </section>
  );
}
