import { textWidth, wrapText } from './measure-text.ts';
import type { Ink, Mark } from './scene.ts';

export interface RowText {
  readonly label: string;
  /** One figure per track of the row, at its right end; an empty one leaves the place free. */
  readonly figures: readonly string[];
  readonly bold?: boolean;
  readonly ink?: Ink;
}

export interface LaidRow {
  readonly texts: readonly Mark[];
  /** Where each track may be drawn. */
  readonly tracks: readonly Track[];
}

interface Track {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly height: number;
}

interface Sheet {
  readonly width: number;
  /** Where the first row starts. */
  readonly top: number;
  readonly trackHeight: number;
}

export const textSize = 14;
export const lineHeight = 18;
/** From this width on labels stand beside the band, below it above the band. */
const wideFrom = 480;
const labelShare = 0.34;
const gap = 12;
const rowGap = 8;

/** Labels, bands and figures of a chart in rows, so that no text can meet another. */
export function layRows(rows: readonly RowText[], sheet: Sheet): { readonly rows: readonly LaidRow[]; readonly bottom: number } {
  const figureWidth = Math.max(0, ...rows.flatMap(({ figures }) => figures.map((figure) => textWidth(figure, textSize))));
  const isWide = sheet.width >= wideFrom;
  const labelWidth = isWide ? sheet.width * labelShare : sheet.width;
  const left = isWide ? labelWidth + gap : 0;
  const right = sheet.width - (figureWidth > 0 ? figureWidth + gap : 0);
  const laid: LaidRow[] = [];
  let top = sheet.top;
  for (const row of rows) {
    const lines = wrapText(row.label, textSize, labelWidth);
    const tracksTop = isWide ? top : top + lines.length * lineHeight;
    const tracksHeight = row.figures.length * sheet.trackHeight;
    const labelTop = isWide ? top + Math.max(0, (tracksHeight - lines.length * lineHeight) / 2) : top;
    const look = { size: textSize, fill: row.ink ?? 'ink', ...(row.bold === true ? { bold: true } : {}) } as const;
    laid.push({
      texts: [
        ...lines.map(
          (text, at) => ({ mark: 'text', x: 0, y: baseline(labelTop + (at + 0.5) * lineHeight), text, anchor: 'start', ...look }) as const,
        ),
        ...row.figures.flatMap((text, at) =>
          text === ''
            ? []
            : [
                {
                  mark: 'text',
                  x: sheet.width,
                  y: baseline(tracksTop + (at + 0.5) * sheet.trackHeight),
                  text,
                  anchor: 'end',
                  ...look,
                } as const,
              ],
        ),
      ],
      tracks: row.figures.map((_, at) => ({ left, right, middle: tracksTop + (at + 0.5) * sheet.trackHeight, height: sheet.trackHeight })),
    });
    top = Math.max(tracksTop + tracksHeight, labelTop + lines.length * lineHeight) + rowGap;
  }
  return { rows: laid, bottom: top - rowGap };
}

/** Foot of the letters of a line with its middle at `y`. */
export function baseline(y: number, size = textSize): number {
  return y + size * 0.35;
}

/** The middle of a text as near to `x` as the place between two borders allows. */
export function clampMiddle(x: number, text: string, [from, to]: readonly [number, number]): number {
  const half = textWidth(text, textSize) / 2;
  return Math.min(Math.max(x, from + half), to - half);
}
