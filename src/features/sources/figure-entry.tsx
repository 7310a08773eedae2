import { useTexts } from '../../i18n/provider.tsx';
import type { FigureRow } from '../../present/sources/sources-rows.ts';
import { OutsideLink } from './outside-link.tsx';
import styles from './sources.module.css';

/** One figure with its papers. */
export function FigureEntry({ row }: { readonly row: FigureRow }) {
  const t = useTexts('sources');
  const { title, publisher, site } = row.source;
  const papers = [
    ...(row.workedOutFrom === '' ? [] : [[t('row.workedOutFrom'), row.workedOutFrom] as const]),
    [t('row.speaksOf'), row.asOf],
    [t('row.review'), row.reviewBy],
  ] as const;
  return (
    <li className={styles.row}>
      <p className={styles.what}>
        <span className={styles.name}>{row.name}</span>
        {row.of !== '' && <span>{row.of}</span>}
      </p>
      <p className={styles.what}>
        <span className={styles.value}>{row.value}</span>
        {row.range !== undefined && <span className={styles.soft}>{t('row.between', row.range)}</span>}
      </p>
      <div className={styles.papers}>
        <p>
          <span className={styles.tag}>{t(`status.${row.status}`)}</span>
          {row.isDue && <span className={styles.due}>{t('row.due')}</span>}
        </p>
        <dl>
          <div>
            <dt>{t('row.source')}</dt>
            <dd>
              {publisher !== undefined && `${publisher}, `}
              {site === undefined ? title : <OutsideLink site={site}>{title}</OutsideLink>}
            </dd>
          </div>
          {papers.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {row.note !== undefined && (
            <div>
              <dt>{t('row.note')}</dt>
              <dd lang="en">{row.note}</dd>
            </div>
          )}
        </dl>
      </div>
    </li>
  );
}
