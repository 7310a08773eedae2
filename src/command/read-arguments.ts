import { locales, type Locale } from '../content/locales.ts';

/** What is asked on the command line. */
export interface CommandOptions {
  readonly files: readonly string[];
  /** Exactly so many futures, histories; without it the table grows until it is settled, as on the screen. */
  readonly futures?: number;
  readonly histories?: number;
  /** Instead of the seed of the dossier. */
  readonly seed?: number;
  /** Figures of that edition instead of the dossier's own; `newest` is the newest here. */
  readonly edition?: string;
  readonly locale: Locale;
}

export const usage =
  'Usage: npm run --silent calculate -- [--futures N] [--histories N] [--seed N] [--edition ID|newest] [--locale nl-BE|fr-BE|en-GB] FILE…';

const named = ['futures', 'histories', 'seed', 'edition', 'locale'] as const;
type Named = (typeof named)[number];
const mostAtOnce = 1_000_000;

/** Undefined where the words on the line are not understood. */
export function readArguments(words: readonly string[]): CommandOptions | undefined {
  const files: string[] = [];
  const values: Partial<Record<Named, string>> = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const [name, joined] = split(word.slice(2));
    const known = named.find((one) => one === name);
    const value = joined ?? words[(at += 1)];
    if (known === undefined || value === undefined || value === '') return undefined;
    values[known] = value;
  }
  return files.length === 0 ? undefined : withValues(files, values);
}

function split(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=');
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function withValues(files: readonly string[], values: Partial<Record<Named, string>>): CommandOptions | undefined {
  const locale = locales.find((known) => known === (values.locale ?? 'nl-BE'));
  const counts = (['futures', 'histories', 'seed'] as const).flatMap((name) => {
    const text = values[name];
    return text === undefined ? [] : [[name, whole(text, name === 'seed' ? 0 : 1)] as const];
  });
  if (locale === undefined || counts.some(([, value]) => value === undefined)) return undefined;
  return {
    files,
    ...Object.fromEntries(counts),
    ...(values.edition === undefined ? {} : { edition: values.edition }),
    locale,
  };
}

function whole(text: string, least: number): number | undefined {
  const value = Number(text);
  const most = least === 0 ? Number.MAX_SAFE_INTEGER : mostAtOnce;
  return /^\d+$/.test(text) && value >= least && value <= most ? value : undefined;
}
