export const locales = ['nl-BE', 'fr-BE', 'en-GB'] as const;
export type Locale = (typeof locales)[number];
