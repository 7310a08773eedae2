import type { FieldUnit } from '../../content/field.ts';
import type { Doubt, Per } from './measured.ts';
import { measureOfUnit, timesAYear } from './measure.ts';
import { readCount } from './read-count.ts';
import { isA, meaning, type MeasureWord, type Token } from './word.ts';

interface ReadPer {
  readonly per: Per;
  readonly next: number;
  readonly doubt?: Doubt;
  /** No word says per how many of what: "/1000". */
  readonly bare?: boolean;
}

/** "per stuk", "/1,000 pcs", "les 100 pièces", "per 2 weken", "per doos van 24", "monthly": what stands after an amount. */
export function readPer(tokens: readonly Token[], at: number, unit: FieldUnit): ReadPer | undefined {
  if (!isA(tokens[at], 'per')) return undefined;
  const own = saysOfWhat(tokens[at]);
  if (own !== undefined && measuresAt(tokens[at + 1], unit) === undefined) return { per: { measure: own, count: 1 }, next: at + 1 };
  const start = skip(tokens, at + 1, unit);
  const isPlain = measuresAt(tokens[start], unit) !== undefined && measuresAt(tokens[start + 1], unit) === undefined;
  const amount = isPlain ? undefined : countAt(tokens, start);
  const many = amount?.count ?? 1;
  const of = amount?.next ?? start;
  const measure = measuresAt(tokens[of], unit);
  if (measure !== undefined && measure.of !== 'box') return perMeasure(measure, many, of + 1);
  if (measure !== undefined) return perBox(tokens, of + 1, many);
  const isAskedPerPiece = measureOfUnit[unit].per === 'piece';
  return amount !== undefined && amount.article !== true && isAskedPerPiece
    ? { per: { measure: 'piece', count: many }, next: of, bare: tokens[start]?.digits !== undefined }
    : undefined;
}

function perMeasure({ of, times, doubt }: MeasureWord, many: number, next: number): ReadPer {
  const per = { measure: of, count: many * times };
  return doubt === undefined ? { per, next } : { per, next, doubt: { because: 'unit', factors: [1 / doubt] } };
}

const saysOfWhat = (token: Token | undefined) =>
  token?.words.flatMap((word) => (word.is === 'per' && word.of !== undefined ? [word.of] : []))[0];

/** "per de 100", "à la", "les 100": more than one small word. */
function skip(tokens: readonly Token[], at: number, unit: FieldUnit): number {
  const isLast = measuresAt(tokens[at], unit) !== undefined && measuresAt(tokens[at + 1], unit) === undefined;
  const isSmall = isA(tokens[at], 'per', 'of', 'out-of') && saysOfWhat(tokens[at]) === undefined && tokens[at]?.raw !== '/';
  return isSmall && !isLast ? skip(tokens, at + 1, unit) : at;
}

function countAt(
  tokens: readonly Token[],
  at: number,
): { readonly count: number; readonly next: number; readonly article?: true } | undefined {
  const ten = powerAt(tokens[at]);
  if (ten !== undefined) return { count: 10 ** ten, next: at + 1 };
  const found = readCount(tokens, at);
  if (found === undefined) return undefined;
  // Per 1.000 or 1,000: nobody counts in thousandths.
  const whole = [found.value, found.other ?? NaN].find(Number.isInteger) ?? found.value;
  const power = powerAt(tokens[found.next]);
  if (power !== undefined) return { count: whole * 10 ** power, next: found.next + 1 };
  return { count: whole, next: found.next, ...(found.article && { article: true }) };
}

/** A hundred, a thousand; not "100 m", which are metres. */
function powerAt(token: Token | undefined): number | undefined {
  const scale = meaning(token, 'scale');
  return scale === undefined || scale.currency !== undefined || (token?.raw ?? '').length < 3 ? undefined : scale.power;
}

/** The meaning that fits what the field is asked per, else the first. */
function measuresAt(token: Token | undefined, unit: FieldUnit) {
  const { per } = measureOfUnit[unit];
  const found = token?.words.filter((word) => word.is === 'measure') ?? [];
  return found.find(({ of }) => of === per || (timesAYear(of) !== undefined && timesAYear(per ?? 'none') !== undefined)) ?? found[0];
}

/** A box says how many are in it, or it says nothing about a piece. What it weighs may be in the amount: that is asked. */
function perBox(tokens: readonly Token[], at: number, boxes: number): ReadPer {
  const count = readCount(tokens, isA(tokens[at], 'of', 'to', 'per', 'from') ? at + 1 : at);
  if (count === undefined || count.article === true) return { per: { measure: 'box', count: boxes }, next: at };
  const next = meaning(tokens[count.next], 'measure')?.of === 'piece' ? count.next + 1 : count.next;
  return { per: { measure: 'piece', count: boxes * count.value }, next, doubt: { because: 'per-box', factors: [] } };
}
