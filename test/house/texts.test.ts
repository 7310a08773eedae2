import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planFields } from '../../src/content/plan-fields.ts';
import { fields } from '../../src/content/fields.ts';

type Texts = { readonly [key: string]: string | Texts };

const languages = ['nl', 'en', 'fr'] as const;
const namespaces = readdirSync('src/content/texts/nl').map((name) => name.replace(/\.ts$/, ''));

const catalog = async (language: string, namespace: string): Promise<Texts> =>
  (await import(`../../src/content/texts/${language}/${namespace}.ts`)).default;

function leaves(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] satisfies [string, string]] : leaves(text, `${path}${key}.`),
  );
}

/** Sentences of a message, with ICU arguments counted as one word and the longest branch of a choice taken apart. */
function sentences(message: string): string[] {
  const plain = message
    .replace(/<\/?\w+>/g, '')
    .replace(/\{(\w+), (?:plural|select|selectordinal),[\s\S]*$/g, '$1')
    .replace(/\{[^{}]*\}/g, 'x');
  return plain
    .split(/[.?:;](?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each(namespaces)('texts of %s', (namespace) => {
  it('exist in three languages under the same keys', async () => {
    const [nl, ...others] = await Promise.all(
      languages.map(async (language) =>
        leaves(await catalog(language, namespace))
          .map(([key]) => key)
          .toSorted(),
      ),
    );
    expect(nl?.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(nl);
  });

  it.each(languages)('are calm and short in %s', async (language) => {
    const found = leaves(await catalog(language, namespace));
    expect(found.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
    expect(found.filter(([, text]) => text.replace(/[<>]!|!=/g, '').includes('!')).map(([key]) => key)).toEqual([]);
    const long = found.flatMap(([key, text]) =>
      sentences(text)
        .filter((sentence) => words(sentence) > 25)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('texts of the fields', () => {
  it.each(languages)('name and explain every field in %s', async (language) => {
    const found = new Set(leaves(await catalog(language, 'fields')).map(([key]) => key));
    const asked = [...fields.map(({ id }) => `fields.${id.replaceAll('.', '_')}.label`), ...planFields.map(({ id }) => `plan.${id}.label`)];
    expect(asked.filter((key) => !found.has(key))).toEqual([]);
  });
});
