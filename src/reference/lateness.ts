import type { Country } from './countries.ts';
import type { TravelMode } from './countries/distance.ts';
import type { Figure } from './figure.ts';
import { figureOf, rounded, type Papers } from './papers.ts';

const papers: Papers = {
  unit: 'of-ten',
  source: 'project',
  asOf: '2026',
  reviewBy: '2027-12-31',
  status: 'assumption',
  workedOutFrom: ['world-bank-logistics-2023'],
  note: '1.5 of ten by road at a logistics score of 3.5; 1 more for every point less, 1 more by sea, 0.7 more by rail, 0.3 less by air; between 0.5 and 4.5.',
};

const atMiddleScore = 1.5;
const middleScore = 3.5;
const moreBy = { road: 0, rail: 0.7, sea: 1, air: -0.3 } as const satisfies Record<TravelMode, number>;

/** Deliveries of ten that come late, from the logistics score of the country and the usual way of travelling. */
export function lateOfTen({ logistics, defaultMode }: Pick<Country, 'logistics' | 'defaultMode'>): Figure {
  const late = Math.min(4.5, Math.max(0.5, atMiddleScore + middleScore - logistics.value + moreBy[defaultMode]));
  return figureOf(papers, rounded(late), [rounded(late / 2), rounded(late * 1.8)]);
}
