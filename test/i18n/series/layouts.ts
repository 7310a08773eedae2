import type { Locale } from '../../../src/content/locales.ts';

/** A series as someone keeps it: the first month, and a number a month. */
export interface Kept {
  readonly year: number;
  readonly month: number;
  readonly values: readonly number[];
}

interface Dated {
  readonly year: number;
  readonly month: number;
  readonly value: number;
}

/** Writes a series as one kind of paste. */
export interface Layout {
  readonly name: string;
  readonly write: (kept: Kept, number: (value: number) => string, locale: Locale) => string;
}

const short: Readonly<Record<Locale, readonly string[]>> = {
  'nl-BE': ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  'fr-BE': ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  'en-GB': ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const total: Readonly<Record<Locale, string>> = { 'nl-BE': 'Eindtotaal', 'fr-BE': 'Total général', 'en-GB': 'Grand Total' };
const heads: Readonly<Record<Locale, readonly [string, string]>> = {
  'nl-BE': ['Maand', 'Aantal'],
  'fr-BE': ['Mois', 'Quantité'],
  'en-GB': ['Month', 'Units'],
};

const two = (value: number) => String(value).padStart(2, '0');
const dated = ({ year, month, values }: Kept): readonly Dated[] =>
  values.map((value, at) => ({ year: year + Math.floor((month - 1 + at) / 12), month: ((month - 1 + at) % 12) + 1, value }));
const sum = (values: readonly number[]) => Math.round(values.reduce((all, value) => all + value, 0) * 100) / 100;
const lastDay = ({ year, month }: Dated) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const serial = (one: Dated) => Math.round(Date.UTC(one.year, one.month - 1, lastDay(one)) / 86_400_000) + 25_569;

type Label = (one: Dated, locale: Locale) => string;
const down =
  (label: Label, mark = '\t'): Layout['write'] =>
  (kept, number, locale) =>
    dated(kept)
      .map((one) => `${label(one, locale)}${mark}${number(one.value)}`)
      .join('\n');
const name: Label = ({ month }, locale) => short[locale][month - 1] ?? '';

/** Years side by side or below each other: a row a month, a column a year. */
function byYear(kept: Kept): { years: readonly number[]; cell: (year: number, month: number) => number | undefined } {
  const all = dated(kept);
  const years = [...new Set(all.map(({ year }) => year))];
  return { years, cell: (year, month) => all.find((one) => one.year === year && one.month === month)?.value };
}
const months = Array.from({ length: 12 }, (_, at) => at + 1);

const sideBySide: (order: (years: readonly number[]) => readonly number[]) => Layout['write'] = (order) => (kept, number, locale) => {
  const { years, cell } = byYear(kept);
  const shown = order(years);
  const write = (value: number | undefined) => (value === undefined ? '' : number(value));
  const body = months.map((month) => [short[locale][month - 1], ...shown.map((year) => write(cell(year, month)))].join('\t'));
  return [['', ...shown].join('\t'), ...body].join('\n');
};

export const layouts: readonly Layout[] = [
  { name: 'a bare column', write: ({ values }, number) => values.map(number).join('\n') },
  { name: 'a bare row', write: ({ values }, number) => values.map(number).join('\t') },
  { name: 'a bare column with its total', write: ({ values }, number) => [...values, sum(values)].map(number).join('\r\n') },
  { name: 'names of months', write: down(name) },
  {
    name: 'names of months and a total',
    write: (kept, number, locale) =>
      `${heads[locale].join('\t')}\n${down(name)(kept, number, locale)}\n${total[locale]}\t${number(sum(kept.values))}`,
  },
  {
    name: 'names of months, newest first',
    write: (kept, number, locale) =>
      down((one, at) => `${name(one, at)} ${one.year}`)(kept, number, locale)
        .split('\n')
        .toReversed()
        .join('\n'),
  },
  { name: 'months with years', write: down((one, locale) => `${name(one, locale)} ${one.year}`) },
  { name: 'months with short years', write: down((one, locale) => `${name(one, locale)}-${two(one.year % 100)}`) },
  { name: 'ISO months', write: down(({ year, month }) => `${year}-${two(month)}`) },
  { name: 'YYYYMM', write: down(({ year, month }) => `${year}${two(month)}`) },
  { name: 'MM/YYYY', write: down(({ year, month }) => `${two(month)}/${year}`) },
  { name: 'last days', write: down((one) => `${lastDay(one)}/${two(one.month)}/${one.year}`) },
  { name: 'first days', write: down(({ year, month }) => `${year}-${two(month)}-01`) },
  { name: 'serial days', write: down((one) => String(serial(one))) },
  {
    name: 'SAP periods',
    write: (kept, number, locale) => `Periode\tAantal\n${down(({ year, month }) => `${year}.${two(month)}`)(kept, number, locale)}`,
  },
  {
    name: 'year and month',
    write: (kept, number, locale) => `Jaar\tMaand\tAantal\n${down(({ year, month }) => `${year}\t${month}`)(kept, number, locale)}`,
  },
  {
    name: 'months across',
    write: (kept, number, locale) =>
      `\t${dated(kept)
        .map((one) => name(one, locale))
        .join('\t')}\nA-20\t${kept.values.map(number).join('\t')}`,
  },
  {
    name: 'YYYYMM across',
    write: (kept, number) =>
      `Article\t${dated(kept)
        .map(({ year, month }) => `${year}${two(month)}`)
        .join('\t')}\nA-20\t${kept.values.map(number).join('\t')}`,
  },
  { name: 'years side by side', write: sideBySide((years) => years) },
  { name: 'years side by side, newest first', write: sideBySide((years) => years.toReversed()) },
  {
    name: 'a CSV with semicolons',
    write: (kept, number, locale) => `${heads[locale].join(';')}\n${down(name, ';')(kept, number, locale)}`,
  },
  {
    name: 'a CSV in quotes',
    write: (kept, number) =>
      dated(kept)
        .map((one) => `"${one.year}-${two(one.month)}","${number(one.value)}"`)
        .join('\r\n'),
  },
  {
    name: 'an e-mail',
    write: (kept, number, locale) =>
      dated(kept)
        .map((one) => `- ${name(one, locale)} ${one.year}: ${number(one.value)} st.`)
        .join('\n'),
  },
  {
    name: 'a bar table',
    write: (kept, number, locale) =>
      dated(kept)
        .map((one) => `| ${name(one, locale)} ${one.year} | ${number(one.value)} |`)
        .join('\n'),
  },
];
