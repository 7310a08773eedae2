import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

interface NoticeProps {
  readonly tone?: 'plain' | 'caution' | 'worse' | 'better';
  readonly title?: string | undefined;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Read out when it appears. */
  readonly live?: boolean;
}

export function Notice({ tone = 'plain', title, children, action, live = false }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[tone])} role={live ? 'status' : undefined}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <div className={styles.text}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
