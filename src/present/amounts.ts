import type { Format } from '../i18n/format.ts';
import type { OwnerPageInput } from './telling.ts';

/** Money in sentences: two significant digits, with per what it is. */
export interface Amounts {
  /** The size of an amount a year, without its sign: the sentence says cheaper or dearer. */
  perYear(euro: number): string;
  once(euro: number): string;
  /** With its sign and without its unit: for charts and tables, whose title tells the unit. */
  signed(euro: number): string;
  plain(euro: number): string;
}

export function createAmounts({
  dossier,
  words,
  format,
}: Pick<OwnerPageInput, 'dossier' | 'words'> & { readonly format: Format }): Amounts {
  const isRelative = dossier.scale === 'per-100';
  const about = (euro: number) => format.money(Math.abs(euro), { style: 'about' });
  return {
    perYear: (euro) =>
      isRelative
        ? words('results.amount.perYearRelative', { amount: about(euro) })
        : words('results.amount.perYear', { amount: about(euro) }),
    once: (euro) =>
      isRelative ? words('results.amount.onceRelative', { amount: about(euro) }) : words('results.amount.once', { amount: about(euro) }),
    signed: (euro) => format.money(euro, { style: 'about', signed: true }),
    // Parts must be seen to add up: whole euros, or cents per € 100.
    plain: (euro) => format.money(euro, { style: isRelative ? 'exact' : 'whole' }),
  };
}
