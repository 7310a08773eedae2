import { lazy, Suspense, useRef, type ReactNode } from 'react';
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
      <div className={styles.tools}>
        <Suspense fallback={null}>
          <TableTools label={label} frame={frame} />
        </Suspense>
      </div>
    </div>
  );
}
