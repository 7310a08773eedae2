import { countryArticles } from '../content/country-articles.ts';
import type { Format } from './format.ts';

/** A country as a sentence names it, with its article: la Pologne, the Netherlands, de Verenigde Staten. */
export function countryInSentence(code: string, { country, locale }: Pick<Format, 'country' | 'locale'>): string {
  const article = countryArticles[locale].get(code);
  if (article === undefined) return country(code);
  return article.endsWith('’') ? `${article}${country(code)}` : `${article} ${country(code)}`;
}
