/** Longest name that also leaves room for a folder on every system. */
const longest = 60;

/** `keerpunt-<name>-<date>.pdf`: only small letters, figures and dashes, so that every system and mailbox takes it. */
export function reportFileName({ name, date }: { readonly name: string; readonly date: string }): string {
  return `${['keerpunt', plain(name), plain(date)].filter((part) => part !== '').join('-')}.pdf`;
}

const unaccented: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', þ: 'th', ð: 'd', ı: 'i' };

function plain(text: string): string {
  return text
    .replace(/\.pdf$/i, '')
    .replace(/^keerpunt-/i, '')
    .toLowerCase()
    .replace(/[œæøłđßþðı]/g, (sign) => unaccented[sign] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
