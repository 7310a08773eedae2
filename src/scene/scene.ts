/** Named colours, so that screen, dark scheme and paper each give their own. `option-N` follows the option everywhere. */
export type Ink =
  | 'ink'
  | 'soft'
  | 'rule'
  | 'paper'
  | 'do'
  | 'turn'
  | 'worse'
  | 'better'
  | 'quiet'
  | `option-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`;

export type Mark =
  | {
      readonly mark: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Ink;
      readonly radius?: number;
    }
  | {
      readonly mark: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: Ink;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | { readonly mark: 'path'; readonly d: string; readonly fill?: Ink; readonly stroke?: Ink; readonly width?: number }
  | { readonly mark: 'circle'; readonly x: number; readonly y: number; readonly r: number; readonly fill: Ink; readonly stroke?: Ink }
  | {
      readonly mark: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: Ink;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
    };

/** A picture for screen and paper: drawn as SVG by `ui`, by pdfkit in the report. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The same rows as the picture, for those who read tables. The first column heads the row. */
export interface TableRows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of figures, set to the right. */
  readonly numeric: readonly number[];
}

/** A picture with all that belongs to it. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly takeaway: string;
  readonly scene: Scene;
  /** The same picture for a narrow screen, `narrowWidth` wide. */
  readonly narrow?: Scene;
  readonly table: TableRows;
}

/** Screen and paper draw the wide picture; the narrow one is for a telephone. */
export const wideWidth = 640;
export const narrowWidth = 340;
