import type { Country } from './countries.ts';
import type { Figure } from './figure.ts';
import { figureOf, rounded, type Papers } from './papers.ts';

const papers: Papers = {
  unit: 'of-ten',
  source: 'project',
  asOf: '2026',
  reviewBy: '2027-12-31',
  status: 'assumption',
  note: '2 of ten at a logistics score of 3.5; 1.2 more for every point less, between 0.5 and 4.',
};

const atMiddle = 2;
const perPoint = 1.2;
const middleScore = 3.5;

/** Deliveries of ten that come late, from the logistics score of the country. */
export function lateOfTen({ logistics }: Pick<Country, 'logistics'>): Figure {
  const late = Math.min(4, Math.max(0.5, atMiddle + perPoint * (middleScore - logistics.value)));
  return figureOf(papers, rounded(late), [rounded(late / 2), rounded(Math.min(10, late * 1.8))]);
}
