import { useEffect, useRef, useState } from 'react';
import type { CriterionId } from '../../content/criteria.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { criterionName, criterionRange } from '../../present/names/criterion-words.ts';
import { Button } from '../../ui/button.tsx';
import styles from './weigh.module.css';
import { wholeOrder, type Weighing } from './use-weighing.ts';

interface Moved {
  readonly id: CriterionId;
  readonly by: 1 | -1;
}

/** The improvement that is wanted first stands first. Moved by buttons; the one that was pressed keeps the focus. */
export function OrderList({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const { mine, put, criteria, presentation } = weighing;
  const [moved, setMoved] = useState<Moved>();
  const list = useRef<HTMLOListElement>(null);
  const order = wholeOrder(mine, criteria);
  useEffect(() => {
    if (moved === undefined) return;
    const row = list.current?.querySelector(`[data-criterion="${moved.id}"]`);
    const buttons = [...(row?.querySelectorAll('button') ?? [])];
    const wanted = buttons[moved.by === -1 ? 0 : 1];
    (wanted?.disabled === true ? buttons.find((button) => !button.disabled) : wanted)?.focus();
  }, [moved]);
  const move = (id: CriterionId, by: 1 | -1) => {
    const from = order.indexOf(id);
    const next = order.filter((other) => other !== id);
    put({ ...mine, name: mine?.name ?? '', order: next.toSpliced(from + by, 0, id) });
    setMoved({ id, by });
  };
  return (
    <section className={styles.part} aria-labelledby="weigh-order">
      <h2 id="weigh-order">{t('order.title')}</h2>
      <p>{t('order.lead')}</p>
      <ol ref={list} className={styles.order}>
        {order.map((id, place) => {
          const criterion = criterionName(id, presentation);
          const ranged = criteria.find((one) => one.id === id);
          return (
            <li key={id} data-criterion={id} className={styles.row}>
              <span className={styles.named}>
                <span className={styles.name}>{criterion}</span>
                <span className={styles.range}>{ranged && criterionRange(ranged, presentation)}</span>
              </span>
              <span className={styles.moves}>
                <Button disabled={disabled || place === 0} aria-label={t('order.up', { criterion })} onClick={() => move(id, -1)}>
                  <Arrow />
                </Button>
                <Button
                  disabled={disabled || place === order.length - 1}
                  aria-label={t('order.down', { criterion })}
                  onClick={() => move(id, 1)}
                >
                  <Arrow down />
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="only-heard" role="status">
        {moved &&
          t('order.moved', {
            criterion: criterionName(moved.id, presentation),
            place: String(order.indexOf(moved.id) + 1),
            all: String(order.length),
          })}
      </p>
    </section>
  );
}

function Arrow({ down = false }: { readonly down?: boolean }) {
  return (
    <svg className={down ? styles.down : undefined} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M10 16 V4 M5 9 L10 4 L15 9" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
