import { useTexts } from '../../i18n/provider.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import styles from './paper-list.module.css';

const papers = ['purchase', 'invoice', 'freight', 'customs', 'orders', 'stock', 'complaints', 'offer'] as const;

/** What to have at hand, to print and tick off. */
export function PaperList() {
  const t = useTexts('scan');
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <PageTitle>{t('paper.title')}</PageTitle>
        <p>{t('paper.lead')}</p>
        <PrintButton>{t('paper.print')}</PrintButton>
      </header>
      <ol className={styles.list}>
        {papers.map((paper) => (
          <li key={paper} className={styles.row}>
            <label className={styles.label}>
              <input type="checkbox" aria-label={`${t('paper.have')}: ${t(`paper.${paper}.what`)}`} />
              <span>
                <span className={styles.what}>{t(`paper.${paper}.what`)}</span>
                <span className={styles.where}>{t(`paper.${paper}.where`)}</span>
              </span>
            </label>
            <span className={styles.need}>{t(`paper.${paper}.need`)}</span>
          </li>
        ))}
      </ol>
      <section className={styles.notes}>
        <h2>{t('paper.notes')}</h2>
        <div className={styles.lines} aria-hidden="true" />
      </section>
    </article>
  );
}
