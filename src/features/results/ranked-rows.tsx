import { useTexts } from '../../i18n/provider.tsx';
import { rowsSeenFirst, type RankingBar, type RankingRow } from '../../present/answer/ranking-rows.ts';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { AmountButton } from './ledger/amount-button.tsx';
import styles from './ranked-rows.module.css';

interface RankedRowsProps {
  readonly title: string;
  readonly rows: readonly RankingRow[];
}

/** The choices in order, each with its difference in words and in a picture; the first four, and the others on request. */
export function RankedRows({ title, rows }: RankedRowsProps) {
  const t = useTexts('answer');
  const others = rows.slice(rowsSeenFirst);
  return (
    <section className={styles.ranking} aria-labelledby="part-ranking">
      <h2 id="part-ranking" className={styles.title}>
        {title}
      </h2>
      <p className={styles.axis} aria-hidden="true">
        <span>← {t('ranking.dearerSide')}</span>
        <span>{t('ranking.cheaperSide')} →</span>
      </p>
      <ol className={styles.list}>
        {rows.slice(0, rowsSeenFirst).map((row) => (
          <Row key={row.option} row={row} brief />
        ))}
      </ol>
      {others.length > 0 && (
        <Disclosure summary={t('ranking.others', { count: others.length })}>
          <ol className={styles.list} start={rowsSeenFirst + 1}>
            {others.map((row) => (
              <Row key={row.option} row={row} />
            ))}
          </ol>
        </Disclosure>
      )}
      <p className={styles.key}>{t('ranking.key')}</p>
    </section>
  );
}

interface RowProps {
  readonly row: RankingRow;
  /** On the first screen each row keeps its height as more cases arrive: what stands in the way of it is told under Why. */
  readonly brief?: boolean;
}

function Row({ row: { option, name, short, side, bar, tag, score, chance, remark, caution, status }, brief = false }: RowProps) {
  const opens = side === 'cheaper' || side === 'dearer';
  return (
    <li className={classNames(styles.row, styles[status])}>
      <span className={styles.name}>{name}</span>
      <span className={classNames(styles.difference, styles[side])}>
        {opens ? <AmountButton ask={{ option, part: { kind: 'total' }, against: true }} text={short} /> : short}
      </span>
      <span className={styles.track}>{bar !== undefined && <Bar bar={bar} side={side} />}</span>
      <span className={styles.chance}>
        {[score, chance].filter((part) => part !== undefined).join(' · ')} {tag !== undefined && <span className={styles.tag}>{tag}</span>}
      </span>
      {!brief && status !== 'open' && remark !== undefined && <span className={styles.remark}>{remark}</span>}
      {!brief && caution !== undefined && <span className={styles.remark}>{caution}</span>}
    </li>
  );
}

const height = 14;
const place = (at: number) => `${(at * 100).toFixed(2)}%`;

/** Cheaper to the right and dearer to the left of staying; the words beside it say the same. */
function Bar({ bar: { low, mean, high, zero }, side }: { readonly bar: RankingBar; readonly side: RankingRow['side'] }) {
  const ink = side === 'cheaper' ? 'var(--better)' : side === 'dearer' ? 'var(--worse)' : 'var(--ink)';
  const middle = height / 2;
  return (
    <svg className={styles.bar} height={height} aria-hidden="true">
      <line x1={place(zero)} x2={place(zero)} y1="0" y2={height} stroke="var(--soft)" strokeDasharray="3 3" />
      <line x1={place(low)} x2={place(high)} y1={middle} y2={middle} stroke={ink} strokeWidth="4" />
      {mean > 0 && mean < 1 ? (
        <circle cx={place(mean)} cy={middle} r="5" fill={ink} />
      ) : (
        <text x={place(mean)} y={middle + 5} textAnchor={mean > 0 ? 'end' : 'start'} fill={ink}>
          {mean > 0 ? '▸' : '◂'}
        </text>
      )}
    </svg>
  );
}
