import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import type { WorldMap } from '../../present/world/world-page.ts';
import styles from './world.module.css';

/** What the numbers on the map stand for, with the value and why each is there. */
export function PlacesList({ marks }: Pick<WorldMap, 'marks'>) {
  const t = useTexts('world');
  const format = useFormat();
  if (marks.length === 0) return null;
  return (
    <section className={styles.places} aria-labelledby="world-places">
      <h2 id="world-places">{t('marks')}</h2>
      <ol className={styles.marks}>
        {marks.map(({ code, name, value, why }) => (
          <li key={code}>
            <strong>{name}</strong>
            {format.colon} {value} <span className={styles.soft}>({why})</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
