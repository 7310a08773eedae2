import { isMeasureText } from './column-words.ts';
import { findMonths } from './month-words.ts';
import { plainText } from './plain-text.ts';

/** What a heading or the name of a row says of the time. */
export interface Time {
  readonly year?: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly week?: number;
  readonly day?: number;
  /** Of a date in digits: which stands first for certain, or the other reading where both are 12 at most. */
  readonly order?: 'day' | 'month' | { readonly month: number; readonly day: number };
}

export interface Label {
  readonly time: Time;
  /** What else it says, without the time. */
  readonly rest: string;
}

export const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 80 ? 2000 : 1900);
};

const isMonth = (month: number) => month >= 1 && month <= 12;
const isDay = (day: number) => day >= 1 && day <= 31;

function dateOf(first: string, second: string, year: string): Time | undefined {
  const [day, month] = [Number(first), Number(second)];
  const isDayFirst = isDay(day) && isMonth(month);
  const isMonthFirst = isMonth(day) && isDay(month);
  if (isDayFirst) return { year: fullYear(year), month, day, order: isMonthFirst ? { month: day, day: month } : 'day' };
  return isMonthFirst ? { year: fullYear(year), month: day, day: month, order: 'month' } : undefined;
}

type Groups = readonly string[];

const monthOfYear = (year: string, month: string): Time | undefined =>
  isMonth(Number(month)) ? { year: fullYear(year), month: Number(month) } : undefined;

const dayOfMonth = (first: string, second: string): Time | undefined => {
  const [day, month] = [Number(first), Number(second)];
  if (isMonth(day) && month > 12) return { month: day, year: fullYear(second) }; // 01/24
  return isDay(day) && isMonth(month) ? { day, month } : undefined;
};

const withYear = (time: Time, year: string): Time => (year === '' ? time : { ...time, year: fullYear(year) });
const weekOf = (week: string, year: string) =>
  Number(week) >= 1 && Number(week) <= 53 ? withYear({ week: Number(week) }, year) : undefined;

const weekWord = '(?:w|wk|week|s|sem|semaine|weeknr)';
const quarterWord = '(?:q|k|t|kw|kwt|kwrt|kwartaal|trim|trimestre|quarter|qtr|quartal)';
const monthWordOrP = '(?:m|mnd|maand|mois|month|p|per|periode|period|boekmaand)';
const time = '(?:[t ]\\d{1,2}[:.h]\\d\\d.*)?';
const weekday =
  /^(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|wo|do|vr|za|zo|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\.?,? )(?=\d{1,2}\D)/;

/** Whole cells that say a time in digits, without the name of a month. */
const patterns: readonly (readonly [RegExp, (found: Groups) => Time | undefined])[] = [
  [new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`), ([year = '', month = '', day = '']) => isoDate(year, month, day)],
  [new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d\\d)${time}$`), ([a = '', b = '', year = '']) => dateOf(a, b, year)],
  [/^(\d{4}) ?[-/.,] ?(?:[mp] ?)?0*(\d{1,2})$/, ([year = '', month = '']) => (isYear(year) ? monthOfYear(year, month) : undefined)],
  [/^(\d{4}) ?[mp] ?0*(\d{1,2})$/, ([year = '', month = '']) => monthOfYear(year, month)],
  [/^(\d{4}) (0\d|1[0-2])$/, ([year = '', month = '']) => (isYear(year) ? monthOfYear(year, month) : undefined)],
  [/^(?:[mp] ?)?0*(\d{1,2}) ?[-/.] ?(\d{4})$/, ([month = '', year = '']) => (isYear(year) ? monthOfYear(year, month) : undefined)],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([a = '', b = '']) => dayOfMonth(a, b)],
  [new RegExp(`^(\\d{4})[-/ ]?${weekWord}\\.? ?(\\d{1,2})$`), ([year = '', week = '']) => weekOf(week, year)],
  [new RegExp(`^${weekWord}\\.?[- ]?(\\d{1,2})(?:[-/ ]+(\\d{4}))?$`), ([week = '', year = '']) => weekOf(week, year)],
  [
    new RegExp(`^(?:(\\d{4})[-/ ]*)?${quarterWord}\\.?[- ]?([1-4])(?:[-/ ']*(\\d{4}|\\d\\d))?$`),
    ([before = '', quarter = '', after = '']) => withYear({ quarter: Number(quarter) }, before || after),
  ],
  [
    new RegExp(`^([1-4])(?:e|er|ere|eme|de|ste|st|nd|rd|th|°)? ?${quarterWord}\\.?(?: (\\d{4}))?$`),
    ([quarter = '', year = '']) => withYear({ quarter: Number(quarter) }, year),
  ],
  [new RegExp(`^${monthWordOrP}\\.?[- ]?0*(\\d{1,2})$`), ([month = '']) => (isMonth(Number(month)) ? { month: Number(month) } : undefined)],
  [/^(?:(?:fy|bj|boekjaar|exercice|jaar|annee|year) ?)?'?(\d{4})(?: ?[-/] ?\d{2,4})?$/, ([year = '']) => yearOnly(year)],
  [/^(?:fy|bj|exercice) ?'?(\d\d)$/, ([year = '']) => ({ year: fullYear(year) })],
];

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
const yearOnly = (text: string): Time | undefined => (isYear(text) ? { year: Number(text) } : undefined);
const isoDate = (year: string, month: string, day: string): Time | undefined =>
  isYear(year) && isMonth(Number(month)) && isDay(Number(day)) ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;

/** "1-jan-24", "januari 2025", "jan '24", "2025 mrt", "maart (prognose)": what stands around the name of one month. */
function aroundMonth(plain: string): Label | undefined {
  const found = findMonths(plain);
  const [first] = found;
  if (first === undefined || new Set(found.map(({ month }) => month)).size > 1) return undefined;
  const before = plain.slice(0, first.at);
  const after = plain.slice(first.end);
  const lead = /(?:^|[^\d])(\d{4}|\d{1,2})(?:er|e|st|nd|rd|th)?[-/. ]*$/.exec(before)?.[1] ?? '';
  const tail = /^[-/.,' ’]*(\d{4}|\d\d)(?!\d)/.exec(after)?.[1] ?? '';
  const rest = `${before.replace(/\d+(?:er|e|st|nd|rd|th)?[-/. ]*$/, '')} ${after.replace(/^[-/.,' ’]*(?:\d{4}|\d\d)(?!\d)/, '')}`;
  const year = isYear(lead) ? lead : tail;
  if (tail.length === 4 && !isYear(tail)) return undefined;
  if (/\d/.test(rest)) return undefined;
  const day = lead.length < 3 && isDay(Number(lead)) ? { day: Number(lead) } : {};
  return { time: withYear({ month: first.month, ...day }, year), rest: rest.replace(/^[-/.: ]+|[-/: ]+$/g, '').trim() };
}

/** "Verkoop 2024": a year beside words that name no product. */
function besideYear(plain: string): Label | undefined {
  const found = /(?<!\d)(?:fy ?|'?)((?:19|20)\d\d)(?: ?[-/] ?(?:20)?\d\d)?(?![\d.,])/.exec(plain);
  if (found === null) return undefined;
  const rest = plain.replace(found[0], ' ').replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  return !/\d/.test(rest) && isMeasureText(rest) ? { time: { year: Number(found[1]) }, rest } : undefined;
}

/** The time that a heading or the name of a row says. Numbers that may as well be sales (2024, 202501, 45688) are left to their column. */
export function readLabel(cell: string): Label {
  const plain = plainText(cell)
    .replace(/[:=]+$/, '')
    .replace(weekday, '')
    .trim();
  if (plain.length > 60 || plain === '') return { time: {}, rest: plain };
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(plain);
    const said = found === null ? undefined : read(found.slice(1).map((group) => group ?? ''));
    if (said !== undefined) return { time: said, rest: '' };
  }
  return aroundMonth(plain) ?? besideYear(plain) ?? { time: {}, rest: plain };
}

/** A month, or a part of one. */
export const isFine = ({ month, week, day }: Time): boolean => month !== undefined || week !== undefined || day !== undefined;
export const isCoarse = (said: Time): boolean => !isFine(said) && (said.quarter !== undefined || said.year !== undefined);
