import { bench, describe } from 'vitest';
import { locales, type Locale } from '../../src/content/locales.ts';
import type { Search } from '../../src/ui/search/wording.ts';
import { searchOver, wordingsOf } from '../support/product-search.ts';
import { quantile } from './quantile.ts';

/** What a frame of the screen leaves for the answer to a key. */
const frame = 16;

/** One and two words, a typing error, and a word that is not known, key by key. */
const typed: Readonly<Record<Locale, readonly string[]>> = {
  'nl-BE': ['tuinstoelen', 'houten kisten', 'verlihcting', 'onderdelenkast voor fietsen', 'xylofantastisch'],
  'fr-BE': ['chaises de jardin', 'caisses en bois', 'éclariage', 'meuble pour pièces de vélo', 'xylofantastique'],
  'en-GB': ['garden chairs', 'wooden crates', 'lihgting', 'parts cabinet for bicycles', 'xylofantastic'],
};

const keysOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1));

function msOf(search: Search, text: string): number {
  const from = performance.now();
  search(text);
  return performance.now() - from;
}

const searches = await Promise.all(
  locales.map(async (locale) => {
    const wordings = await wordingsOf(locale);
    const from = performance.now();
    const search = await searchOver(wordings, locale);
    return { locale, search, wordings: wordings.length, index: performance.now() - from };
  }),
);

console.log(`the answer to a key in the box for a product, ms (a frame is ${frame})`);
console.table(
  searches.map(({ locale, search, wordings, index }) => {
    const keys = typed[locale].flatMap(keysOf);
    const first = keys.map((text) => msOf(search, text));
    const again = keys.map((text) => Math.min(...Array.from({ length: 5 }, () => msOf(search, text))));
    const at = (share: number) => quantile(again, share).toFixed(1);
    return {
      locale,
      wordings,
      'index, ms': index.toFixed(0),
      keys: keys.length,
      'first time, most': Math.max(...first).toFixed(1),
      p50: at(0.5),
      p95: at(0.95),
      most: at(1),
      'over a frame': again.filter((ms) => ms > frame).length,
    };
  }),
);

describe('a key in the box for a product', () => {
  for (const { locale, search } of searches) {
    bench(`all keys of five products, ${locale}`, () => {
      for (const text of typed[locale].flatMap(keysOf)) search(text);
    });
  }
});
