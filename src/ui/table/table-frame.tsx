import { lazy, Suspense, useRef, type ReactNode, type RefObject } from 'react';
import { classNames } from '../class-names.ts';
import styles from './table-frame.module.css';

const TableTools = lazy(async () => ({ default: (await import('./table-tools.tsx')).TableTools }));

interface TableFrameProps {
  readonly label: string;
  readonly className?: string | undefined;
  /** The table. */
  readonly children: ReactNode;
}

/** Around every table: it scrolls sideways when the screen is narrow, and under it stands what can be done with it. */
export function TableFrame({ label, className, children }: TableFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.whole}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard */}
      <div ref={frame} className={classNames(styles.frame, className)} tabIndex={0} role="group" aria-label={label}>
        {children}
      </div>
      <BelowTable label={label} frame={frame} />
    </div>
  );
}

interface BelowTableProps {
  readonly label: string;
  /** What holds the table, or is it. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** What can be done with a table, under it. */
export function BelowTable({ label, frame }: BelowTableProps) {
  return (
    <div className={styles.tools}>
      <Suspense fallback={null}>
        <TableTools label={label} frame={frame} />
      </Suspense>
    </div>
  );
}
