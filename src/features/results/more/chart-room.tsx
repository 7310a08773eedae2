import { Suspense, type ReactNode } from 'react';
import { useTexts } from '../../../i18n/provider.tsx';
import { PartBoundary } from '../../../ui/part-boundary.tsx';
import styles from './section.module.css';

/** A chart that arrives after the rest of its view; its room is kept. */
export function ChartRoom({ children }: { readonly children: ReactNode }) {
  const t = useTexts('accountant');
  const s = useTexts('scan');
  const waiting = (
    <p className={styles.chartRoom} role="status">
      {s('aside.calculating')}
    </p>
  );
  return (
    <PartBoundary instead={<p role="alert">{t('chartFailed')}</p>}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </PartBoundary>
  );
}
