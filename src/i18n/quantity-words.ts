import type { Locale } from '../content/locales.ts';

/** One, and any other count. */
type Forms = readonly [string, string];

export type Counted = 'day' | 'week' | 'month' | 'year' | 'piece' | 'container' | 'kilogram' | 'time';

export const counted: Readonly<Record<Locale, Readonly<Record<Counted, Forms>>>> = {
  'nl-BE': {
    day: ['dag', 'dagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    year: ['jaar', 'jaar'],
    piece: ['stuk', 'stuks'],
    container: ['container', 'containers'],
    kilogram: ['kg', 'kg'],
    time: ['keer', 'keer'],
  },
  'fr-BE': {
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois', 'mois'],
    year: ['an', 'ans'],
    piece: ['pièce', 'pièces'],
    container: ['conteneur', 'conteneurs'],
    kilogram: ['kg', 'kg'],
    time: ['fois', 'fois'],
  },
  'en-GB': {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    piece: ['piece', 'pieces'],
    container: ['container', 'containers'],
    kilogram: ['kg', 'kg'],
    time: ['time', 'times'],
  },
};

/** French counts up to two as one (1,5 semaine), the others only one itself. */
export function formOf(count: number, locale: Locale): 0 | 1 {
  const size = Math.abs(count);
  return locale === 'fr-BE' ? (size < 2 ? 0 : 1) : size === 1 ? 0 : 1;
}

export type Per = 'year' | 'week' | 'month' | 'piece' | 'container' | 'currency';

export const perWords: Readonly<Record<Locale, Readonly<Record<Per, string>>>> = {
  'nl-BE': {
    year: 'per jaar',
    week: 'per week',
    month: 'per maand',
    piece: 'per stuk',
    container: 'per container',
    currency: 'per munteenheid',
  },
  'fr-BE': {
    year: 'par an',
    week: 'par semaine',
    month: 'par mois',
    piece: 'par pièce',
    container: 'par conteneur',
    currency: 'par unité',
  },
  'en-GB': { year: 'a year', week: 'a week', month: 'a month', piece: 'each', container: 'per container', currency: 'per unit' },
};

export const ofTenWords: Readonly<Record<Locale, string>> = { 'nl-BE': 'op 10', 'fr-BE': 'sur 10', 'en-GB': 'out of 10' };

export const andWords: Readonly<Record<Locale, string>> = { 'nl-BE': 'en', 'fr-BE': 'et', 'en-GB': 'and' };

export const toWords: Readonly<Record<Locale, string>> = { 'nl-BE': 'tot', 'fr-BE': 'à', 'en-GB': 'to' };

export const atWords: Readonly<Record<Locale, string>> = { 'nl-BE': 'om', 'fr-BE': 'à', 'en-GB': 'at' };

export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  'nl-BE': ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  'fr-BE': ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  'en-GB': ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
