/** Longest name that also leaves room for a folder on every system. */
const longest = 60;

/** `keerpunt-<name>-<date>.pdf`: only small letters, figures and dashes, so that every system and mailbox takes it. */
export function reportFileName({ fileName, date }: { readonly fileName: string; readonly date: string }): string {
  const day = date.slice(0, 10);
  const name = plain(fileName)
    .replace(/-pdf$/, '')
    .replace(new RegExp(`-?${day}$`), '')
    .replace(/^keerpunt(?:-|$)/, '');
  return `${['keerpunt', name.slice(0, longest).replace(/-$/, ''), day].filter((part) => part !== '').join('-')}.pdf`;
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
