import { plainText } from './plain-text.ts';

/** A cell that holds a number: its digits with their marks, and what stands around them. */
export interface Amount {
  /** Digits, points and commas. */
  readonly digits: string;
  readonly negative: boolean;
  readonly scale: number;
  readonly percent: boolean;
  readonly money: boolean;
}

const unit =
  '(?:stuks|stuk|stk|st|pcs|pces|pce|pc|pieces|piece|units|unit|unites|unite|eenheden|ex|paar|paires|kg|ton|tonnes|dozen|boites|x|p|u|e)';
const amount = new RegExp(`^(\\d[\\d.,' ’]*|[.,]\\d+)( ?k)?(?: ?${unit})?\\.?$`);
const currency = /€|eur(?:o|os)?(?![a-z])|[$£]|usd|gbp/g;
const groupedBySpace = /^\d{1,3}(?:[ '’]\d{3})+(?=$|[.,])/;

export const isBlank = (cell: string): boolean => cell.trim() === '';

/** A dash, or the dash that a bookkeeping format writes for nothing: "€ -". */
export const isDash = (cell: string): boolean => /^[-–—−]+$/.test(plainText(cell).replaceAll(currency, '').trim());

/** What a spreadsheet shows where it could not calculate: #N/B, #REF!, #DIV/0! */
export const isErrorCell = (cell: string): boolean => /^#(?:[a-z0-9/!?._ ]+|#+)$/.test(plainText(cell));

/** The number in a cell, without deciding what its marks mean. */
export function readAmount(cell: string): Amount | undefined {
  if (cell.length > 40) return undefined;
  const plain = plainText(cell).replace(/^'/, '');
  const bare = plain.replaceAll(currency, '').trim();
  const percent = bare.endsWith('%');
  const signed = bare.replace(/ ?%$/, '').replace(/(\d)[.,][-=–]+$/, '$1');
  const negative = /^\(.*\)$|^[-−–]|\d ?[-−–]$/.test(signed);
  const unsigned = signed
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[-−–+] ?| ?[-−–]$/g, '')
    .trim();
  const [, found, thousand] = amount.exec(unsigned) ?? [];
  if (found === undefined) return undefined;
  const groups = groupedBySpace.exec(found)?.[0] ?? '';
  const digits = (groups.replaceAll(/[ '’]/g, '') + found.slice(groups.length)).trim();
  if (!/^[\d.,]+$/.test(digits)) return undefined;
  return { digits, negative, scale: thousand === undefined ? 1 : 1000, percent, money: bare !== plain };
}
