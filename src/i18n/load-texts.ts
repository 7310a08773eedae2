import type { Locale } from '../content/locales.ts';
import type { Catalog, Loaders, Namespace } from './texts/catalog.ts';

/** What every page shows, and what a question shows first: where they are need not be fetched before them. */
const first: Readonly<Record<Locale, Partial<Loaders>>> = {
  'nl-BE': {
    shell: () => import('../content/texts/nl/shell.ts'),
    scan: () => import('../content/texts/nl/scan.ts'),
  },
  'fr-BE': {
    shell: () => import('../content/texts/fr/shell.ts'),
    scan: () => import('../content/texts/fr/scan.ts'),
  },
  'en-GB': {
    shell: () => import('../content/texts/en/shell.ts'),
    scan: () => import('../content/texts/en/scan.ts'),
  },
};

/** The rest of a language: where its texts are is fetched when the first of them is needed. */
const rest: Readonly<Record<Locale, () => Promise<{ readonly texts: Loaders }>>> = {
  'nl-BE': () => import('./texts/nl.ts'),
  'fr-BE': () => import('./texts/fr.ts'),
  'en-GB': () => import('./texts/en.ts'),
};

/** One namespace in one language; each is fetched when it is first needed. */
export async function loadTexts<N extends Namespace>(locale: Locale, namespace: N): Promise<Catalog<N>> {
  const load = first[locale][namespace] ?? (await rest[locale]()).texts[namespace];
  const file = await load();
  return file.default;
}
