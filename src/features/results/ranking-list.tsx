import type { RankingRow } from '../../present/owner-page.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './ranking-list.module.css';

/** The ways in order: name, difference with staying, how often, and what is to be said of it. */
export function RankingList({ rows }: { readonly rows: readonly RankingRow[] }) {
  return (
    <ol className={styles.list}>
      {rows.map(({ option, name, difference, chance, status, remark, colour }) => (
        <li key={option} className={classNames(styles.row, styles[status])}>
          <svg className={styles.swatch} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <rect width="10" height="10" rx="2" fill={`var(--option-${colour % 12})`} />
          </svg>
          <span className={styles.name}>{name}</span>
          <span className={styles.difference}>{difference}</span>
          <span className={styles.chance}>{chance}</span>
          {remark !== undefined && <span className={styles.remark}>{remark}</span>}
        </li>
      ))}
    </ol>
  );
}
