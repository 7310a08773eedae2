import type { Figure } from './figure.ts';
import { figureOf } from './papers.ts';

/** The figures of an edition that the next one changed, by where they stand in the set: `currencies.USD`. All others are as they are. */
export interface EarlierEdition {
  readonly id: string;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** Newest first. Whoever changes a figure gives the set a new edition and writes down here what it was. */
export const earlierEditions: readonly EarlierEdition[] = [
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
