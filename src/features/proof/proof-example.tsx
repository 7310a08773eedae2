import { useTexts } from '../../i18n/provider.tsx';
import type { ShownExample, ShownFigure } from '../../present/proof/proof-page.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TableFrame } from '../../ui/table/table-frame.tsx';
import styles from './proof-example.module.css';

const shownAtOnce = 8;

/** One worked example: what it tests, both figures side by side, and where it comes from. */
export function ProofExample({ example }: { readonly example: ShownExample }) {
  const t = useTexts('proof');
  const { id, title, tests, figures, within, verdict, margin, sources, standings } = example;
  const table = <Figures title={title} figures={figures} />;
  return (
    <article className={styles.example} aria-labelledby={`proof-example-${id}`}>
      <h3 id={`proof-example-${id}`}>{title}</h3>
      <p>{tests}</p>
      {(figures.length !== 1 || !within) && <p className={within ? styles.within : styles.outside}>{verdict}</p>}
      {figures.length > shownAtOnce ? (
        <Disclosure summary={t('showFigures', { total: String(figures.length) })} open={!within}>
          {table}
        </Disclosure>
      ) : (
        figures.length > 0 && table
      )}
      <p className={styles.papers}>
        {margin} {standings.join(' ')} {t('source')} <cite lang="en">{sources.join(' · ')}</cite>
      </p>
    </article>
  );
}

function Figures({ title, figures }: { readonly title: string; readonly figures: readonly ShownFigure[] }) {
  const t = useTexts('proof');
  return (
    <TableFrame label={title}>
      <table className={styles.table}>
        <caption className="only-heard">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('head.figure')}</th>
            <th scope="col" className={styles.number}>
              {t('head.published')}
            </th>
            <th scope="col" className={styles.number}>
              {t('head.found')}
            </th>
            <th scope="col" className={styles.number}>
              {t('head.difference')}
            </th>
            <th scope="col">{t('head.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ label, published, found, difference, verdict, within }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={styles.number}>{published}</td>
              <td className={styles.number}>{found}</td>
              <td className={styles.number}>{difference}</td>
              <td className={within ? styles.within : styles.outside}>{verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
