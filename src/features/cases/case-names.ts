import { use } from 'react';
import type { Locale } from '../../content/locales.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { onceALocale } from '../../i18n/once-a-locale.ts';
import { useLocale } from '../../i18n/provider.tsx';
import { createCaseNames, type CaseNames } from '../../present/cases/case-names.ts';

const loadCaseNames = onceALocale(async (locale: Locale): Promise<CaseNames> => {
  const [codebook, products] = await Promise.all([loadTexts(locale, 'codebook'), loadTexts(locale, 'products')]);
  return createCaseNames({ codebook, sectors: products.sector });
});

/** What fields and values are called in the language of the screen. */
export const useCaseNames = (): CaseNames => use(loadCaseNames(useLocale()));
