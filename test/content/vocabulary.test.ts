import { describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { loadGoods } from '../../src/i18n/load-goods.ts';
import { headingGroups } from '../../src/reference/heading-groups.ts';
import { productIds } from '../../src/reference/products.ts';

const known: ReadonlySet<string> = new Set(productIds);

describe('the words for goods', () => {
  it('hang on a heading of four digits, or a numbered part of one, from chapter 25 to 96', () => {
    const odd = Object.keys(headingGroups).filter((key) => !/^\d{4}(?:\.\d)?$/.test(key) || Number(key.slice(0, 2)) > 96);
    expect(odd).toEqual([]);
  });

  it('lead to at most three product groups that exist', () => {
    const odd = Object.entries(headingGroups).filter(([, ids]) => ids.length > 3 || ids.some((id) => !known.has(id)));
    expect(odd).toEqual([]);
  });

  it.each(locales)('have a product group for every heading in %s, and no empty or doubled word', async (locale) => {
    const goods = await loadGoods(locale);
    expect(Object.keys(goods).filter((key) => headingGroups[key] === undefined)).toEqual([]);
    const odd = Object.entries(goods).filter(([, line]) => {
      const words = line.split(',').map((word) => word.trim());
      return words.some((word) => word === '') || new Set(words).size < words.length;
    });
    expect(odd).toEqual([]);
  });
});
