/** A sheet of a file, as a program would copy it: a tab between cells, a line for each row. */
export interface SheetText {
  readonly name: string;
  readonly text: string;
}

/**
 * Why a file gives no sheets. `old-format`: of before 2007, or locked with a password. `too-wide`: more columns than sales have.
 */
export type SheetRefusal = 'empty' | 'too-large' | 'too-wide' | 'old-format' | 'not-a-sheet';

export type SheetFile =
  | { readonly ok: true; readonly sheets: readonly SheetText[] }
  | { readonly ok: false; readonly reason: SheetRefusal; readonly columns?: number };

export const refusedFile = (reason: SheetRefusal, columns?: number): SheetFile => ({
  ok: false,
  reason,
  ...(columns !== undefined && { columns }),
});

/** A file of this many bytes holds more than the sales of one product. */
export const mostBytes = 4_000_000;
/** What a workbook unpacks to, at most. */
export const mostUnpackedBytes = 24_000_000;
export const mostColumns = 100;
export const mostRows = 20_000;
