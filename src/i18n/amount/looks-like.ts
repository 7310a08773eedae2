import type { FieldUnit } from '../../content/field.ts';
import type { Refusal } from '../number/parsed-number.ts';
import { isTime } from './measure.ts';

const month =
  '(?:jan|feb|fév|fev|mrt|maart|mar|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|août|aout|sep|sept|okt|oct|nov|dec|déc)[a-zéû]*\\.?';

/** Texts full of digits that are no amount, in the order in which they are told apart. */
const shapes: readonly (readonly [Refusal, RegExp])[] = [
  ['notation', /^[+-]?\d[\d.,]*e[+-]?\d+$|^0x[\da-f]+$|^0b[01]+$|\d_\d|[²³¹⁰-⁹₀-₉]/],
  ['looks-like-date', /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$|^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?:t.*)?$/],
  ['looks-like-date', new RegExp(`^(?:\\d{1,2}(?:e|er|th|st|nd|rd)? ?[- ]?)?${month}[- ]?(?:\\d{4}|'?\\d{2}|\\d{1,2},? \\d{4})$`)],
  ['looks-like-date', new RegExp(`^\\d{1,2}(?:e|er|th|st|nd|rd)? ?[- ]?${month}$`)],
  ['looks-like-date', /^(?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}$|^(?:19|20)\d{2}[/-](?:0[1-9]|1[0-2])$|^[qt][1-4] ?[-/]? ?(?:20)?\d{2}$/],
  ['looks-like-date', /^\d{1,2}[/-]0\d$|^0\d[/-]\d{1,2}$/],
  ['looks-like-date', /^\d{1,2} ?[:hu] ?[0-5]\d$/], // an hour of the day
  ['looks-like-person-number', /^\d{2}\.\d{2}\.\d{2}[- ]\d{3}[. ]\d{2}$/],
  ['looks-like-account', /^[a-z]{2}\d{2}(?: ?[\da-z]{4}){3,}/],
  ['looks-like-company-number', /^(?:be ?)?[01]\d{3}[. ]\d{3}[. ]\d{3}$|^be ?[01]\d{9}$|^(?:nl|fr|de|lu) ?(?=[\da-z]*\d{4})[\da-z]{8,12}$/],
  ['looks-like-phone', /^(?:\+|00)[1-9]\d{0,2}[ ./()-]+[\d ./()-]{6,}$|^\+32\d{8,9}$|^0[1-9](?:[ ./-]?\d){7,8}$/],
];

/** "Week 36" is one week of the year. */
const oneWeek = /^(?:week|wk|kw|semaine|sem\.?|w|s) ?\d{1,2}$/;
const twoYears = /^((?:19|20)\d{2}) ?[-/] ?((?:19|20)\d{2})$/;

export function looksLike(text: string, unit: FieldUnit): Refusal | undefined {
  if (isTime(unit) && oneWeek.test(text)) return 'looks-like-date';
  const [, first, second] = twoYears.exec(text) ?? [];
  if (unit !== 'calendar-year' && first !== undefined && Number(second) - Number(first) === 1) return 'looks-like-date';
  return shapes.find(([, shape]) => shape.test(text))?.[0];
}
