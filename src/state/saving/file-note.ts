import type { Draft } from '../../dossier/draft/draft.ts';
import { checksum } from '../../storage/checksum.ts';
import { localDay } from '../context/local-day.ts';

/** What changed since a dossier went out as a file. */
export interface SinceFile {
  /** Days of the calendar between then and now. */
  readonly days: number;
  /** Answers that were given, changed or taken back. */
  readonly answers: number;
  /** Whether anything else changed: options, weights, steps, sites. */
  readonly other: boolean;
}

type Marks = ReadonlyMap<string, string>;

const other = 'other';

/** When a dossier went out as a file, with a mark of every answer in it: the answers themselves are not kept twice. */
export function writeFileNote(draft: Draft, now: Date): string {
  return JSON.stringify({ on: localDay(now), marks: [...marksOf(draft)] });
}

/** Undefined where nothing can be read of it. */
export function sinceFile(note: string, draft: Draft, now: Date): SinceFile | undefined {
  const read = readNote(note);
  if (read === undefined) return undefined;
  const marks = marksOf(draft);
  const changed = [...new Set([...marks.keys(), ...read.marks.keys()])].filter((key) => marks.get(key) !== read.marks.get(key));
  const days = Math.round((Date.parse(localDay(now)) - Date.parse(read.on)) / 86_400_000);
  return { days: Math.max(0, days), answers: changed.filter((key) => key !== other).length, other: changed.includes(other) };
}

function marksOf({ answers, plans, changedAt: _changedAt, ...rest }: Draft): Marks {
  const marks = new Map<string, string>();
  const mark = (key: string, value: unknown) => marks.set(key, checksum(JSON.stringify(value)));
  for (const [field, answer] of Object.entries(answers)) if (answer !== undefined) mark(field, answer);
  for (const plan of plans) {
    for (const [field, answer] of Object.entries(plan.answers)) if (answer !== undefined) mark(`${plan.id}.${field}`, answer);
  }
  mark(other, [rest, plans.map(({ answers: _answers, ...plan }) => plan)]);
  return marks;
}

function readNote(note: string): { readonly on: string; readonly marks: Marks } | undefined {
  try {
    const read: unknown = JSON.parse(note);
    if (typeof read !== 'object' || read === null || !('on' in read) || !('marks' in read)) return undefined;
    if (typeof read.on !== 'string' || !Number.isFinite(Date.parse(read.on)) || !Array.isArray(read.marks)) return undefined;
    const pairs: readonly unknown[] = read.marks;
    return { on: read.on, marks: new Map(pairs.flatMap((pair) => (isPair(pair) ? [[pair[0], pair[1]]] : []))) };
  } catch {
    return undefined; // written by something else
  }
}

const isPair = (pair: unknown): pair is readonly [string, string] =>
  Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string';
