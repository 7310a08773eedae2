import type { Figure } from './figure.ts';
import { figureOf, type Papers } from './papers.ts';

const papers: Papers = {
  unit: 'EUR/unit-of-currency',
  source: 'project',
  asOf: '2026',
  reviewBy: '2027-02-28',
  status: 'assumption',
  note: 'A round rate: fill in the rate of your invoice.',
};

/** Euro for one unit of a currency. Nothing is fetched: the owner's rate always wins. */
export const currencies = {
  EUR: figureOf({ ...papers, note: 'The euro itself.', reviewBy: '2099-12-31' }, 1),
  USD: figureOf(
    { ...papers, asOf: '2025', note: '1.13 dollar for a euro, as the freight rates were converted: fill in the rate of your invoice.' },
    0.885,
    [0.82, 0.96],
  ),
  GBP: figureOf(papers, 1.15, [1.09, 1.21]),
  CNY: figureOf(papers, 0.122, [0.113, 0.132]),
  TRY: figureOf(papers, 0.018, [0.013, 0.023]),
} as const satisfies Record<string, Figure>;
