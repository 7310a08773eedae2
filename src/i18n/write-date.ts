import type { Locale } from '../content/locales.ts';
import { noBreak, noNumber } from './number/write-number.ts';
import { atWords, monthNames } from './quantity-words.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function write({ year, month, day }: Day, locale: Locale): string {
  const first = locale === 'fr-BE' && day === 1 ? '1er' : String(day);
  return `${first}${noBreak}${monthNames[locale][month - 1] ?? noNumber} ${year}`;
}

/** A day without a time: `2026-11-24` is that day wherever the reader is. */
export function writeDate(isoDate: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(isoDate) ?? [];
  if (year === undefined) return noNumber;
  return write({ year: Number(year), month: Number(month), day: Number(day) }, locale);
}

/** A moment, on the clock of this device. */
export function writeDateTime(isoDateTime: string, locale: Locale): string {
  const moment = new Date(isoDateTime);
  if (Number.isNaN(moment.getTime())) return noNumber;
  const two = (part: number) => String(part).padStart(2, '0');
  const day = { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
  return `${write(day, locale)} ${atWords[locale]} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
