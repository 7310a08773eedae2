import type { Locale } from '../content/locales.ts';
import { loadTexts, type Namespace } from './load-texts.ts';
import { createNamespaceWords, type NamespaceWords } from './words.ts';

type Any = NamespaceWords<Namespace>;

const ready = new Map<string, Any>();
const underway = new Map<string, Promise<Any>>();
const inUse = new Set<Namespace>();

const keyOf = (locale: Locale, namespace: Namespace) => `${locale} ${namespace}`;

/** The words when they are here already, else the promise of them. */
export function spoken<N extends Namespace>(locale: Locale, namespace: N): NamespaceWords<N> | Promise<NamespaceWords<N>>;
export function spoken(locale: Locale, namespace: Namespace): Any | Promise<Any> {
  inUse.add(namespace);
  const key = keyOf(locale, namespace);
  const words = ready.get(key) ?? underway.get(key);
  if (words !== undefined) return words;
  const loading = load(locale, namespace);
  underway.set(key, loading);
  return loading;
}

async function load(locale: Locale, namespace: Namespace): Promise<Any> {
  const key = keyOf(locale, namespace);
  try {
    const words = createNamespaceWords(locale, await loadTexts(locale, namespace));
    ready.set(key, words);
    return words;
  } finally {
    underway.delete(key); // a failed load may be tried again
  }
}

/** Fetches in another language what is in use now, so that switching never takes a field off the screen. */
export async function fetchLanguage(locale: Locale): Promise<void> {
  await Promise.all([...inUse].map((namespace) => spoken(locale, namespace)));
}
