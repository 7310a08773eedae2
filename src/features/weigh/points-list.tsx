import type { CriterionId } from '../../content/criteria.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { criterionName, criterionRange } from '../../present/names/criterion-words.ts';
import styles from './weigh.module.css';
import type { Weighing } from './use-weighing.ts';

const most = 100;
const step = 5;

/** A slider a criterion, with what share it comes to. */
export function PointsList({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const format = useFormat();
  const { mine, move, criteria, presentation } = weighing;
  const points = (id: CriterionId) => mine?.points?.[id] ?? 0;
  const sum = criteria.reduce((total, { id }) => total + points(id), 0);
  const give = (id: CriterionId, given: number) => {
    move({ ...mine, name: mine?.name ?? '', points: { ...mine?.points, [id]: given } });
  };
  return (
    <section className={styles.part} aria-labelledby="weigh-points">
      <h2 id="weigh-points">{t('points.title')}</h2>
      <p>{t('points.lead')}</p>
      <ul className={styles.points}>
        {criteria.map((ranged) => {
          const { id } = ranged;
          const said = t('points.points', { points: points(id) });
          return (
            <li key={id} className={styles.slider}>
              <label htmlFor={`points-${id}`} className={styles.name}>
                {criterionName(id, presentation)}
              </label>
              <span className={styles.share}>
                {said}
                {sum > 0 && <>, {t('points.share', { share: format.share(points(id) / sum, { most: 0 }) })}</>}
              </span>
              <input
                id={`points-${id}`}
                type="range"
                min={0}
                max={most}
                step={step}
                value={points(id)}
                aria-valuetext={said}
                aria-describedby={`points-${id}-range`}
                disabled={disabled}
                onChange={(event) => give(id, event.currentTarget.valueAsNumber)}
              />
              <span id={`points-${id}-range`} className={styles.range}>
                {criterionRange(ranged, presentation)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
