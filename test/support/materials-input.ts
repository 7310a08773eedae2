import type { Locale } from '../../src/content/locales.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import type { MaterialsInput } from '../../src/present/materials/materials-input.ts';

/** What the scanner speaks with, in a language. */
export async function materialsInput(locale: Locale): Promise<MaterialsInput> {
  return {
    words: createNamespaceWords<'scanner'>(locale, await loadTexts(locale, 'scanner')),
    names: createNamespaceWords<'materials'>(locale, await loadTexts(locale, 'materials')),
    format: createFormat(locale),
  };
}
