import type { Locale } from '../../content/locales.ts';
import { decimalMark } from '../number/read-digits.ts';
import type { Amount } from './read-amount.ts';

export type Mark = '.' | ',';
const marks = ['.', ','] as const satisfies readonly Mark[];
const otherOf = (mark: Mark): Mark => (mark === '.' ? ',' : '.');

/** Which mark parts thousands; the other one is decimal. `undefined` where nothing tells, and both marks are decimal. */
export interface Reader {
  readonly thousands: Mark | undefined;
}

/** A mark that stands once with three digits behind it may be either. */
const canBeEither = (digits: string, mark: Mark) => new RegExp(`^[1-9]\\d{0,2}\\${mark}\\d{3}$`).test(digits);

const isGrouped = (digits: string, mark: Mark) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+(?:\\${otherOf(mark)}\\d*)?$`).test(digits);

/** What one number tells of its marks for certain. */
function evidenceIn(digits: string): { readonly thousands?: Mark; readonly decimal?: Mark } {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (point === -1 && comma === -1) return {};
  if (point !== -1 && comma !== -1) return point > comma ? { thousands: ',', decimal: '.' } : { thousands: '.', decimal: ',' };
  const mark: Mark = point === -1 ? ',' : '.';
  if (digits.indexOf(mark) !== digits.lastIndexOf(mark)) return { thousands: mark };
  return canBeEither(digits, mark) ? {} : { decimal: mark };
}

/** What the numbers of a table tell of their marks together; nothing when they contradict each other. */
export function evidenceOf(amounts: readonly Amount[]): Reader | 'open' | 'contradicting' {
  const found = amounts.map(({ digits }) => evidenceIn(digits));
  const thousands = new Set(found.flatMap(({ thousands: mark }) => mark ?? []));
  const decimals = new Set(found.flatMap(({ decimal }) => decimal ?? []));
  const isBoth = marks.some((mark) => thousands.has(mark) && decimals.has(mark));
  if (isBoth || thousands.size > 1 || decimals.size > 1) return 'contradicting';
  const [group] = thousands;
  const [decimal] = decimals;
  if (group !== undefined) return { thousands: group };
  if (decimal !== undefined) return { thousands: otherOf(decimal) };
  return amounts.some(({ digits }) => /[.,]/.test(digits)) ? 'open' : { thousands: undefined };
}

/** The number, read with that mark between thousands; not a number where the marks do not fit. */
export function valueOf({ digits, negative, scale }: Amount, { thousands }: Reader): number {
  const grouped = thousands !== undefined && digits.includes(thousands);
  if (grouped && !isGrouped(digits, thousands)) return Number.NaN;
  const plain = (thousands === undefined ? digits : digits.replaceAll(thousands, '')).replace(',', '.');
  if (!/^\d*\.?\d*$/.test(plain) || !/\d/.test(plain)) return Number.NaN;
  return (negative ? -1 : 1) * Number(plain) * scale;
}

const spread = (values: readonly number[]) => {
  const some = values.map(Math.abs).filter((value) => value > 0);
  return some.length === 0 ? 1 : Math.max(...some) / Math.min(...some);
};

/** One reading is the likelier one when its months differ so many times less. */
const farLess = 20;
/** So far off, a yearly total is another figure. */
const near = 6;

interface MarksInput {
  readonly amounts: readonly Amount[];
  readonly table: readonly Amount[];
  readonly locale: Locale;
  /** Pieces a year that the dossier tells. */
  readonly perYear: number | undefined;
}

export interface MarksReading {
  readonly reader: Reader;
  readonly as?: 'thousands' | 'decimals';
}

/**
 * The ways in which the numbers of a series may be read: one where they tell it themselves, where the sizes leave only one, or where
 * the language parts thousands so; else two, thousands first.
 */
export function readersFor({ amounts, table, locale, perYear }: MarksInput): readonly MarksReading[] {
  const [own, all] = [evidenceOf(amounts), evidenceOf(table)];
  const told = own === 'open' && typeof all === 'object' ? all : own;
  if (told === 'contradicting') return [];
  if (told !== 'open') return [{ reader: told }];
  const marked = new Set(amounts.flatMap(({ digits }) => marks.filter((mark) => digits.includes(mark))));
  const [mark] = marked;
  if (mark === undefined || marked.size > 1) return [];
  const thousands = { reader: { thousands: mark }, as: 'thousands' } as const;
  const decimals = { reader: { thousands: otherOf(mark) }, as: 'decimals' } as const;
  const [whole, broken] = [thousands, decimals].map(({ reader }) => amounts.map((amount) => valueOf(amount, reader)));
  const fitting =
    perYear === undefined ? [] : [thousands, decimals].filter((_, at) => isNear(yearOf((at === 0 ? whole : broken) ?? []), perYear));
  const [fits] = fitting;
  if (fits !== undefined && fitting.length === 1) return [{ reader: fits.reader }];
  const calmer = spread(broken ?? []) / spread(whole ?? []);
  const isOwn = mark !== decimalMark[locale];
  if (calmer >= farLess || (isOwn && calmer * farLess >= 1)) return [{ reader: thousands.reader }];
  return calmer * farLess <= 1 && !isOwn ? [{ reader: decimals.reader }] : [thousands, decimals];
}

const yearOf = (values: readonly number[]) => (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)) * 12;
const isNear = (value: number, wanted: number) => value > wanted / near && value < wanted * near;
