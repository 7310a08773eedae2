import { useId } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import styles from './turning-sketch.module.css';

/** Two lines that cross: what this app looks for. A sketch, said to be one. */
export function TurningSketch() {
  const t = useTexts('shell');
  const id = useId();
  return (
    <figure className={styles.sketch}>
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} viewBox="0 0 440 320">
        <title id={`${id}-title`}>{t('start.sketch.title')}</title>
        <desc id={`${id}-desc`}>{t('start.sketch.text')}</desc>
        <g className={styles.grid}>
          <path d="M36 12 V282 H428" />
          <path d="M36 214.5 H428 M36 147 H428 M36 79.500 H428" className={styles.faint} />
        </g>
        <path className={styles.stay} d="M36 252 C140 236 190 206 232 165 S330 74 424 44" />
        <path className={styles.change} d="M36 118 C120 126 178 146 232 165 S340 194 424 200" />
        <path className={styles.drop} d="M232 165 V282" />
        <circle className={styles.point} cx="232" cy="165" r="9" />
        <text className={styles.stayWord} x="420" y="36" textAnchor="end" dx="-42">
          {t('start.sketch.stay')}
        </text>
        <text className={styles.changeWord} x="424" y="224" textAnchor="end">
          {t('start.sketch.change')}
        </text>
        <text className={styles.turnWord} x="232" y="304" textAnchor="middle">
          {t('start.sketch.turn')}
        </text>
      </svg>
      <figcaption className={styles.note}>{t('start.sketch.note')}</figcaption>
    </figure>
  );
}
