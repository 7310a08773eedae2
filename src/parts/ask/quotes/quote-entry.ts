import type { Draft } from '../../../dossier/draft/draft.ts';
import { askedFor } from '../../../dossier/defaults/create-situation.ts';
import type { Figures } from '../../../dossier/defaults/load-figures.ts';
import { hasPrice, planInCountry } from '../../../dossier/read/quote.ts';
import type { NumberRule } from '../../../i18n/number/number-rule.ts';
import { parseNumber } from '../../../i18n/parse-number.ts';

/** A quote while it is filled in: a country by its code, and the price letter for letter. */
export interface QuoteEntry {
  readonly country: string;
  readonly price: string;
}

export interface QuotesEntry {
  readonly quotes: QuoteEntry[];
}

export type CountryRefusal = 'missing' | 'today' | 'taken' | 'twice';
export type PriceRefusal = 'price' | 'unread';

/** What keeps a quote from being taken; nothing of a row in which nothing stands yet. */
export interface QuoteProblem {
  readonly country?: CountryRefusal;
  readonly price?: PriceRefusal;
}

interface QuoteContext {
  readonly draft: Draft;
  readonly figures: Figures;
  readonly rule: NumberRule;
}

export const isBlank = ({ country, price }: QuoteEntry) => country === '' && price.trim() === '';

export function problemOf(entry: QuoteEntry, others: readonly QuoteEntry[], context: QuoteContext): QuoteProblem {
  if (isBlank(entry)) return {};
  const country = countryProblem(entry.country, others, context);
  const price = priceProblem(entry.price, context.rule);
  return { ...(country !== undefined && { country }), ...(price !== undefined && { price }) };
}

function countryProblem(country: string, others: readonly QuoteEntry[], { draft, figures }: QuoteContext): CountryRefusal | undefined {
  if (country === '') return 'missing';
  if (country === askedFor(draft).origin) return 'today';
  if (others.some((other) => other.country === country)) return 'twice';
  const plan = planInCountry(country, draft, figures);
  return plan !== undefined && hasPrice(plan) ? 'taken' : undefined;
}

/** What is only offered is not taken before it is agreed to. */
function priceProblem(price: string, rule: NumberRule): PriceRefusal | undefined {
  const read = parseNumber(price, rule);
  if (read.is === 'value' || read.is === 'range') return undefined;
  return read.is === 'empty' || read.is === 'unknown' ? 'price' : 'unread';
}
