/** Numbers written one after the other with spaces between thousands too: "3 762 9 106". */
export interface Grouped {
  readonly numbers: readonly string[];
  readonly as?: 'joined' | 'apart';
}

const isShort = (token: string) => /^\d{1,2}$/.test(token);
const isThree = (token: string) => /^\d{3}(?:[.,]\d{1,2})?$/.test(token);
const isLead = (token: string) => /^[1-9]\d{0,2}$/.test(token);

/** Joins a token to the one before it wherever `isJoined` says so. */
function joinWhere(tokens: readonly string[], isJoined: (at: number) => boolean): readonly string[] {
  const numbers: string[] = [];
  tokens.forEach((token, at) => {
    const last = numbers.at(-1);
    if (last !== undefined && isJoined(at)) numbers[numbers.length - 1] = `${last}${token}`;
    else numbers.push(token);
  });
  return numbers;
}

/** The token goes on with the number before it: three digits behind one or two, or behind three when a zero leads. */
function continues(tokens: readonly string[], at: number): boolean {
  const [before, token] = [tokens[at - 1] ?? '', tokens[at] ?? ''];
  if (!isThree(token)) return false;
  return isShort(before) ? isLead(before) : token.startsWith('0') && isLead(before);
}

/** Small sales of one or two digits beside the others are not to be expected below this part of the usual one. */
const farBelow = 50;

/** Every other month so much more than the one before it. */
const tooSteep = 20;

const spreadOf = (tokens: readonly string[]) => {
  const values = tokens.map((token) => Number.parseFloat(token));
  return Math.max(...values) / Math.min(...values);
};

function isFarBelow(shorts: readonly string[], numbers: readonly string[]): boolean {
  const others = numbers.filter((token) => !isShort(token)).map((token) => Number.parseFloat(token));
  const usual = others.toSorted((one, other) => one - other)[Math.floor(others.length / 2)] ?? 0;
  return shorts.every((token) => Number(token) * farBelow < usual);
}

/**
 * The numbers among tokens that spaces part, when a space may also stand between thousands. With `count` only that many numbers
 * are looked for.
 */
export function groupTokens(tokens: readonly string[], count?: number): readonly Grouped[] {
  const joined = joinWhere(tokens, (at) => continues(tokens, at));
  if (count !== undefined) return ofCount(tokens, joined, count);
  if (joined.length === tokens.length) return [{ numbers: tokens }];
  const shorts = tokens.filter((token, at) => isShort(token) && continues(tokens, at + 1));
  const hasNought = tokens.some((token, at) => at > 0 && token.startsWith('0') && isThree(token) && continues(tokens, at));
  const isEachPair = joined.length * 2 === tokens.length && joined.length > 3;
  const isLone = tokens.some((token, at) => isShort(token) && !continues(tokens, at + 1));
  const isSteep = isEachPair && spreadOf(tokens) > tooSteep;
  if (hasNought || (!isLone && (isSteep || (shorts.length > 1 && isFarBelow(shorts, tokens))))) return [{ numbers: joined }];
  return [
    { numbers: joined, as: 'joined' },
    { numbers: tokens, as: 'apart' },
  ];
}

function ofCount(tokens: readonly string[], joined: readonly string[], count: number): readonly Grouped[] {
  if (tokens.length === count) return [{ numbers: tokens }];
  if (joined.length === count) return [{ numbers: joined }];
  const all = joinWhere(tokens, (at) => at % (tokens.length / count) !== 0);
  const isWhole =
    tokens.length % count === 0 && all.every((number) => number.length > 3) && tokens.every((token) => isLead(token) || isThree(token));
  const isThousands = tokens.every((token, at) => at % (tokens.length / count) === 0 || isThree(token));
  return isWhole && isThousands ? [{ numbers: all }] : [];
}
