import { figureOf, type Papers } from '../papers.ts';

const papers: Papers = {
  unit: 'index',
  source: 'ec-critical-materials-2023',
  asOf: '2023',
  reviewBy: '2027-06-30',
  status: 'secondary',
  note: 'Since the assessment of 2017. Copper and nickel stay under it; they are on the list because they are strategic.',
};

/** From both of these on the European Commission calls a material critical. */
export const criticalityBorder = {
  supplyRisk: figureOf(papers, 1),
  economicImportance: figureOf(papers, 2.8),
} as const;
