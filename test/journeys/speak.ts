import type { Locale } from '../../src/content/locales.ts';
import enActionPlan from '../../src/content/texts/en/action-plan.ts';
import enCompare from '../../src/content/texts/en/compare.ts';
import enFields from '../../src/content/texts/en/fields.ts';
import enOptions from '../../src/content/texts/en/options.ts';
import enProducts from '../../src/content/texts/en/products.ts';
import enQuotes from '../../src/content/texts/en/quotes.ts';
import enReport from '../../src/content/texts/en/report.ts';
import enAnswer from '../../src/content/texts/en/answer.ts';
import enResults from '../../src/content/texts/en/results.ts';
import enSafety from '../../src/content/texts/en/safety.ts';
import enSaving from '../../src/content/texts/en/saving.ts';
import enScan from '../../src/content/texts/en/scan.ts';
import enSession from '../../src/content/texts/en/session.ts';
import enShell from '../../src/content/texts/en/shell.ts';
import enWhatIf from '../../src/content/texts/en/what-if.ts';
import frActionPlan from '../../src/content/texts/fr/action-plan.ts';
import frCompare from '../../src/content/texts/fr/compare.ts';
import frFields from '../../src/content/texts/fr/fields.ts';
import frOptions from '../../src/content/texts/fr/options.ts';
import frProducts from '../../src/content/texts/fr/products.ts';
import frQuotes from '../../src/content/texts/fr/quotes.ts';
import frReport from '../../src/content/texts/fr/report.ts';
import frAnswer from '../../src/content/texts/fr/answer.ts';
import frResults from '../../src/content/texts/fr/results.ts';
import frSafety from '../../src/content/texts/fr/safety.ts';
import frSaving from '../../src/content/texts/fr/saving.ts';
import frScan from '../../src/content/texts/fr/scan.ts';
import frSession from '../../src/content/texts/fr/session.ts';
import frShell from '../../src/content/texts/fr/shell.ts';
import frWhatIf from '../../src/content/texts/fr/what-if.ts';
import nlActionPlan from '../../src/content/texts/nl/action-plan.ts';
import nlCompare from '../../src/content/texts/nl/compare.ts';
import nlFields from '../../src/content/texts/nl/fields.ts';
import nlOptions from '../../src/content/texts/nl/options.ts';
import nlProducts from '../../src/content/texts/nl/products.ts';
import nlQuotes from '../../src/content/texts/nl/quotes.ts';
import nlReport from '../../src/content/texts/nl/report.ts';
import nlAnswer from '../../src/content/texts/nl/answer.ts';
import nlResults from '../../src/content/texts/nl/results.ts';
import nlSafety from '../../src/content/texts/nl/safety.ts';
import nlSaving from '../../src/content/texts/nl/saving.ts';
import nlScan from '../../src/content/texts/nl/scan.ts';
import nlSession from '../../src/content/texts/nl/session.ts';
import nlShell from '../../src/content/texts/nl/shell.ts';
import nlWhatIf from '../../src/content/texts/nl/what-if.ts';
import { createWords, type Words } from '../../src/i18n/words.ts';

type Spoken =
  | 'shell'
  | 'fields'
  | 'safety'
  | 'saving'
  | 'scan'
  | 'options'
  | 'answer'
  | 'results'
  | 'report'
  | 'products'
  | 'quotes'
  | 'whatIf'
  | 'actionPlan'
  | 'compare'
  | 'session';

/** The words on the screen, from the catalogs themselves: a journey finds what a person reads. */
export type Speak = Words<Spoken>;

const nl = {
  shell: nlShell,
  fields: nlFields,
  safety: nlSafety,
  saving: nlSaving,
  scan: nlScan,
  options: nlOptions,
  answer: nlAnswer,
  results: nlResults,
  report: nlReport,
  products: nlProducts,
  quotes: nlQuotes,
  whatIf: nlWhatIf,
  actionPlan: nlActionPlan,
  compare: nlCompare,
  session: nlSession,
};
const fr = {
  shell: frShell,
  fields: frFields,
  safety: frSafety,
  saving: frSaving,
  scan: frScan,
  options: frOptions,
  answer: frAnswer,
  results: frResults,
  report: frReport,
  products: frProducts,
  quotes: frQuotes,
  whatIf: frWhatIf,
  actionPlan: frActionPlan,
  compare: frCompare,
  session: frSession,
};
const en = {
  shell: enShell,
  fields: enFields,
  safety: enSafety,
  saving: enSaving,
  scan: enScan,
  options: enOptions,
  answer: enAnswer,
  results: enResults,
  report: enReport,
  products: enProducts,
  quotes: enQuotes,
  whatIf: enWhatIf,
  actionPlan: enActionPlan,
  compare: enCompare,
  session: enSession,
};

const spoken: Readonly<Record<Locale, Speak>> = {
  'nl-BE': createWords<Spoken>('nl-BE', nl),
  'fr-BE': createWords<Spoken>('fr-BE', fr),
  'en-GB': createWords<Spoken>('en-GB', en),
};

export const speak = (locale: Locale): Speak => spoken[locale];
