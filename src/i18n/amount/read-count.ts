import { isSign, meaning, isA, type Token } from './word.ts';

/** How many, without a unit: digits, words, fractions, "two and a half". */
export interface Count {
  readonly value: number;
  /** The other reading of an ambiguous separator. */
  readonly other?: number;
  /** The first token that is no part of it. */
  readonly next: number;
  /** Only an article: "a week". */
  readonly article?: true;
}

const mostDenominator = 100;

export function readCount(tokens: readonly Token[], at: number): Count | undefined {
  const found = inDigits(tokens, at) ?? inWords(tokens, at);
  if (found === undefined) return undefined;
  const half = andPart(tokens, found.next);
  return half === undefined ? found : { value: found.value + half.value, next: half.next };
}

/** 12 · 2½ · 2 1/2 · 1/2 · 3 dozen. */
function inDigits(tokens: readonly Token[], at: number): Count | undefined {
  const digits = tokens[at]?.digits;
  if (digits === undefined) return undefined;
  const glyph = meaning(tokens[at + 1], 'part');
  if (glyph !== undefined) {
    const isGlyph = !/^\p{L}/u.test(tokens[at + 1]?.raw ?? '');
    return { value: isGlyph ? digits.value + glyph.value : digits.value * glyph.value, next: at + 2 };
  }
  const mixed = fractionAt(tokens, at + 1);
  if (mixed !== undefined && tokens[at + 1]?.spaced === true && Number.isInteger(digits.value))
    return { value: digits.value + mixed.value, next: mixed.next };
  return grouped(tokens, { ...digits, next: at + 1 });
}

function inWords(tokens: readonly Token[], at: number): Count | undefined {
  const part = meaning(tokens[at], 'part');
  if (part !== undefined) return { value: part.value, next: isA(tokens[at + 1], 'article') ? at + 2 : at + 1 };
  if (isA(tokens[at], 'group')) return grouped(tokens, { value: 1, next: at });
  const spelled = spelledAt(tokens, at);
  if (spelled !== undefined) {
    const share = meaning(tokens[spelled.next], 'part');
    return share === undefined ? grouped(tokens, spelled) : { value: spelled.value * share.value, next: spelled.next + 1 };
  }
  if (!isA(tokens[at], 'article')) return undefined;
  const follows = meaning(tokens[at + 1], 'part');
  if (follows !== undefined) return { value: follows.value, next: isA(tokens[at + 2], 'article') ? at + 3 : at + 2 };
  return isA(tokens[at + 1], 'group') ? grouped(tokens, { value: 1, next: at + 1 }) : { value: 1, next: at + 1, article: true };
}

/** Twenty-five; soixante-quinze; vingt et un. */
function spelledAt(tokens: readonly Token[], at: number): Count | undefined {
  const first = meaning(tokens[at], 'number');
  if (first === undefined) return undefined;
  const more = isA(tokens[at + 1], 'and') ? at + 2 : at + 1;
  const second = meaning(tokens[more], 'number')?.value ?? (more === at + 2 && isA(tokens[more], 'article') ? 1 : undefined);
  const joins = second !== undefined && first.value >= 20 && first.value % 10 === 0 && second > 0 && second < 20;
  return joins ? { value: first.value + second, next: more + 1 } : { value: first.value, next: at + 1 };
}

function grouped(tokens: readonly Token[], count: Count): Count {
  const group = meaning(tokens[count.next], 'group');
  return group === undefined ? count : { value: count.value * group.of, next: count.next + 1 };
}

/** "and a half", "et demi", "en een kwart". */
function andPart(tokens: readonly Token[], at: number): Count | undefined {
  if (!isA(tokens[at], 'and')) return undefined;
  const of = isA(tokens[at + 1], 'article') ? at + 2 : at + 1;
  const part = meaning(tokens[of], 'part');
  return part === undefined ? undefined : { value: part.value, next: of + 1 };
}

/** The half that follows the unit: "un mois et demi". */
export const partAfter = andPart;

/** 1/2, with a whole number above a larger one. */
export function fractionAt(tokens: readonly Token[], at: number): Count | undefined {
  const above = tokens[at]?.digits?.value;
  const below = tokens[at + 2]?.digits?.value;
  if (above === undefined || below === undefined || !isSign(tokens[at + 1], '/')) return undefined;
  const isFraction = Number.isInteger(above) && Number.isInteger(below) && above > 0 && above < below && below <= mostDenominator;
  return isFraction ? { value: above / below, next: at + 3 } : undefined;
}
