/** Edition of the whole set of figures. A dossier keeps the edition it was calculated with. */
export const edition = '2026-11';
