import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/content/locales.ts';
import { loadGoods } from '../../src/i18n/load-goods.ts';
import { headingGroups } from '../../src/reference/heading-groups.ts';
import { productIds } from '../../src/reference/products.ts';

const known: ReadonlySet<string> = new Set(productIds);

/** The words of every heading in one language, lower case. */
async function readLines(locale: Locale): Promise<readonly (readonly [heading: string, words: readonly string[]])[]> {
  const { byHeading } = await loadGoods(locale);
  return Object.entries(byHeading).map(([heading, line]) => [heading, line.split(',').map((word) => word.trim().toLowerCase())]);
}

/** The product groups a word leads to, over all headings that list it. */
async function groupsByWord(locale: Locale): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>();
  for (const [heading, words] of await readLines(locale)) {
    for (const word of words) found.set(word, new Set([...(found.get(word) ?? []), ...(headingGroups[heading] ?? [])]));
  }
  return found;
}

describe('the words for goods', () => {
  it('hang on a heading of four digits, or a numbered part of one, from chapter 1 to 97', () => {
    const odd = Object.keys(headingGroups).filter((key) => !/^(?:0[1-9]|[1-8]\d|9[0-7])\d\d(?:\.[2-9])?$/.test(key));
    expect(odd).toEqual([]);
  });

  it('lead to at most three product groups that exist, none twice', () => {
    const odd = Object.entries(headingGroups).filter(
      ([, ids]) => ids.length > 3 || new Set(ids).size < ids.length || ids.some((id) => !known.has(id)),
    );
    expect(odd).toEqual([]);
  });

  it.each(locales)('stand under the same headings as the product groups in %s', async (locale) => {
    const { byHeading } = await loadGoods(locale);
    expect(Object.keys(byHeading).sort()).toEqual(Object.keys(headingGroups).sort());
  });

  it.each(locales)('are not empty, not over 40 characters and not doubled within a heading in %s', async (locale) => {
    const odd = (await readLines(locale)).filter(
      ([, words]) => words.some((word) => word === '' || word.length > 40) || new Set(words).size < words.length,
    );
    expect(odd).toEqual([]);
  });

  it.each(locales)('lead to more than three product groups in fewer than one case in a hundred in %s', async (locale) => {
    const words = await groupsByWord(locale);
    const vague = [...words].filter(([, groups]) => groups.size > 3);
    expect(words.size).toBeGreaterThan(2500);
    expect(vague.length).toBeLessThan(words.size / 100);
  });
});
