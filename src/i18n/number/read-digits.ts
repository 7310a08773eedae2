import type { Locale } from '../../content/locales.ts';

/** The decimal mark that the language writes. */
export const decimalMark: Readonly<Record<Locale, ',' | '.'>> = { 'nl-BE': ',', 'fr-BE': ',', 'en-GB': '.' };

/** A number as its digits say, with the other reading when a separator can be read in two ways. */
export interface Digits {
  readonly value: number;
  readonly other?: number;
}

const spaceGroups = /^\d{1,3}(?:[ '’´`]\d{3})+(?=$|[.,])/;
const groupsOf = (mark: string) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`);

/**
 * Reads digits with separators, or nothing when the separators fit no way of writing.
 *
 * A separator that is not followed by exactly three digits is a decimal mark. With exactly three digits the language
 * decides, and the other reading is told as well.
 */
export function readDigits(text: string, locale: Locale): Digits | undefined {
  const grouped = spaceGroups.exec(text);
  const plain = grouped === null ? text : grouped[0].replace(/[ '’´`]/g, '') + text.slice(grouped[0].length);
  if (!/^(?=.*\d)[\d.,]+$/.test(plain)) return undefined;
  const found = [...plain].filter((char) => char === '.' || char === ',');
  if (found.length === 0) return { value: Number(plain) };
  if (new Set(found).size === 2) return mixed(plain);
  const mark = found[0] ?? '.';
  if (found.length > 1) return groupsOf(mark).test(plain) ? { value: Number(plain.replaceAll(mark, '')) } : undefined;
  const decimal = Number(plain.replace(mark, '.'));
  const canGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  if (!canGroup) return { value: decimal };
  const whole = Number(plain.replace(mark, ''));
  return mark === decimalMark[locale] ? { value: decimal, other: whole } : { value: whole, other: decimal };
}

/** Both marks occur: the last one is the decimal mark, the other must stand between groups of three. */
function mixed(text: string): Digits | undefined {
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const at = text.lastIndexOf(decimal);
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  if (!groupsOf(group).test(whole) || !/^\d*$/.test(fraction)) return undefined;
  return { value: Number(`${whole.replaceAll(group, '')}.${fraction}`) };
}
