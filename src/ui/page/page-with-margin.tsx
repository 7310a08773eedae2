import type { ReactNode } from 'react';
import styles from './page-with-margin.module.css';

interface PageWithMarginProps {
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly asideLabel?: string;
}

/** A column to read and answer in, with something live beside it; below it where there is no room beside. */
export function PageWithMargin({ children, aside, asideLabel }: PageWithMarginProps) {
  return (
    <div className={styles.page}>
      {children}
      {aside !== undefined && (
        <aside className={styles.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </div>
  );
}
