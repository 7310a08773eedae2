import type { ReactNode } from 'react';
import { PageTitle } from './page-title.tsx';
import styles from './page-head.module.css';

interface PageHeadProps {
  readonly title: string;
  /** What the page is for. */
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** What a page opens with. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <PageTitle>{title}</PageTitle>
      {lead !== undefined && <p>{lead}</p>}
      {children}
    </header>
  );
}
