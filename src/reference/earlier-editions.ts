import type { CountryCode } from './countries/country-codes.ts';
import type { DutyRule, DutyStep } from './duty-rule.ts';
import { figures as figuresOf25, rules as rulesOf25 } from './earlier-editions/2026-11-25.ts';
import { prices as pricesOf25 } from './earlier-editions/2026-11-25-prices.ts';
import type { Figure } from './figure.ts';
import type { MakerCountries } from './maker-countries.ts';
import { figureOf } from './papers.ts';

/** A rule that is no number. */
export type EarlierRule = readonly DutyRule[] | readonly DutyStep[] | readonly CountryCode[] | MakerCountries;

/** What an edition had that the next one changed, by where it stands in the set: `currencies.USD`. All else is as it is. */
export interface EarlierEdition {
  readonly id: string;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Rules: what duty is due from a country, whose goods are exempt of a levy, which country is proposed. */
  readonly rules?: Readonly<Record<string, EarlierRule>>;
}

/** Newest first. Whoever changes a figure gives the set a new edition and writes down here what it was. */
export const earlierEditions: readonly EarlierEdition[] = [
  { id: '2026-11-25', figures: { ...figuresOf25, ...pricesOf25 }, rules: rulesOf25 },
  {
    id: '2026-11',
    figures: {
      'currencies.USD': figureOf(
        {
          unit: 'EUR/unit-of-currency',
          source: 'project',
          asOf: '2026',
          reviewBy: '2027-02-28',
          status: 'assumption',
          note: 'A round rate: fill in the rate of your invoice.',
        },
        0.87,
        [0.81, 0.95],
      ),
    },
  },
];
