import { linkTo } from '../../content/screens.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { tellAnswer } from '../../present/answer/tell-answer.ts';
import { moneyComparedSentence, tellWeighed } from '../../present/answer/tell-weighed.ts';
import styles from './weigh.module.css';
import type { Weighing } from './use-weighing.ts';

const hundred = 100;

/** What the weights on the screen do to the answer. */
export function LiveEffect({ weighing: { presentation } }: { readonly weighing: Weighing }) {
  const t = useTexts('weigh');
  const format = useFormat();
  const { assessment, names } = presentation;
  const money = moneyComparedSentence(presentation);
  const values = new Map(assessment.weighed?.ranking.map(({ option, value }) => [option, value]));
  const order = assessment.weighed?.ranking ?? assessment.ranking;
  return (
    <div className={styles.effect}>
      <h2 className={styles.effectTitle}>{t('effect.title')}</h2>
      <p className={styles.sentence} aria-live="polite">
        {tellWeighed(presentation) ?? tellAnswer(presentation)}
      </p>
      {money !== undefined && <p>{money}</p>}
      <ol className={styles.ranking} aria-label={t('effect.list')}>
        {order.map(({ option }) => {
          const value = values.get(option);
          return (
            <li key={option}>
              <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                <rect width="10" height="10" rx="2" fill={`var(--${names.ink(option)})`} />
              </svg>
              <span>{names.name(option)}</span>
              {value !== undefined && (
                <span className={styles.value}>{t('effect.value', { value: format.number(Math.round(value * hundred)) })}</span>
              )}
            </li>
          );
        })}
      </ol>
      <a href={linkTo('result')}>{t('toResult')}</a>
    </div>
  );
}
