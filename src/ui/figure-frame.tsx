import type { ReactNode } from 'react';
import { Disclosure } from './disclosure.tsx';
import styles from './figure-frame.module.css';
import { RowsTable } from './rows-table.tsx';
import { SceneView, type DrawnScene } from './scene-view.tsx';

interface FramedFigure {
  readonly title: string;
  readonly takeaway: string;
  readonly scene: DrawnScene;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly numeric: readonly number[] };
}

interface FigureFrameProps {
  readonly figure: FramedFigure;
  readonly tableLabel: string;
  /** Instead of the scene, for charts that draw themselves. */
  readonly children?: ReactNode;
  /** Pictures that would grow too large on a wide screen. */
  readonly narrow?: boolean;
}

/** A picture with all that belongs to it: a title that says what is seen, one sentence, and the same rows as a table. */
export function FigureFrame({ figure, tableLabel, children, narrow = false }: FigureFrameProps) {
  return (
    <figure className={styles.frame}>
      <figcaption className={styles.caption}>
        <h3>{figure.title}</h3>
        <p>{figure.takeaway}</p>
      </figcaption>
      <div className={narrow ? styles.narrow : undefined}>
        {children ?? <SceneView scene={figure.scene} title={figure.title} takeaway={figure.takeaway} />}
      </div>
      <Disclosure summary={tableLabel}>
        <RowsTable caption={figure.title} captionHidden head={figure.table.head} rows={figure.table.rows} numeric={figure.table.numeric} />
      </Disclosure>
    </figure>
  );
}
