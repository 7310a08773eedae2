import type { WorldMap } from '../../present/world/world-page.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './world.module.css';

/** What the tints mean, in values. */
export function WorldLegend({ legend }: Pick<WorldMap, 'legend'>) {
  const t = useTexts('world');
  return (
    <div className={styles.legend}>
      <p className={styles.soft}>{t('legend')}</p>
      <ul className={styles.keys}>
        {legend.map(({ level, text }) => (
          <li key={level}>
            <svg className={styles.key} viewBox="0 0 24 16" aria-hidden="true">
              <rect width="24" height="16" className={classNames(styles.land, styles[`level-${level}`])} />
              {Array.from({ length: level * 2 }, (_, at) => (
                <path key={at} d={`M${((at + 0.5) * 24) / (level * 2)} 0v16`} className={styles.hatch} />
              ))}
            </svg>
            {text}
          </li>
        ))}
        <li>
          <svg className={styles.key} viewBox="0 0 24 16" aria-hidden="true">
            <rect width="24" height="16" className={styles.land} />
          </svg>
          {t('none')}
        </li>
      </ul>
    </div>
  );
}
