import type { Locale } from '../content/locales.ts';
import { loadTexts } from './load-texts.ts';
import type { Namespace } from './texts/catalog.ts';
import { createNamespaceWords, type NamespaceWords } from './words.ts';

type Any = NamespaceWords<Namespace>;

const asked = new Map<string, Promise<Any>>();
const failed = new Set<string>();
const inUse = new Set<Namespace>();

/** The promise of the words, always the same one: once they are here React reads them from it without waiting. */
export function spoken<N extends Namespace>(locale: Locale, namespace: N): Promise<NamespaceWords<N>>;
export function spoken(locale: Locale, namespace: Namespace): Promise<Any> {
  inUse.add(namespace);
  const key = `${locale} ${namespace}`;
  const before = asked.get(key);
  if (before !== undefined) return before;
  const loading = load(locale, namespace);
  asked.set(key, loading);
  loading.then(
    (value) => Object.assign(loading, { status: 'fulfilled', value }),
    () => failed.add(key), // and stays: asked for again by the very page that waits for it, it would be waited for without end
  );
  return loading;
}

async function load(locale: Locale, namespace: Namespace): Promise<Any> {
  return createNamespaceWords(locale, await loadTexts(locale, namespace));
}

/** Fetches in another language what is in use now, so that switching never takes a field off the screen; anew what failed before. */
export async function fetchLanguage(locale: Locale): Promise<void> {
  for (const key of failed) {
    if (!key.startsWith(`${locale} `)) continue;
    failed.delete(key);
    asked.delete(key);
  }
  await Promise.all([...inUse].map((namespace) => spoken(locale, namespace)));
}
