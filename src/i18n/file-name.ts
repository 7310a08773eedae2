import type { Locale } from '../content/locales.ts';

/** Longest name that also leaves room for a folder on every system. */
const longest = 60;

interface Named {
  readonly name: string;
  /** ISO date; the day counts, and may be left out. */
  readonly date: string;
  readonly locale: Locale;
  readonly extension: 'pdf' | 'xlsx' | 'csv' | 'txt';
}

/** `keerpunt-<name>-<date>-<language>.<extension>`: only small letters, figures and dashes, so that every system and mailbox takes it. */
export function fileNameOf({ name, date, locale, extension }: Named): string {
  const day = date.slice(0, 10);
  const short = plain(name)
    .replace(/-(?:pdf|xlsx|csv|txt)$/, '')
    .replace(new RegExp(`-?${day}(?:-(?:nl|fr|en))?$`), '')
    .replace(/^keerpunt(?:-|$)/, '');
  const parts = ['keerpunt', short.slice(0, longest).replace(/-$/, ''), day, locale.slice(0, 2)];
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
}

const unaccented: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', þ: 'th', ð: 'd', ı: 'i' };

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæøłđßþðı]/g, (sign) => unaccented[sign] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
