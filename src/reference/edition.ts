/** Edition of the whole set of figures: a day or a month, so that a later one sorts after an earlier one. A dossier keeps its own until a newer one is accepted. */
export const edition: string = '2026-11-29';
