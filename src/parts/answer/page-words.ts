import type { Locale } from '../../content/locales.ts';
import { prepareCountryNames } from '../../i18n/format.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { onceALocale } from '../../i18n/once-a-locale.ts';
import { createNamespaceWords, createWords } from '../../i18n/words.ts';
import type { ReportInput } from '../../present/report/present-report.ts';
import type { PageWords } from '../../present/names/presentation-input.ts';

async function load(locale: Locale): Promise<PageWords> {
  const [results, options, report, fields, weighed, advice, where, materials, gain, contacts, answer] = await Promise.all([
    loadTexts(locale, 'results'),
    loadTexts(locale, 'options'),
    loadTexts(locale, 'report'),
    loadTexts(locale, 'fields'),
    loadTexts(locale, 'weighed'),
    loadTexts(locale, 'advice'),
    loadTexts(locale, 'where'),
    loadTexts(locale, 'materials'),
    loadTexts(locale, 'gain'),
    loadTexts(locale, 'contacts'),
    loadTexts(locale, 'answer'),
    prepareCountryNames(locale),
  ]);
  return createWords(locale, { results, options, report, fields, weighed, advice, where, materials, gain, contacts, answer });
}

/** The words that the owner's page and the report speak, in any language. */
export const loadPageWords = onceALocale(load);

/** The words that only the report speaks besides those of the page. */
export async function loadReportWords(locale: Locale): Promise<Pick<ReportInput, 'ledger' | 'actionPlan' | 'paper' | 'own'>> {
  const [ledger, actionPlan, paper, own] = await Promise.all([
    loadTexts(locale, 'ledger'),
    loadTexts(locale, 'actionPlan'),
    loadTexts(locale, 'paper'),
    loadTexts(locale, 'session'),
  ]);
  return {
    ledger: createNamespaceWords<'ledger'>(locale, ledger),
    actionPlan: createNamespaceWords<'actionPlan'>(locale, actionPlan),
    paper: createNamespaceWords<'paper'>(locale, paper),
    own: createNamespaceWords<'session'>(locale, own),
  };
}
