/** What the workbook's worker says at the end. */
export type WorkbookMessage = { readonly ok: true; readonly file: Blob } | { readonly ok: false; readonly message: string };
