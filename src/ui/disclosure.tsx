import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** `line` sits between other lines of a field; `part` opens a part of a page. */
  readonly look?: 'line' | 'part';
}

export function Disclosure({ summary, children, open, onToggle, look = 'line' }: DisclosureProps) {
  return (
    <details className={classNames(styles.disclosure, styles[look])} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
