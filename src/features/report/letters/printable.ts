/** What the embedded font draws: Latin with all its accents, and the signs of money and comparison. */
const drawnSigns =
  '\\n\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u00b4\\u00b6-\\u0107\\u010a-\\u0113\\u0116-\\u011b\\u011e-\\u0123\\u0126\\u0127\\u012a\\u012b' +
  '\\u012e-\\u0133\\u0136\\u0137\\u0139-\\u013e\\u0141-\\u0148\\u0150-\\u0155\\u0158-\\u015b\\u015e-\\u0165\\u016a\\u016b\\u016e-\\u017e' +
  '\\u0192\\u03a9\\u03bc\\u0218-\\u021b\\u1e80-\\u1e85\\u1e9e\\u1ef2\\u1ef3\\u2009\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030' +
  '\\u2039\\u203a\\u20ac\\u20b9\\u2122\\u2202\\u2212\\u2219\\u221a\\u221e\\u2248\\u2260\\u2264\\u2265';
const drawn = new RegExp(`[${drawnSigns}]`, 'u');
const notDrawn = new RegExp(`[^${drawnSigns}]`, 'gu');

/** The nearest sign that the font does draw; a currency by its code. */
const nearest: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\r': '',
  '\u00ad': '',
  '\u00b5': 'μ',
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2032': "'",
  '\u2033': '"',
  '\u2044': '/',
  '\u2190': '‹',
  '\u2192': '›',
  '\u2713': '√',
  '\u2714': '√',
  '\u25b2': '+',
  '\u25bc': '−',
  '\u25cf': '•',
  '₺': 'TRY',
  '₽': 'RUB',
  '₩': 'KRW',
  '₫': 'VND',
  '₱': 'PHP',
  '₴': 'UAH',
  '₪': 'ILS',
  '฿': 'THB',
};

/** A fraction behind a figure, which would otherwise read as one number with it: 1⅛ is no 11/8. */
const behindFigure = /(?<=\d)(?=[\u2150-\u215e])/g;

/** No word is longer than this; setting one that fills pages would take half a minute. */
const longestWord = /\S{60}(?=\S)/g;

/** A text with only signs that the report's font holds: a missing sign would print as an empty box. */
export function printable(text: string): string {
  return Array.from(text.normalize('NFC').replace(behindFigure, ' '), printableSign).join('').replace(longestWord, '$& ');
}

/** Whether it holds a sign for which the font has neither a glyph nor a near one. */
export function isLacking(text: string): boolean {
  return (
    text
      .normalize('NFC')
      .match(notDrawn)
      ?.some((sign) => printableSign(sign) === '?') === true
  );
}

function printableSign(sign: string): string {
  if (drawn.test(sign)) return sign;
  const near = nearest[sign];
  if (near !== undefined) return near;
  if (/[\p{Cc}\p{Cf}\p{Mn}\p{Variation_Selector}]/u.test(sign)) return '';
  if (/\p{Zs}/u.test(sign)) return ' ';
  const plain = Array.from(sign.normalize('NFKD'), (part) => nearest[part] ?? part).filter((part) => drawn.test(part));
  return plain.length > 0 ? plain.join('') : '?';
}
