import type { Locale } from '../../src/content/locales.ts';
import enFields from '../../src/content/texts/en/fields.ts';
import enOptions from '../../src/content/texts/en/options.ts';
import enProducts from '../../src/content/texts/en/products.ts';
import enReport from '../../src/content/texts/en/report.ts';
import enResults from '../../src/content/texts/en/results.ts';
import enScan from '../../src/content/texts/en/scan.ts';
import enShell from '../../src/content/texts/en/shell.ts';
import frFields from '../../src/content/texts/fr/fields.ts';
import frOptions from '../../src/content/texts/fr/options.ts';
import frProducts from '../../src/content/texts/fr/products.ts';
import frReport from '../../src/content/texts/fr/report.ts';
import frResults from '../../src/content/texts/fr/results.ts';
import frScan from '../../src/content/texts/fr/scan.ts';
import frShell from '../../src/content/texts/fr/shell.ts';
import nlFields from '../../src/content/texts/nl/fields.ts';
import nlOptions from '../../src/content/texts/nl/options.ts';
import nlProducts from '../../src/content/texts/nl/products.ts';
import nlReport from '../../src/content/texts/nl/report.ts';
import nlResults from '../../src/content/texts/nl/results.ts';
import nlScan from '../../src/content/texts/nl/scan.ts';
import nlShell from '../../src/content/texts/nl/shell.ts';
import { createWords, type Words } from '../../src/i18n/words.ts';

type Spoken = 'shell' | 'fields' | 'scan' | 'options' | 'results' | 'report' | 'products';

/** The words on the screen, from the catalogs themselves: a journey finds what a person reads. */
export type Speak = Words<Spoken>;

const nl = {
  shell: nlShell,
  fields: nlFields,
  scan: nlScan,
  options: nlOptions,
  results: nlResults,
  report: nlReport,
  products: nlProducts,
};
const fr = {
  shell: frShell,
  fields: frFields,
  scan: frScan,
  options: frOptions,
  results: frResults,
  report: frReport,
  products: frProducts,
};
const en = {
  shell: enShell,
  fields: enFields,
  scan: enScan,
  options: enOptions,
  results: enResults,
  report: enReport,
  products: enProducts,
};

const spoken: Readonly<Record<Locale, Speak>> = {
  'nl-BE': createWords<Spoken>('nl-BE', nl),
  'fr-BE': createWords<Spoken>('fr-BE', fr),
  'en-GB': createWords<Spoken>('en-GB', en),
};

export const speak = (locale: Locale): Speak => spoken[locale];
