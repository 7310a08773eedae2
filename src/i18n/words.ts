import { createTranslator } from 'use-intl/core';
import type { Locale } from '../content/locales.ts';
import type { Catalog, Namespace, Texts } from './texts/catalog.ts';

/** Speaks the texts of some namespaces: `words('results.ranking.title')`. */
export type Words<N extends Namespace = Namespace> = ReturnType<typeof createTranslator<Pick<Texts, N>>>;

/** Speaks the texts of one namespace: `words('ranking.title')`. */
export type NamespaceWords<N extends Namespace> = ReturnType<typeof createTranslator<Texts[N]>>;

// The other languages hold the same keys and arguments as the Dutch texts, so all speak through the Dutch types.
export function createWords<N extends Namespace>(locale: Locale, texts: { readonly [K in N]: Catalog<K> }): Words<N>;
export function createWords(locale: Locale, texts: object): unknown {
  return createTranslator({ locale, messages: { ...texts } });
}

export function createNamespaceWords<N extends Namespace>(locale: Locale, texts: Catalog<N>): NamespaceWords<N>;
export function createNamespaceWords(locale: Locale, texts: object): unknown {
  return createTranslator({ locale, messages: { ...texts } });
}
