import compile from 'icu-minify/compile';
import format, { type CompiledMessage } from 'icu-minify/format';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { compileTexts } from '../../.scripts/build/compile-texts.ts';
import { languages, leavesOf, namespaces } from '../support/catalogs.ts';

const locales = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const;
const formatters = {
  getDateTimeFormat: (...of: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...of),
  getNumberFormat: (...of: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...of),
  getPluralRules: (...of: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...of),
};

/** What the arguments of a text may be: a choice takes each of its words, a count some numbers, the rest a word. */
function argumentsOf(message: CompiledMessage, found = new Map<string, readonly (string | number)[]>()) {
  const parts = Array.isArray(message) ? message : [];
  for (const part of parts) {
    if (!Array.isArray(part)) continue;
    const [name, kind, branches] = part;
    if (typeof name !== 'string') continue;
    if (typeof branches === 'object' && branches !== null && !Array.isArray(branches)) {
      found.set(name, kind === 1 ? [...Object.keys(branches), 'none of these'] : [0, 1, 2, 5, 21, 1000]);
      for (const branch of Object.values(branches)) argumentsOf(branch, found);
    } else if (!found.has(name)) found.set(name, ['‘word’ {1} # <b>']);
  }
  return found;
}

describe('the texts as they are built', () => {
  it.each(namespaces)('of %s say what they say unbuilt, in every language', async (namespace) => {
    let compared = 0;
    for (const language of languages) {
      for (const { key, text } of await leavesOf(language, namespace)) {
        const compiled = compile(text);
        const choices = [...argumentsOf(compiled)];
        const longest = Math.max(1, ...choices.map(([, values]) => values.length));
        const spoken = createTranslator({ locale: locales[language], messages: { text } });
        for (let i = 0; i < longest; i += 1) {
          const values = Object.fromEntries(choices.map(([name, all]) => [name, all[i % all.length] ?? '']));
          const said = format(compiled, locales[language], values, { formatters });
          expect({ key, said }).toEqual({ key, said: Reflect.apply(spoken, undefined, ['text', values]) });
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('keep their keys, and refuse what is no text', () => {
    expect(compileTexts({ a: { b: 'it’s {count, plural, one {# day} other {# days}}' } })).toEqual({
      a: { b: ['it’s ', ['count', 2, { one: [0, ' day'], other: [0, ' days'] }]] },
    });
    expect(() => compileTexts({ a: ['not a text'] })).toThrow(/no text/);
    expect(() => compileTexts({ a: 'open {count, plural,' })).toThrow(/EXPECT|INVALID|UNCLOSED|UNMATCHED/i);
  });
});
