import { useTexts } from '../../i18n/provider.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { AmountButton } from './ledger/amount-button.tsx';
import styles from './ranking-list.module.css';
import type { RankingRow } from '../../present/answer/ranking-rows.ts';

interface RankingListProps {
  readonly rows: readonly RankingRow[];
  /** With it each way says on request why it does not come first, and where its difference from this one comes from. */
  readonly reference?: string;
}

/** The ways in order: name, difference with staying, how often, and what is to be said of it. */
export function RankingList({ rows, reference }: RankingListProps) {
  const t = useTexts('ledger');
  return (
    <ol className={styles.list}>
      {rows.map(({ option, name, difference, chance, status, remark, caution, colour, whyNot }) => (
        <li key={option} className={classNames(styles.row, styles[status])}>
          <svg className={styles.swatch} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <rect width="10" height="10" rx="2" fill={`var(--option-${colour % 12})`} />
          </svg>
          <span className={styles.name}>{name}</span>
          <span className={styles.difference}>{difference}</span>
          <span className={styles.chance}>{chance}</span>
          {remark !== undefined && (status !== 'open' || reference === undefined) && <span className={styles.remark}>{remark}</span>}
          {caution !== undefined && <span className={styles.remark}>{caution}</span>}
          {reference !== undefined && whyNot.length > 0 && (
            <div className={styles.why}>
              <Disclosure
                summary={
                  <>
                    {t('whyNot')} <span className="only-heard">{name}</span>
                  </>
                }
              >
                {whyNot.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                {option !== reference && (
                  <p>
                    <AmountButton ask={{ option, part: { kind: 'total' }, against: true }} text={t('whereFrom')} />
                  </p>
                )}
              </Disclosure>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
