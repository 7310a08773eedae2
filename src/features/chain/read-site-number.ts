import { siteNumbers, type SiteNumber } from '../../content/chain.ts';
import type { Locale } from '../../content/locales.ts';
import { parseNumber } from '../../i18n/parse-number.ts';

/** Undefined where nothing is said or it is not known. */
export type SiteNumberRead = number | 'refused' | undefined;

const wholeNumber = /^\d{1,3}$/;

/** A number of a site as it stands in a box of the table or in a cell of a file; of a range the middle. */
export function readSiteNumber(text: string, id: SiteNumber, locale: Locale): SiteNumberRead {
  const { unit, bounds } = siteNumbers[id];
  if (unit === undefined) {
    const count = text.trim();
    return count === '' ? undefined : wholeNumber.test(count) ? Number(count) : 'refused';
  }
  const read = parseNumber(text, { locale, unit, bounds });
  switch (read.is) {
    case 'empty':
    case 'unknown':
      return undefined;
    case 'value':
      return read.value;
    case 'range':
      return read.likely;
    default:
      return 'refused';
  }
}
