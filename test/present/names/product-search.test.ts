import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/content/locales.ts';
import type { Search, Wording } from '../../../src/ui/search/wording.ts';
import { searchOver, wordingsOf } from '../../support/product-search.ts';

/** Words spread evenly over the vocabulary, each once, that lead to some group. */
function everyNth(wordings: readonly Wording[], step: number, start: number): readonly Wording[] {
  return wordings.filter(({ values, isName }, at) => at % step === start && values.length > 0 && isName !== true);
}

const isFound = (search: Search, { text, values }: Wording) => {
  const first = search(text).hits[0]?.value;
  return first !== undefined && values.some((value) => value === first);
};

const without = (wordings: readonly Wording[], gone: readonly Wording[]) => {
  const texts = new Set(gone.map(({ text }) => text.toLowerCase()));
  return wordings.filter(({ text, isName }) => isName === true || !texts.has(text.toLowerCase()));
};

/** How many are found by one search and not by the other. */
const lost = (before: Search, after: Search, asked: readonly Wording[]) =>
  asked.filter((one) => isFound(before, one) && !isFound(after, one)).length;

describe.each(locales)('the words for products in %s', (locale) => {
  it('are each worth about one: without any ten of them about ten words are not found, or fewer', async () => {
    const wordings = await wordingsOf(locale);
    const before = await searchOver(wordings, locale);
    const step = Math.floor(wordings.length / 10);
    for (const start of process.env['SOAK'] === undefined ? [3] : [3, Math.floor(step / 2)]) {
      const ten = everyNth(wordings, step, start).slice(0, 10);
      expect(ten.length).toBeGreaterThan(7);
      const texts = new Set(ten.map(({ text }) => text));
      const others = everyNth(wordings, 23, 5).filter(({ text }) => !texts.has(text));
      const after = await searchOver(without(wordings, ten), locale);
      expect(others.length).toBeGreaterThan(150);
      expect(lost(before, after, ten)).toBeGreaterThan(0);
      // Of 300 others or so; a word that many lean on would take more of them along.
      expect(lost(before, after, others)).toBeLessThanOrEqual(1);
    }
  });

  it('that lead to one group find it, and a word for goods without a group offers none', async () => {
    const wordings = await wordingsOf(locale);
    const search = await searchOver(wordings, locale);
    const some = everyNth(wordings, 17, 2);
    // A word under two headings leads to the groups of both.
    const all = (text: string) => wordings.filter((one) => one.text.toLowerCase() === text.toLowerCase()).flatMap(({ values }) => values);
    const missed = some.filter(({ text }) => !isFound(search, { text, values: all(text) })).map(({ text }) => text);
    expect(some.length).toBeGreaterThan(300);
    expect(missed).toEqual([]);
    const leading = new Set(wordings.filter(({ values }) => values.length > 0).map(({ text }) => text.toLowerCase()));
    const placeless = wordings.filter(({ text, values }) => values.length === 0 && !leading.has(text.toLowerCase()));
    expect(placeless.length).toBeGreaterThan(50);
    const offered = placeless.filter(({ text }) => search(text).hits.length > 0).map(({ text }) => text);
    expect(offered).toEqual([]);
  });
});
