import type { Locale } from '../../../src/content/locales.ts';

/** What is pasted, and what must come of it: the sales, a question with one of these readings, or a refusal. */
export interface Paste {
  readonly kind: string;
  readonly locale: Locale;
  readonly text: string;
  readonly series?: readonly number[];
  readonly asks?: readonly (readonly number[])[];
  readonly refused?: string;
}

const monthNames = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  nlLong: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  frLong: ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre', 'Décembre'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  enLong: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A year that was made up, and another. */
const a = [512, 340, 681, 455, 290, 733, 128, 94, 610, 875, 402, 566];
const b = [488, 377, 702, 431, 318, 690, 151, 120, 644, 812, 377, 590];
const half = a.slice(0, 7);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const rows = (...columns: readonly (readonly (string | number)[])[]) =>
  (columns[0] ?? []).map((_, at) => columns.map((column) => column[at] ?? '').join('\t')).join('\n');
const lines = (values: readonly (string | number)[]) => values.join('\n');
const dotted = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
const spaced = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
const large = [3762, 9106, 3794, 1957, 3180, 4730, 1478, 2810, 12045, 1020, 2433, 8754];
const two = (value: number) => String(value).padStart(2, '0');
const up = (most: number) => Array.from({ length: most }, (_, at) => at + 1);
const summed = (values: readonly number[]) => [...values, sum(values)];
const n = monthNames.nl;

/** Sales a day: every day of some months, and what they come to. */
function daily(months: readonly number[], write: (day: number, month: number) => string): { text: string; perMonth: number[] } {
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const days = months.flatMap((month) => up(last[month - 1] ?? 0).map((day) => ({ month, day, sold: ((day * 7 + month * 3) % 11) + 1 })));
  return {
    text: days.map(({ day, month, sold }) => `${write(day, month)}\t${sold}`).join('\n'),
    perMonth: months.map((month) => sum(days.filter((one) => one.month === month).map(({ sold }) => sold))),
  };
}
const byDay = daily(up(8), (day, month) => `2025-${two(month)}-${two(day)}`);
const byBelgianDay = daily([3, 4, 5, 6, 7, 8], (day, month) => `${day}/${month}/2025`);

export const pastes: readonly Paste[] = [
  // Totals of rows and columns
  { kind: 'total row', locale: 'nl-BE', text: rows([...n, 'Totaal'], summed(a)), series: a },
  { kind: 'total row above', locale: 'nl-BE', text: `Totaal\t${sum(a)}\n${rows(n, a)}`, series: a },
  { kind: 'total row in capitals', locale: 'fr-BE', text: rows([...monthNames.fr, 'TOTAL GÉNÉRAL'], summed(a)), series: a },
  { kind: 'mean below the total', locale: 'en-GB', text: rows([...monthNames.en, 'Total', 'Average'], [...summed(a), '473.8']), series: a },
  { kind: 'total without a name', locale: 'nl-BE', text: rows([...n, ''], summed(a)), series: a },
  {
    kind: 'total column',
    locale: 'en-GB',
    text: rows(['', ...monthNames.en], [2024, ...a], [2025, ...b], ['Grand Total', ...a.map((one, at) => one + (b[at] ?? 0))]),
    series: [...a, ...b],
  },
  {
    kind: 'total column without a name',
    locale: 'fr-BE',
    text: rows(['', ...monthNames.fr], [2024, ...a], [2025, ...b], ['', ...a.map((one, at) => one + (b[at] ?? 0))]),
    series: [...a, ...b],
  },
  { kind: 'total of a row', locale: 'nl-BE', text: `\t${n.join('\t')}\tTotaal\nstuks\t${summed(a).join('\t')}`, series: a },
  {
    kind: 'years downwards with a total',
    locale: 'nl-BE',
    text: `Jaar\t${n.join('\t')}\tTotaal\n2024\t${summed(a).join('\t')}\n2025\t${summed(b).join('\t')}`,
    series: [...a, ...b],
  },
  { kind: 'years downwards, no months', locale: 'nl-BE', text: `2024\t${a.join('\t')}\n2025\t${b.join('\t')}`, series: [...a, ...b] },
  {
    kind: 'years downwards, newest first',
    locale: 'fr-BE',
    text: `Année\t${monthNames.fr.join('\t')}\n2025\t${b.join('\t')}\n2024\t${a.join('\t')}`,
    series: [...a, ...b],
  },
  { kind: 'bare row with its total', locale: 'nl-BE', text: summed(a).join('\t'), series: a },
  { kind: 'bare column with total and mean', locale: 'fr-BE', text: lines([...summed(a), '473,8']), series: a },
  { kind: 'bare column with its total above', locale: 'en-GB', text: lines([sum(a), ...a]), series: a },
  // Quarters in between
  {
    kind: 'quarters by name',
    locale: 'nl-BE',
    text: rows(
      ['jan', 'feb', 'mrt', 'K1', 'apr', 'mei', 'jun', 'K2', 'jul', 'aug', 'sep', 'K3', 'okt', 'nov', 'dec', 'K4'],
      [512, 340, 681, 1533, 455, 290, 733, 1478, 128, 94, 610, 832, 875, 402, 566, 1843],
    ),
    series: a,
  },
  {
    kind: 'quarters above their months',
    locale: 'en-GB',
    text: rows(
      ['Qtr1', 'Jan', 'Feb', 'Mar', 'Qtr2', 'Apr', 'May', 'Jun', 'Qtr3', 'Jul', 'Aug', 'Sep', 'Qtr4', 'Oct', 'Nov', 'Dec'],
      [1533, 512, 340, 681, 1478, 455, 290, 733, 832, 128, 94, 610, 1843, 875, 402, 566],
    ),
    series: a,
  },
  {
    kind: 'subtotals by name',
    locale: 'en-GB',
    text: rows(
      ['Jan', 'Feb', 'Mar', 'Subtotal', 'Apr', 'May', 'Jun', 'Subtotal', 'Total'],
      [512, 340, 681, 1533, 455, 290, 733, 1478, 3011],
    ),
    series: a.slice(0, 6),
  },
  {
    kind: 'subtotals in a bare column',
    locale: 'nl-BE',
    text: lines([512, 340, 681, 1533, 455, 290, 733, 1478, 128, 94, 610, 832, 875, 402, 566, 1843]),
    series: a,
  },
  {
    kind: 'subtotals and total in a bare column',
    locale: 'nl-BE',
    text: lines([512, 340, 681, 1533, 455, 290, 733, 1478, 128, 94, 610, 832, 875, 402, 566, 1843, 5686]),
    series: a,
  },
  { kind: 'years with totals in a bare column', locale: 'nl-BE', text: lines([...summed(a), ...summed(b)]), series: [...a, ...b] },
  {
    kind: 'quarters across',
    locale: 'fr-BE',
    text: 'janv.\tfévr.\tmars\tT1\tavr.\tmai\tjuin\tT2\n512\t340\t681\t1533\t455\t290\t733\t1478',
    series: a.slice(0, 6),
  },
  {
    kind: 'quarters only',
    locale: 'nl-BE',
    text: rows(
      ['K1 2023', 'K2 2023', 'K3 2023', 'K4 2023', 'K1 2024', 'K2 2024', 'K3 2024', 'K4 2024'],
      [1533, 1478, 832, 1843, 1600, 1500, 900, 1800],
    ),
    refused: 'quarters',
  },
  // Pivot tables
  {
    kind: 'pivot with years above months',
    locale: 'nl-BE',
    text: `Rijlabels\tSom van Aantal\n2024\t${sum(a)}\n${rows(n, a)}\n2025\t${sum(b)}\n${rows(n, b)}\nEindtotaal\t${sum(a) + sum(b)}`,
    series: [...a, ...b],
  },
  {
    kind: 'pivot with years beside months',
    locale: 'fr-BE',
    text: `Années\tMois\tSomme de Qté\n${rows([2024, ...Array.from({ length: 11 }, () => '')], monthNames.fr, a)}\nTotal 2024\t\t${sum(a)}\n${rows([2025, ...Array.from({ length: 11 }, () => '')], monthNames.fr, b)}\nTotal 2025\t\t${sum(b)}`,
    series: [...a, ...b],
  },
  {
    kind: 'years as lines of their own',
    locale: 'en-GB',
    text: `2024\t\n${rows(monthNames.en, a)}\n2025\t\n${rows(monthNames.en, b)}`,
    series: [...a, ...b],
  },
  {
    kind: 'years over months across',
    locale: 'nl-BE',
    text: `\t2024${'\t'.repeat(12)}2025${'\t'.repeat(11)}\n\t${n.join('\t')}\t${n.join('\t')}\nstuks\t${a.join('\t')}\t${b.join('\t')}`,
    series: [...a, ...b],
  },
  {
    kind: 'one year above its months',
    locale: 'nl-BE',
    text: `Rijlabels\tAantal\n2025\t${sum(half)}\n${rows(n.slice(0, 7), half)}`,
    series: half,
  },
  // Years side by side
  {
    kind: 'three years, the last one running',
    locale: 'nl-BE',
    text: rows(['', ...n], [2023, ...a], [2024, ...b], [2025, ...half]),
    series: [...a, ...b, ...half],
  },
  { kind: 'newest year first', locale: 'en-GB', text: rows(['Month', ...monthNames.en], [2025, ...b], [2024, ...a]), series: [...a, ...b] },
  {
    kind: 'years with words',
    locale: 'fr-BE',
    text: rows(['Mois', ...monthNames.frLong], ['Ventes 2024', ...a], ['Ventes 2025', ...b]),
    series: [...a, ...b],
  },
  { kind: 'this year and last', locale: 'fr-BE', text: rows(['Mois', ...monthNames.fr], ['N-1', ...a], ['N', ...b]), series: [...a, ...b] },
  {
    kind: 'growth beside two years',
    locale: 'nl-BE',
    text: rows(
      ['Maand', ...n],
      [2024, ...a],
      [2025, ...b],
      ['%', ...a.map((one, at) => `${Math.round((((b[at] ?? 0) - one) / one) * 100)}%`)],
    ),
    series: [...a, ...b],
  },
  {
    kind: 'a book year from July, side by side',
    locale: 'nl-BE',
    text: rows(['', ...n.slice(6), ...n.slice(0, 6)], ['2023-2024', ...a], ['2024-2025', ...b]),
    series: [...a, ...b],
  },
  // Order
  { kind: 'newest month first', locale: 'nl-BE', text: rows(n.toReversed(), a.toReversed()), series: a },
  {
    kind: 'newest month first with years',
    locale: 'en-GB',
    text: rows(monthNames.en.map((name) => `${name} 2025`).toReversed(), a.toReversed()),
    series: a,
  },
  {
    kind: 'months in alphabetical order',
    locale: 'nl-BE',
    text: rows(
      ['apr', 'aug', 'dec', 'feb', 'jan', 'jul', 'jun', 'mei', 'mrt', 'nov', 'okt', 'sep'],
      [3, 7, 11, 1, 0, 6, 5, 4, 2, 10, 9, 8].map((at) => a[at] ?? 0),
    ),
    series: a,
  },
  {
    kind: 'over the turn of the year',
    locale: 'fr-BE',
    text: rows(['oct.', 'nov.', 'déc.', 'janv.', 'févr.', 'mars', 'avr.'], half),
    series: half,
  },
  {
    kind: 'dates newest first',
    locale: 'en-GB',
    text: rows(
      up(8)
        .map((month) => `2025-${two(month)}-01`)
        .toReversed(),
      a.slice(0, 8).toReversed(),
    ),
    series: a.slice(0, 8),
  },
  // Months in digits
  {
    kind: 'YYYYMM downwards',
    locale: 'nl-BE',
    text: rows(['Periode', ...up(9).map((month) => `2025${two(month)}`)], ['st.', ...a.slice(0, 9)]),
    series: a.slice(0, 9),
  },
  {
    kind: 'YYYYMM across, over the turn of the year',
    locale: 'en-GB',
    text: `202410\t202411\t202412\t202501\t202502\t202503\t202504\n${half.join('\t')}`,
    series: half,
  },
  {
    kind: 'YYYY-MM',
    locale: 'fr-BE',
    text: rows(
      up(12).map((month) => `2024-${two(month)}`),
      a,
    ),
    series: a,
  },
  {
    kind: 'MM/YYYY',
    locale: 'nl-BE',
    text: rows(
      up(12).map((month) => `${two(month)}/2024`),
      a,
    ),
    series: a,
  },
  {
    kind: 'month first with dashes',
    locale: 'en-GB',
    text: rows(
      up(7).map((month) => `${month}-2025`),
      half,
    ),
    series: half,
  },
  {
    kind: 'period of a book year',
    locale: 'nl-BE',
    text: rows(['Boekperiode', ...up(9).map((month) => `00${month}.2025`)], ['Hoeveelheid', ...a.slice(0, 9)]),
    series: a.slice(0, 9),
  },
  { kind: 'period with P', locale: 'en-GB', text: rows(['Period', ...up(12).map((month) => `P${two(month)}`)], ['Qty', ...a]), series: a },
  {
    kind: 'year and M',
    locale: 'en-GB',
    text: rows(
      up(12).map((month) => `2024M${two(month)}`),
      a,
    ),
    series: a,
  },
  {
    kind: 'period that lost a zero',
    locale: 'fr-BE',
    text: rows(['Période', '2025,01', '2025,02', '2025,03', '2025,04', '2025,05', '2025,06'], ['Qté', ...a.slice(0, 6)]),
    series: a.slice(0, 6),
  },
  {
    kind: 'month number and year',
    locale: 'fr-BE',
    text: rows(
      ['Année', ...Array.from({ length: 12 }, () => 2024), ...Array.from({ length: 12 }, () => 2025)],
      ['Mois', ...up(12), ...up(12)],
      ['Qté', ...a, ...b],
    ),
    series: [...a, ...b],
  },
  {
    kind: 'month numbers of two years',
    locale: 'nl-BE',
    text: rows(['Maand', ...up(12)], [2024, ...a], [2025, ...b]),
    series: [...a, ...b],
  },
  { kind: 'month numbers without a heading', locale: 'nl-BE', text: rows(up(12), a), series: a },
  { kind: 'month numbers across', locale: 'en-GB', text: `Month\t${up(12).join('\t')}\nUnits\t${a.join('\t')}`, series: a },
  {
    kind: 'maand 1',
    locale: 'nl-BE',
    text: rows(
      up(12).map((month) => `maand ${month}`),
      a,
    ),
    series: a,
  },
  {
    kind: 'numbered rows',
    locale: 'nl-BE',
    text: rows(
      up(31),
      up(31).map((day) => (day * 37) % 50),
    ),
    asks: [],
  },
  {
    kind: 'serial days downwards',
    locale: 'nl-BE',
    text: rows(['Maand', 45292, 45323, 45352, 45383, 45413, 45444, 45474], ['Aantal', ...half]),
    series: half,
  },
  {
    kind: 'serial days across',
    locale: 'en-GB',
    text: `45688\t45716\t45747\t45777\t45808\t45838\n${a.slice(0, 6).join('\t')}`,
    series: a.slice(0, 6),
  },
  // Dates
  {
    kind: 'last days of months',
    locale: 'nl-BE',
    text: rows(['31/01/2025', '28/02/2025', '31/03/2025', '30/04/2025', '31/05/2025', '30/06/2025'], a.slice(0, 6)),
    series: a.slice(0, 6),
  },
  {
    kind: 'first days of months',
    locale: 'nl-BE',
    text: rows(
      up(7).map((month) => `01/${two(month)}/2025`),
      half,
    ),
    series: half,
  },
  {
    kind: 'American dates',
    locale: 'en-GB',
    text: rows(
      up(7).map((month) => `${month}/1/2025`),
      half,
    ),
    series: half,
  },
  {
    kind: 'dates with a time',
    locale: 'en-GB',
    text: rows(
      up(7).map((month) => `2025-${two(month)}-01 00:00:00`),
      half,
    ),
    series: half,
  },
  {
    kind: 'jan-24',
    locale: 'nl-BE',
    text: rows(
      n.map((name) => `${name}-24`),
      a,
    ),
    series: a,
  },
  { kind: '24-jan', locale: 'en-GB', text: rows([...monthNames.en.slice(6).map((name) => `24-${name}`), '25-Jan'], half), series: half },
  {
    kind: '1-jan',
    locale: 'nl-BE',
    text: rows(
      n.map((name) => `1-${name}`),
      a,
    ),
    series: a,
  },
  {
    kind: "jan '24",
    locale: 'nl-BE',
    text: rows(
      n.map((name) => `${name}. '24`),
      a,
    ),
    series: a,
  },
  {
    kind: 'the year before the month',
    locale: 'en-GB',
    text: rows(
      monthNames.enLong.map((name) => `2024 ${name}`),
      a,
    ),
    series: a,
  },
  { kind: 'days added up', locale: 'en-GB', text: `Date\tUnits\n${byDay.text}`, asks: [byDay.perMonth] },
  { kind: 'Belgian days added up', locale: 'nl-BE', text: `Datum\tAantal\n${byBelgianDay.text}`, asks: [byBelgianDay.perMonth] },
  { kind: 'days of one month', locale: 'nl-BE', text: daily([5], (day) => `${day}/05/2025`).text, refused: 'too-few' },
  {
    kind: 'days by months',
    locale: 'nl-BE',
    text: [
      `Dag\t${n.slice(0, 6).join('\t')}`,
      ...up(28).map(
        (day) =>
          `${day}\t${up(6)
            .map((month) => day + month)
            .join('\t')}`,
      ),
    ].join('\n'),
    asks: [up(6).map((month) => sum(up(28)) + 28 * month)],
  },
  // Weeks
  { kind: 'weeks', locale: 'fr-BE', text: rows(['Semaine', ...up(52)], ['Qté', ...up(52).map(() => 30)]), asks: [up(12).map(() => 130)] },
  {
    kind: 'weeks by name',
    locale: 'en-GB',
    text: rows(
      up(26).map((week) => `Week ${week}`),
      up(26).map(() => 60),
    ),
    asks: [up(6).map(() => 260)],
  },
  {
    kind: 'ISO weeks',
    locale: 'nl-BE',
    text: rows(
      up(52).map((week) => `2025-W${two(week)}`),
      up(52).map(() => 12),
    ),
    asks: [up(12).map(() => 52)],
  },
  {
    kind: 'weeks across',
    locale: 'nl-BE',
    text: `Week\t${up(52).join('\t')}\nAantal\t${up(52)
      .map(() => 6)
      .join('\t')}`,
    asks: [up(12).map(() => 26)],
  },
  { kind: 'too few weeks', locale: 'nl-BE', text: rows(['Week', ...up(13)], ['Aantal', ...up(13).map(() => 30)]), refused: 'too-few' },
  // Cells that are no number
  { kind: 'an error', locale: 'nl-BE', text: rows(n, [...a.slice(0, 5), '#DEEL/0!', ...a.slice(6)]), refused: 'error-cell' },
  {
    kind: 'an error in French',
    locale: 'fr-BE',
    text: rows(monthNames.fr, [...a.slice(0, 5), '#VALEUR!', ...a.slice(6)]),
    refused: 'error-cell',
  },
  { kind: 'an error in the total only', locale: 'en-GB', text: rows([...monthNames.en, 'Total'], [...a, '#REF!']), series: a },
  { kind: 'a word', locale: 'nl-BE', text: rows(n, [...a.slice(0, 5), 'gesloten', ...a.slice(6)]), refused: 'not-a-number' },
  {
    kind: 'columns too narrow',
    locale: 'en-GB',
    text: rows(
      monthNames.en,
      a.map((value) => (value > 800 ? '####' : value)),
    ),
    refused: 'error-cell',
  },
  // Blanks
  {
    kind: 'a blank month',
    locale: 'fr-BE',
    text: rows(monthNames.fr, [...a.slice(0, 5), '', ...a.slice(6)]),
    asks: [[...a.slice(0, 5), 0, ...a.slice(6)]],
  },
  {
    kind: 'a dash in euro',
    locale: 'nl-BE',
    text: rows(n, [...a.slice(0, 5).map((value) => `€ ${value}`), '€ -', ...a.slice(6).map((value) => `€ ${value}`)]),
    asks: [[...a.slice(0, 5), 0, ...a.slice(6)]],
  },
  {
    kind: 'a missing month',
    locale: 'en-GB',
    text: rows(
      monthNames.en.toSpliced(7, 1).map((name) => `${name} 2025`),
      a.toSpliced(7, 1),
    ),
    asks: [a.with(7, 0)],
  },
  { kind: 'a dash in the first month', locale: 'nl-BE', text: rows(n, ['-', ...a.slice(1)]), asks: [a.with(0, 0)] },
  { kind: 'months to come', locale: 'nl-BE', text: rows(n, [...half, '', '', '', '', '']), series: half },
  {
    kind: 'started in the course of a year',
    locale: 'nl-BE',
    text: rows(['', ...n], [2024, '', '', '', ...a.slice(3)], [2025, ...b]),
    series: [...a.slice(3), ...b],
  },
  { kind: 'noughts', locale: 'nl-BE', text: rows(n, a.with(7, 0).with(6, 0)), series: a.with(7, 0).with(6, 0) },
  // Below zero
  {
    kind: 'a credit in brackets',
    locale: 'en-GB',
    text: rows(monthNames.en, [...a.slice(0, 7), '(12)', ...a.slice(8)]),
    asks: [a.with(7, 0), a.with(7, 0).with(6, 116)],
  },
  { kind: 'a credit with a minus behind', locale: 'nl-BE', text: rows(n, [...a.slice(0, 7), '12-', ...a.slice(8)]), asks: [a.with(7, 0)] },
  {
    kind: 'a credit with a true minus',
    locale: 'fr-BE',
    text: rows(monthNames.fr, [...a.slice(0, 7), '−12', ...a.slice(8)]),
    asks: [a.with(7, 0)],
  },
  // Marks
  {
    kind: 'euro with decimals',
    locale: 'nl-BE',
    text: rows(
      n,
      large.map((value) => `€ ${dotted(value)},50`),
    ),
    series: large.map((value) => value + 0.5),
  },
  {
    kind: 'decimals without cents',
    locale: 'nl-BE',
    text: rows(
      n,
      large.map((value) => `${dotted(value)},-`),
    ),
    series: large,
  },
  { kind: 'points between thousands', locale: 'nl-BE', text: lines(large.map(dotted)), series: large },
  {
    kind: 'commas between thousands, some without',
    locale: 'nl-BE',
    text: lines(['1,200', '1,350', '980', '1,100', '1,250', '1,000']),
    series: [1200, 1350, 980, 1100, 1250, 1000],
  },
  {
    kind: 'three decimals with some whole',
    locale: 'en-GB',
    text: lines(['885.837', '224.726', '838', '670.970', '645.347', '469.685']),
    series: [885.837, 224.726, 838, 670.97, 645.347, 469.685],
  },
  {
    kind: 'three decimals in Dutch',
    locale: 'nl-BE',
    text: rows(n.slice(0, 6), ['85,837', '24,726', '38,995', '70,970', '45,347', '69,685']),
    asks: [
      [85.837, 24.726, 38.995, 70.97, 45.347, 69.685],
      [85837, 24726, 38995, 70970, 45347, 69685],
    ],
  },
  {
    kind: 'three decimals in English',
    locale: 'en-GB',
    text: lines(['85.837', '24.726', '38.995', '70.970', '45.347', '69.685']),
    asks: [
      [85.837, 24.726, 38.995, 70.97, 45.347, 69.685],
      [85837, 24726, 38995, 70970, 45347, 69685],
    ],
  },
  {
    kind: 'one cell with two marks tells for all',
    locale: 'en-GB',
    text: lines(['1.432,50', '1.132', '1.888', '1.745', '1.441', '1.310']),
    series: [1432.5, 1132, 1888, 1745, 1441, 1310],
  },
  {
    kind: 'apostrophes between thousands',
    locale: 'fr-BE',
    text: lines(["1'432", "1'132", "1'888", "1'745", "1'441", "1'310"]),
    series: [1432, 1132, 1888, 1745, 1441, 1310],
  },
  {
    kind: 'thousands in short',
    locale: 'nl-BE',
    text: rows(n.slice(0, 6), ['1,2k', '1,4k', '0,9k', '1,1k', '1,3k', '1k']),
    series: [1200, 1400, 900, 1100, 1300, 1000],
  },
  { kind: 'contradicting marks', locale: 'nl-BE', text: lines(['1.200.000', '1.5', '2', '3', '4', '5']), refused: 'not-a-number' },
  // CSV
  {
    kind: 'comma CSV with names',
    locale: 'en-GB',
    text: `Month,Units\n${monthNames.en.map((name, at) => `${name},${a[at]}`).join('\n')}`,
    series: a,
  },
  {
    kind: 'comma CSV with dates',
    locale: 'en-GB',
    text: up(12)
      .map((month) => `2025-${two(month)}-01,${a[month - 1]}`)
      .join('\n'),
    series: a,
  },
  {
    kind: 'comma CSV with quoted thousands',
    locale: 'en-GB',
    text: `Month,Units\n${monthNames.en.map((name, at) => `${name},"${(large[at] ?? 0).toLocaleString('en-GB')}"`).join('\n')}`,
    series: large,
  },
  {
    kind: 'comma CSV with loose thousands',
    locale: 'en-GB',
    text: `Month,Units\n${monthNames.en.map((name, at) => `${name},${(large[at] ?? 0).toLocaleString('en-GB')}`).join('\n')}`,
    asks: [large],
  },
  {
    kind: 'comma CSV with several columns',
    locale: 'en-GB',
    text: `month,units,revenue\n${monthNames.en.map((name, at) => `${name},${a[at]},${(a[at] ?? 0) * 30}`).join('\n')}`,
    asks: [a],
  },
  {
    kind: 'comma CSV by row number',
    locale: 'fr-BE',
    text: up(12)
      .map((month) => `${month},${a[month - 1]}`)
      .join('\n'),
    series: a,
  },
  {
    kind: 'semicolons with decimal commas',
    locale: 'nl-BE',
    text: `Maand;Aantal\n${n.map((name, at) => `${name};${a[at]},5`).join('\n')}`,
    series: a.map((value) => value + 0.5),
  },
  { kind: 'semicolons in one row', locale: 'nl-BE', text: a.join(';'), series: a },
  {
    kind: 'quotes around all',
    locale: 'en-GB',
    text: `"Month","Units"\r\n${monthNames.en.map((name, at) => `"${name}","${a[at]}"`).join('\r\n')}\r\n`,
    series: a,
  },
  { kind: 'inches in a name', locale: 'en-GB', text: `"Tube 2"\t${a.join('\t')}\n\t${n.join('\t')}`, series: a },
  {
    kind: 'a bar table',
    locale: 'nl-BE',
    text: `| Maand | Aantal |\n|---|---|\n${n.map((name, at) => `| ${name} | ${a[at]} |`).join('\n')}`,
    series: a,
  },
  { kind: 'commas in one row', locale: 'en-GB', text: a.join(','), series: a },
  { kind: 'old line ends', locale: 'nl-BE', text: rows(n, a).replaceAll('\n', '\r'), series: a },
  { kind: 'one cell a line', locale: 'nl-BE', text: `Maand\nAantal\n${n.map((name, at) => `${name}\n${a[at]}`).join('\n')}`, series: a },
  // Lines of a PDF or an e-mail
  { kind: 'PDF row with thousands', locale: 'fr-BE', text: large.map(spaced).join(' '), series: large },
  {
    kind: 'PDF row with some thousands',
    locale: 'fr-BE',
    text: '987 1 023 1 104 995 1 200 1 011 876',
    series: [987, 1023, 1104, 995, 1200, 1011, 876],
  },
  { kind: 'PDF row below its months', locale: 'fr-BE', text: `${monthNames.fr.join(' ')}\n${large.map(spaced).join(' ')}`, series: large },
  {
    kind: 'PDF lines',
    locale: 'fr-BE',
    text: monthNames.frLong.map((name, at) => `${name} ${spaced(large[at] ?? 0)}`).join('\n'),
    series: large,
  },
  {
    kind: 'PDF lines with two years',
    locale: 'nl-BE',
    text: `Maand 2024 2025\n${n.map((name, at) => `${name} ${a[at]} ${b[at]}`).join('\n')}`,
    series: [...a, ...b],
  },
  {
    kind: 'PDF columns',
    locale: 'en-GB',
    text: `Month      2024     2025\n${monthNames.en.map((name, at) => `${name}        ${a[at]}      ${b[at]}`).join('\n')}`,
    series: [...a, ...b],
  },
  {
    kind: 'PDF row that may be two things',
    locale: 'nl-BE',
    text: '85 120 90 115 88 230 76 150 99 110 80 145',
    asks: [
      [85, 120, 90, 115, 88, 230, 76, 150, 99, 110, 80, 145],
      [85120, 90115, 88230, 76150, 99110, 80145],
    ],
  },
  { kind: 'mail with years', locale: 'nl-BE', text: n.map((name, at) => `${name} 24: ${a[at]} st.`).join('\n'), series: a },
  {
    kind: 'mail with bullets',
    locale: 'nl-BE',
    text: `Dag Els,\n\nHierbij de cijfers van 2025:\n${monthNames.nlLong.map((name, at) => `- ${name}: ${a[at]} stuks`).join('\n')}\n\nMet vriendelijke groeten,\nJan`,
    series: a,
  },
  { kind: 'mail with equal signs', locale: 'en-GB', text: monthNames.enLong.map((name, at) => `${name} = ${a[at]}`).join('\n'), series: a },
  {
    kind: 'mail with dashes',
    locale: 'fr-BE',
    text: monthNames.frLong.map((name, at) => `${name} – ${a[at]} pièces`).join('\n'),
    series: a,
  },
  { kind: 'mail on one line', locale: 'nl-BE', text: `${n.map((name, at) => `${name} ${a[at]}`).join(', ')}`, series: a },
  {
    kind: 'mail in a sentence',
    locale: 'fr-BE',
    text: `En ${monthNames.frLong
      .slice(0, 7)
      .map((name, at) => `${name.toLowerCase()} ${half[at]} pièces`)
      .join(', en ')}.`,
    series: half,
  },
  { kind: 'years beside months in lines', locale: 'nl-BE', text: n.map((name, at) => `${name} 2024 ${a[at]}`).join('\n'), series: a },
  {
    kind: 'short years beside months in lines',
    locale: 'nl-BE',
    text: [...n.map((name, at) => `${name} 24 ${a[at]}`), `jan 25 ${b[0]}`].join('\n'),
    series: [...a, b[0] ?? 0],
  },
  // Other columns
  {
    kind: 'euro beside pieces',
    locale: 'nl-BE',
    text: rows(['Maand', ...n], ['Omzet', ...a.map((value) => `€ ${value * 68}`)], ['Aantal', ...a]),
    asks: [a],
  },
  {
    kind: 'price beside pieces',
    locale: 'fr-BE',
    text: rows(['Mois', ...monthNames.fr], ['Quantité', ...a], ['Prix', ...a.map((_, at) => 12 + at)]),
    asks: [a],
  },
  {
    kind: 'running total beside sales',
    locale: 'nl-BE',
    text: rows(['Maand', ...n], ['Aantal', ...a], ['Cumul', ...a.map((_, at) => sum(a.slice(0, at + 1)))]),
    series: a,
  },
  {
    kind: 'a running total only',
    locale: 'en-GB',
    text: rows(['Month', ...monthNames.en], ['Cumulative units', ...a.map((_, at) => sum(a.slice(0, at + 1)))]),
    asks: [a],
  },
  {
    kind: 'remarks beside sales',
    locale: 'nl-BE',
    text: rows(['Maand', ...n], ['Aantal', ...a], ['Opmerking', '', '', 'beurs', ...Array.from({ length: 9 }, () => '')]),
    series: a,
  },
  {
    kind: 'article beside month',
    locale: 'fr-BE',
    text: rows(['Article', ...monthNames.fr.map(() => 'A-2041')], ['Mois', ...monthNames.fr], ['Qté', ...a]),
    series: a,
  },
  {
    kind: 'return beside sales',
    locale: 'nl-BE',
    text: rows(['Maand', ...n], ['Verkocht', ...a], ['Retour', ...a.map((value) => Math.round(value / 20))]),
    asks: [a],
  },
  // Several products
  {
    kind: 'products in columns',
    locale: 'en-GB',
    text: rows(['Month', ...monthNames.en], ['Lamp', ...a], ['Chair', ...b]),
    asks: [a, b, a.map((value, at) => value + (b[at] ?? 0))],
  },
  {
    kind: 'products in rows with a total',
    locale: 'nl-BE',
    text: `Product\t${n.join('\t')}\nStoel\t${a.join('\t')}\nTafel\t${b.join('\t')}\nTotaal\t${a.map((value, at) => value + (b[at] ?? 0)).join('\t')}`,
    asks: [a, b, a.map((value, at) => value + (b[at] ?? 0))],
  },
  {
    kind: 'products one below the other',
    locale: 'nl-BE',
    text: `Artikel\tMaand\tAantal\n${n.map((name, at) => `Stoel\t${name} 2025\t${a[at]}`).join('\n')}\n${n.map((name, at) => `Tafel\t${name} 2025\t${b[at]}`).join('\n')}`,
    asks: [a, b],
  },
  {
    kind: 'products as groups of a pivot',
    locale: 'nl-BE',
    text: `Rijlabels\tAantal\nStoel\t${sum(a)}\n${rows(n, a)}\nTafel\t${sum(b)}\n${rows(n, b)}\nEindtotaal\t${sum(a) + sum(b)}`,
    asks: [a, b],
  },
  {
    kind: 'blocks with a name above each',
    locale: 'nl-BE',
    text: `Stoel\t\n${rows(n, a)}\nTafel\t\n${rows(n, b)}`,
    asks: [a, b, [...a, ...b]],
  },
  {
    kind: 'a total that is more than the one column',
    locale: 'nl-BE',
    text: rows(['Maand', ...n], ['Export', ...a], ['Totaal', ...a.map((value, at) => value + (b[at] ?? 0))]),
    asks: [a],
  },
  {
    kind: 'a product called part',
    locale: 'en-GB',
    text: rows(['Month', ...monthNames.en], ['Chair', ...a], ['Spare part', ...b]),
    asks: [a, b],
  },
  {
    kind: 'few pieces a month',
    locale: 'nl-BE',
    text: rows(['Maand', ...n], ['Stuks per maand', 3, 7, 1, 12, 4, 6, 2, 9, 5, 8, 11, 10], ['Omzet', ...a]),
    asks: [[3, 7, 1, 12, 4, 6, 2, 9, 5, 8, 11, 10]],
  },
  { kind: 'few pieces in a bare column', locale: 'en-GB', text: lines([1, 2, 3, 4, 5, 3]), series: [1, 2, 3, 4, 5, 3] },
  {
    kind: 'a sum that may be chance',
    locale: 'en-GB',
    text: lines([0, 0, 0, 0, 1, 2, 3]),
    asks: [
      [0, 0, 0, 0, 1, 2],
      [0, 0, 0, 0, 1, 2, 3],
    ],
  },
  {
    kind: 'sales as large as years',
    locale: 'nl-BE',
    text: rows(['Maand', ...n], ['Aantal', 2010, 1998, 2034, 2025, 2001, 1987, 2040, 2022, 2018, 2003, 1995, 2031]),
    series: [2010, 1998, 2034, 2025, 2001, 1987, 2040, 2022, 2018, 2003, 1995, 2031],
  },
  {
    kind: 'one product and a total',
    locale: 'en-GB',
    text: `\t${monthNames.en.join('\t')}\nChair\t${a.join('\t')}\nTotal\t${a.join('\t')}`,
    series: a,
  },
  {
    kind: 'several rows a month',
    locale: 'nl-BE',
    text: `Maand\tKlant\tAantal\n${n.flatMap((name, at) => [`${name}\tK${at}\t${(a[at] ?? 0) - 10}`, `${name}\tL${at}\t10`]).join('\n')}`,
    asks: [a],
  },
  // Forecasts
  {
    kind: 'forecast by name',
    locale: 'nl-BE',
    text: rows([...n.slice(0, 9), 'okt (prognose)', 'nov (prognose)', 'dec (prognose)'], a),
    asks: [a, a.slice(0, 9)],
  },
  { kind: 'budget beside actual', locale: 'en-GB', text: rows(['Month', ...monthNames.en], ['Actual', ...a], ['Budget', ...b]), asks: [a] },
  {
    kind: 'actual, then forecast',
    locale: 'fr-BE',
    text: rows(['Mois', ...monthNames.fr], ['Réel', ...half, '', '', '', '', ''], ['Prévision', '', '', '', '', '', '', '', ...b.slice(7)]),
    asks: [half, [...half, ...b.slice(7)]],
  },
  // Names
  { kind: 'headings in Dutch', locale: 'nl-BE', text: rows(['Boekmaand', ...monthNames.nlLong], ['Verkochte stuks', ...a]), series: a },
  {
    kind: 'French names in an English screen',
    locale: 'en-GB',
    text: rows(['Mois', ...monthNames.frLong], ['Quantité vendue', ...a]),
    series: a,
  },
  { kind: 'German names', locale: 'nl-BE', text: rows(['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli'], half), series: half },
  {
    kind: 'a month misspelt',
    locale: 'nl-BE',
    text: rows(['januari', 'febuari', 'maart', 'april', 'mei', 'juni', 'juli'], half),
    series: half,
  },
  {
    kind: 'names nobody knows',
    locale: 'nl-BE',
    text: rows(['styczeń', 'luty', 'marzec', 'kwiecień', 'czerwiec', 'lipiec'], a.slice(0, 6)),
    asks: [a.slice(0, 6)],
  },
  { kind: 'a title above', locale: 'nl-BE', text: `Verkoop stoelen 2025\n\n${rows(['Maand', ...n], ['st.', ...a])}`, series: a },
  { kind: 'a source below', locale: 'fr-BE', text: `${rows(monthNames.fr, a)}\nSource : ERP`, series: a },
  {
    kind: 'pieces behind each number',
    locale: 'nl-BE',
    text: rows(
      n,
      a.map((value) => `${value} st`),
    ),
    series: a,
  },
  // Not months
  {
    kind: 'years only',
    locale: 'fr-BE',
    text: rows(['Année', 2018, 2019, 2020, 2021, 2022, 2023, 2024], ['Ventes', ...half]),
    refused: 'years',
  },
  { kind: 'years only, across', locale: 'en-GB', text: `2018\t2019\t2020\t2021\t2022\t2023\t2024\n${half.join('\t')}`, refused: 'years' },
  { kind: 'too few months', locale: 'nl-BE', text: rows(n.slice(0, 4), a.slice(0, 4)), refused: 'too-few' },
  {
    kind: 'nothing sold',
    locale: 'nl-BE',
    text: rows(
      n,
      a.map(() => 0),
    ),
    refused: 'all-zero',
  },
  { kind: 'a sentence', locale: 'nl-BE', text: 'Dat weet ik niet.', refused: 'no-numbers' },
  { kind: 'a heading of one year above a bare column', locale: 'nl-BE', text: lines([2025, ...a]), asks: [a] },
  { kind: 'years as headings in a bare column', locale: 'nl-BE', text: lines([2024, ...a, 2025, ...b]), series: [...a, ...b] },
  { kind: 'two bare columns', locale: 'nl-BE', text: rows(a, b), asks: [a, b, [...a, ...b]] },
];
