const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const wide = /[\uff01-\uff5e]/g;
const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** The digit as we write it: every script keeps its ten in a row, from a code that ends in 0 or in 6. */
function plainDigit(digit: string): string {
  const compatible = digit.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  const code = digit.codePointAt(0) ?? 0;
  const row = code & ~0xf;
  return String(isDigit(row) ? code - row : code - row - 6);
}

/** Plain spaces, digits, quotes and dashes, small letters; without marks that nobody sees. */
export function cleanText(text: string): string {
  return text
    .replace(invisible, '')
    .replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, plainDigit)
    .replaceAll('٫', ',')
    .replaceAll('٬', '.')
    .replaceAll('٪', '%')
    .replaceAll('⁄', '/')
    .replace(/[‐‑‒–—―﹣]/g, '-')
    .replace(/[‘’‛`´′ʼ]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(["'])(.*)\1$|^'(?=[\d€$£])/, '$2') // as spreadsheets mark a text
    .toLowerCase();
}
