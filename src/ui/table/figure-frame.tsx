import type { ReactNode } from 'react';
import { Disclosure } from '../disclosure.tsx';
import styles from './figure-frame.module.css';
import { PartBoundary } from '../part-boundary.tsx';
import { RowsTable } from './rows-table.tsx';
import type { Scene } from '../../scene/scene.ts';
import { SceneView } from '../scene-view.tsx';

interface FramedFigure {
  readonly title: string;
  readonly takeaway: string;
  readonly scene: Scene;
  /** The same picture for a narrow screen. */
  readonly narrow?: Scene;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly numeric: readonly number[] };
}

interface FigureFrameProps {
  readonly figure: FramedFigure;
  readonly tableLabel: string;
  /** Instead of the scene, for charts that draw themselves. */
  readonly children?: ReactNode;
  /** Instead of the rows as plain text, for cells that do something. */
  readonly rows?: ReactNode;
  /** Pictures that would grow too large on a wide screen. */
  readonly narrow?: boolean;
}

/** A picture with all that belongs to it: a title that says what is seen, one sentence, and the same rows as a table. */
export function FigureFrame({ figure, tableLabel, children, rows, narrow = false }: FigureFrameProps) {
  const { head, numeric, rows: plain } = figure.table;
  const table = rows ?? <RowsTable caption={figure.title} captionHidden head={head} rows={plain} numeric={numeric} />;
  return (
    <figure className={styles.frame}>
      <figcaption className={styles.caption}>
        <h3>{figure.title}</h3>
        <p>{figure.takeaway}</p>
      </figcaption>
      <PartBoundary instead={table}>
        <div className={narrow ? styles.narrow : undefined}>{children ?? <Pictures figure={figure} />}</div>
        <Disclosure summary={tableLabel}>{table}</Disclosure>
      </PartBoundary>
    </figure>
  );
}

/** Of two pictures the width of the frame shows one; the other is not there for anybody. */
function Pictures({ figure: { scene, narrow, title, takeaway } }: { readonly figure: FramedFigure }) {
  if (narrow === undefined) return <SceneView scene={scene} title={title} takeaway={takeaway} />;
  return (
    <>
      <div className={styles.whenWide}>
        <SceneView scene={scene} title={title} takeaway={takeaway} />
      </div>
      <div className={styles.whenNarrow}>
        <SceneView scene={narrow} title={title} takeaway={takeaway} />
      </div>
    </>
  );
}
