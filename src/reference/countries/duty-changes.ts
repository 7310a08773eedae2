import type { Figure } from '../figure.ts';
import { figureOf, type Papers } from '../papers.ts';
import type { CountryCode } from './country-codes.ts';

interface DatedChange {
  readonly origin: CountryCode;
  readonly from: string;
  readonly factor: Figure;
}

const papers: Papers = {
  unit: '1',
  source: 'project',
  asOf: '2026-11',
  reviewBy: '2027-06-30',
  status: 'assumption',
};

/**
 * Duty preferences that are known to begin or end: the share of the ordinary duty from that month.
 *
 * A country that leaves the group of least developed countries keeps free access for three more years; then the general
 * preference takes a fifth off most duties, unless it qualifies for the better one (low) or clothing loses it (high).
 */
export const dutyChanges: readonly DatedChange[] = [
  {
    origin: 'BD',
    from: '2029-11',
    factor: figureOf({ ...papers, note: 'Leaves everything but arms after three years of transition.' }, 0.8, [0, 1]),
  },
  {
    origin: 'LA',
    from: '2029-11',
    factor: figureOf({ ...papers, note: 'Leaves everything but arms after three years of transition.' }, 0.8, [0, 1]),
  },
  { origin: 'VN', from: '2030-01', factor: figureOf({ ...papers, note: 'Last steps of the free trade agreement of 2020.' }, 0, [0, 0.3]) },
  {
    origin: 'ID',
    from: '2027-07',
    factor: figureOf({ ...papers, note: 'Agreement concluded, entry into force expected in 2027.' }, 0.2, [0, 0.8]),
  },
  {
    origin: 'IN',
    from: '2027-07',
    factor: figureOf({ ...papers, note: 'Agreement concluded in January 2026, date of entry into force not known.' }, 0.3, [0, 0.9]),
  },
  { origin: 'AR', from: '2028-01', factor: figureOf({ ...papers, note: 'EU–Mercosur signed in January 2026, stepwise.' }, 0.6, [0, 1]) },
  { origin: 'BR', from: '2028-01', factor: figureOf({ ...papers, note: 'EU–Mercosur signed in January 2026, stepwise.' }, 0.6, [0, 1]) },
];
