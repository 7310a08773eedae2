import type { SearchLanguage } from './roots.ts';
import type { Search, Wording } from './wording.ts';

/** Fetches the search library and makes a search over wordings. */
export async function loadSearch(
  wordings: readonly Wording[] | Promise<readonly Wording[]>,
  language?: SearchLanguage | undefined,
): Promise<Search> {
  const [{ createSearch }, texts] = await Promise.all([import('./create-search.ts'), wordings]);
  return createSearch(texts, language);
}
