import { findMonths } from './month-words.ts';
import { groupTokens, type Grouped } from './join-thousands.ts';
import type { ChoiceCode, Grid } from './parsed-series.ts';
import { plainText } from './plain-text.ts';
import { readAmount } from './read-amount.ts';
import { isFine, readLabel } from './read-label.ts';

/** A table that the text may be, and what a person would choose with it. */
export interface GridReading {
  readonly grid: Grid;
  readonly as?: ChoiceCode;
}

const tokensOf = (text: string): readonly string[] =>
  text
    .replace(/(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/([€$£]) (?=\d)/g, '$1')
    .replace(/(\d) (?=(?:st|stuks|pcs|pces|ex|kg|k)\b)/gi, '$1')
    .split(/[\s\u00a0\u202f]+|,(?=\s)/)
    .filter((token) => token !== '' && !/^[€$£|•*]$/.test(token));

const isNumber = (token: string) => readAmount(token) !== undefined;

/** "jan 395, feb 410": more months with their numbers on one line are so many lines. */
function apartPerMonth(line: string): readonly string[] {
  const plain = plainText(line);
  const months = findMonths(plain);
  const isSameLength = plain.length === line.trim().length;
  const between = months.map(({ end }, at) => plain.slice(end, months[at + 1]?.at));
  if (months.length < 2 || !isSameLength || !between.every((text) => /\d/.test(text))) return [line];
  const trimmed = line.trim();
  return months.map(({ at }, index) => trimmed.slice(at, months[index + 1]?.at).replace(/(?:[,;]|\s(?:en|et|and))\s*$/i, ''));
}

interface Line {
  readonly label: string;
  readonly tokens: readonly string[];
}

/** The time that a line starts with, or the words, and the tokens behind it. */
function readLine(line: string): Line {
  const text = line.trim().replace(/^[-*•–]\s+/, '');
  const parted = /^([^:=→]{1,40}?)\s*(?::|=|→|\s[-–]\s)\s*(.*\d.*)$/.exec(text);
  if (parted !== null && /\p{L}|\d{4}/u.test(parted[1] ?? '')) return { label: parted[1] ?? '', tokens: numbersOf(parted[2] ?? '') };
  const tokens = tokensOf(text);
  for (let length = Math.min(4, tokens.length - 1); length > 0; length -= 1) {
    const label = tokens.slice(0, length).join(' ');
    const isTime = isFine(readLabel(label).time) && /\p{L}|[-/.]/u.test(label);
    const endsInYear = /\p{L}.* '?(?:\d\d|\d{4})$/u.test(label) && !/'\d\d$|(?:19|20)\d\d$/.test(label);
    if (isTime && !endsInYear && numbersOf(tokens.slice(length).join(' ')).length > 0) {
      return { label, tokens: numbersOf(tokens.slice(length).join(' ')) };
    }
  }
  const at = tokens.findIndex(isNumber);
  if (at < 1) return { label: '', tokens };
  return { label: tokens.slice(0, at).join(' '), tokens: numbersOf(tokens.slice(at).join(' ')) };
}

/** The numbers among words: "verkochten we 395 stuks". */
function numbersOf(text: string): readonly string[] {
  return tokensOf(text)
    .map((token) => token.replace(/[.,;]$/, ''))
    .filter((token) => isNumber(token) || /^[-–—]$/.test(token) || token.startsWith('#'));
}

/** One line of numbers: a row of months. */
const oneRow = (tokens: readonly string[]): readonly GridReading[] =>
  groupTokens(tokens).map(({ numbers, as }) => ({ grid: [numbers], ...(as !== undefined && { as }) }));

/** A line of headings above lines with as many numbers. */
function underHeadings(lines: readonly string[]): readonly GridReading[] {
  const heads = lines.map((line) => findMonths(plainText(line)));
  const at = heads.findIndex((months, row) => months.length > 4 && !/\d{3}/.test((lines[row] ?? '').replaceAll(/(?:19|20)\d\d/g, '')));
  const head = tokensOf(lines[at] ?? '');
  const months = head.filter((token) => isFine(readLabel(token).time));
  const found = heads[at];
  if (found === undefined || months.length !== found.length) return [];
  const count = head.length - head.indexOf(months[0] ?? '');
  const rows = lines.slice(at + 1).flatMap((line) => {
    const read = readLine(line);
    const [grouped] = [...groupTokens(read.tokens, count), ...groupTokens(read.tokens, months.length)];
    return grouped === undefined ? [] : [[read.label, ...grouped.numbers]];
  });
  return rows.length === 0 ? [] : [{ grid: [['', ...head.slice(head.length - count)], ...rows] }];
}

/** Lines that each start with a name and hold equally many numbers. */
function labelled(lines: readonly Line[]): readonly GridReading[] {
  const lengths = new Set(lines.map(({ tokens }) => tokens.length));
  const toGrid = (rows: readonly (readonly string[])[]) => rows.map((row, at) => [lines[at]?.label ?? '', ...row]);
  const apart = lines.map(({ tokens }) => tokens);
  if (lengths.size === 1 && lengths.has(1)) return [{ grid: toGrid(apart) }];
  const years = lines.every(({ tokens: [first = ''] }) => /^(?:19|20)\d\d$/.test(first)) || isYearRun(lines);
  const behind = years ? lines.map(({ tokens }) => tokens.slice(1)) : apart;
  const withYears = (rows: readonly (readonly string[])[]) =>
    toGrid(years ? rows.map((row, at) => [fullYearOf(lines[at]?.tokens[0] ?? ''), ...row]) : rows);
  const joined = joinEach(behind);
  if (joined === undefined) return [{ grid: withYears(behind) }];
  const isUneven = new Set(behind.map(({ length }) => length)).size > 1;
  const isSure = isUneven || behind.some((tokens) => tokens.some((token) => /^0\d\d/.test(token))) || behind.every(startsSmall);
  if (isSure) return [{ grid: withYears(joined) }];
  return [
    { grid: withYears(joined), as: 'joined' },
    { grid: withYears(behind), as: 'apart' },
  ];
}

/** One digit and three: two months of which one sold a hundred times the other are not to be expected. */
const startsSmall = (tokens: readonly string[]) => tokens.every((token, at) => (at % 2 === 0 ? /^\d$/.test(token) : /^\d{3}$/.test(token)));

/** Every line joined to the same count of numbers, if that can be. */
function joinEach(lines: readonly (readonly string[])[]): readonly (readonly string[])[] | undefined {
  if (lines.every(({ length }) => length === 1)) return undefined;
  const least = Math.min(...lines.map(({ length }) => length));
  for (let count = 1; count <= least; count += 1) {
    const found = lines.map((tokens): Grouped | undefined => groupTokens(tokens, count)[0]);
    const rows = found.flatMap((one) => (one === undefined ? [] : [one.numbers]));
    const isJoined = rows.some((row, at) => row.length < (lines[at]?.length ?? 0));
    if (rows.length === lines.length && isJoined) return rows;
  }
  return undefined;
}

const fullYearOf = (token: string) => (token.length === 2 ? `20${token}` : token);

/** Two digits behind the month that stay the same until January: the year. */
function isYearRun(lines: readonly Line[]): boolean {
  const firsts = lines.map(({ tokens: [first = '', second] }) => (second === undefined ? '' : first));
  if (!firsts.every((first) => /^[1-4]\d$/.test(first))) return false;
  const steps = firsts.slice(1).map((first, at) => Number(first) - Number(firsts[at]));
  const months = lines.map(({ label }) => readLabel(label).time.month);
  return (
    months.every((month) => month !== undefined) &&
    steps.every((step, at) => step === 0 || (step === 1 && months[at + 1] === 1) || (step === -1 && months[at] === 1))
  );
}

/** Text without tabs or semicolons: a row, a column, lines of a PDF, an e-mail. */
export function splitLines(text: readonly string[]): readonly GridReading[] {
  const lines = text.flatMap(apartPerMonth);
  const below = underHeadings(lines);
  if (below.length > 0) return below;
  const wide = lines.map((line) => line.trim().split(/[\s\u00a0]{2,}/));
  const columns = Math.max(...wide.map(({ length }) => length));
  if (columns > 1 && wide.filter(({ length }) => length === columns).length > lines.length / 2) return [{ grid: wide }];
  const read = lines.map(readLine);
  const dated = read.filter(({ label, tokens }) => tokens.length > 0 && isFine(readLabel(label).time));
  if (dated.length > 1) return labelled(read.filter(({ label, tokens }) => tokens.length > 0 && label.length < 30));
  if (lines.length === 1) return oneRow(read[0]?.tokens ?? []);
  const numeric = read.every(({ label, tokens }) => label === '' && tokens.every(isNumber));
  if (!numeric) return [{ grid: lines.map((line) => [line.trim()]) }];
  return labelled(read).map(({ grid, as }) => ({ grid: grid.map((row) => row.slice(1)), ...(as !== undefined && { as }) }));
}
