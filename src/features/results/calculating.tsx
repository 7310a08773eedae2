import { useTexts } from '../../i18n/provider.tsx';
import styles from './live-margin.module.css';

/** In the margin, while there is no answer yet. */
export function Calculating() {
  const t = useTexts('scan');
  return (
    <p className={styles.soft} role="status">
      {t('aside.calculating')}
    </p>
  );
}
