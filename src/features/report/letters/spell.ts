import { isLacking } from './printable.ts';

/**
 * A document in which every sign that the report's font lacks, such as those of Chinese, Arabic and Cyrillic names, is spelled in
 * Latin letters. How signs are spelled is fetched only where one is needed.
 */
export async function spelled<Document>(document: Document): Promise<Document>;
export async function spelled(document: unknown): Promise<unknown> {
  if (!isLackingIn(document)) return document;
  const { default: toLatin } = await import('any-ascii');
  return spellAll(document, (sign) => toLatin(sign) || `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}

/** Bytes of a logo hold no text, and are many. */
const isBytes = (value: object) => ArrayBuffer.isView(value);

function isLackingIn(value: unknown): boolean {
  if (typeof value === 'string') return isLacking(value);
  return typeof value === 'object' && value !== null && !isBytes(value) && Object.values(value).some(isLackingIn);
}

function spellAll(value: unknown, spell: (sign: string) => string): unknown {
  if (typeof value === 'string') return isLacking(value) ? spellText(value, spell) : value;
  if (Array.isArray(value)) return value.map((one) => spellAll(one, spell));
  if (typeof value !== 'object' || value === null || isBytes(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spellAll(one, spell)]));
}

const spellText = (text: string, spell: (sign: string) => string) =>
  Array.from(text.normalize('NFC'), (sign) => (isLacking(sign) ? spell(sign) : sign)).join('');
