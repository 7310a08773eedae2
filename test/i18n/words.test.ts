import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import type { Namespace } from '../../src/i18n/texts/catalog.ts';
import { createNamespaceWords, createWords } from '../../src/i18n/words.ts';

const namespaces = ['shell', 'fields', 'scan', 'options', 'results', 'report', 'products'] as const satisfies readonly Namespace[];
const shell = await loadTexts('nl-BE', 'shell');
const results = await loadTexts('nl-BE', 'results');

describe('words', () => {
  it('are found under their namespace, or within it', () => {
    const words = createWords('nl-BE', { shell, results });
    expect(words('shell.undo')).toBe('Ongedaan maken');
    expect(createNamespaceWords('nl-BE', shell)('menu.start')).toBe('Begin');
    expect(words('results.titleOf', { name: 'Frames' })).toBe('Het antwoord voor Frames');
  });

  it('of which the key or an argument is wrong do not compile', () => {
    const words = createWords('nl-BE', { shell, results });
    const attempts = [
      // @ts-expect-error -- no such key
      () => words('shell.nothing'),
      // @ts-expect-error -- a namespace that was not handed in
      () => words('scan.title'),
      // @ts-expect-error -- an argument is missing
      () => words('results.titleOf'),
      // @ts-expect-error -- the argument has another name
      () => words('results.titleOf', { naam: 'Frames' }),
    ];
    expect(attempts).toHaveLength(4);
  });
});

/** The parts between outermost braces. */
function braced(message: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, char] of [...message].entries()) {
    if (char === '{' && depth++ === 0) start = at + 1;
    if (char === '}' && --depth === 0) parts.push([...message].slice(start, at).join(''));
  }
  return parts;
}

/** Names of the arguments and tags of a message, those in the branches of plurals and choices as well. */
function slots(message: string): string[] {
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([tag]) => tag);
  const named = braced(message).flatMap((part) => {
    const [, name = '', kind, branches = ''] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?([\s\S]*))?$/.exec(part) ?? [];
    return [name, ...(kind === 'plural' || kind === 'select' || kind === 'selectordinal' ? braced(branches).flatMap(slots) : [])];
  });
  return [...new Set([...tags, ...named])].toSorted();
}

function messagesOf(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    return typeof value === 'object' && value !== null ? messagesOf(value, at) : [];
  });
}

describe.each(namespaces)('the texts of %s', (namespace) => {
  it('ask for the same arguments in every language, since only the Dutch ones are checked', async () => {
    const [dutch, ...others] = await Promise.all(
      locales.map(async (locale) => new Map(messagesOf(await loadTexts(locale, namespace)).map(([key, message]) => [key, slots(message)]))),
    );
    for (const other of others) expect(other).toEqual(dutch);
  });
});
